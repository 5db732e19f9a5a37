import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readArguments } from "../../src/cli/read-arguments.ts";
import { explainPlan, renderExplanation, ubuntuFarm } from "../../src/core/index.ts";
import { analyseText } from "../support/analyse-text.ts";

const folder = fileURLToPath(new URL("./explanations", import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".yml"))
  .map((file) => file.slice(0, -".yml".length));

describe("a plan explained", () => {
  it.each(names)("reads as expected for %s", async (name) => {
    const text = readFileSync(`${folder}/${name}.yml`, "utf8");
    const options = /^# options: (.*)/.exec(text)?.[1]?.split(" ") ?? [];
    const request = readArguments(["--explain", ...options, name]);
    if (request.kind !== "explain") throw new Error(`${name}: ${options.join(" ")}`);
    const { choices, look, format } = request;
    const passages = explainPlan(analyseText(text, choices), { targetSeries: choices.targetSeries, farm: ubuntuFarm });
    await expect(renderExplanation(passages, text, { format, ...look })).toMatchFileSnapshot(`${folder}/${name}.txt`);
  });
});
