import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readArguments } from "../../src/cli/read-arguments.ts";
import { replayPlan, ubuntuFarm } from "../../src/core/index.ts";
import { analyseText } from "../support/analyse-text.ts";
import { describeReplay } from "./describe-replay.ts";

const folder = fileURLToPath(new URL("./replays", import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".yml"))
  .map((file) => file.slice(0, -".yml".length));

describe("a plan replayed", () => {
  it.each(names)("reads as expected for %s", async (name) => {
    const text = readFileSync(`${folder}/${name}.yml`, "utf8");
    const options = /^# options: (.*)/.exec(text)?.[1]?.split(" ") ?? [];
    const request = readArguments([...options, name]);
    if (request.kind !== "plan") throw new Error(`${name}: ${options.join(" ")}`);
    const { targetSeries } = request.choices;
    const steps = replayPlan(analyseText(text, request.choices), { targetSeries, farm: ubuntuFarm });
    await expect(describeReplay(steps, text)).toMatchFileSnapshot(`${folder}/${name}.txt`);
  });
});
