import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readArguments } from "../../src/cli/read-arguments.ts";
import { runChoicesFor } from "../../src/cli/read-run-request.ts";
import { renderRun, runPlan } from "../../src/core/index.ts";
import { analyseText, firstChoices } from "../support/analyse-text.ts";

const folder = fileURLToPath(new URL("./runs", import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".yml"))
  .map((file) => file.slice(0, -".yml".length));

describe("what builders do", () => {
  it.each(names)("is told as expected for %s", async (name) => {
    const text = readFileSync(`${folder}/${name}.yml`, "utf8");
    const options = /^# options: (.*)/.exec(text)?.[1]?.split(" ") ?? [];
    const request = readArguments(["--run", ...options, name]);
    if (request.kind !== "run") throw new Error(`${name}: ${options.join(" ")}`);
    const analysis = analyseText(text, request.choices);
    const choices = runChoicesFor(request.run, analysis.plan);
    if (typeof choices === "string") throw new Error(`${name}: ${choices}`);
    const written = renderRun(runPlan(analysis, { ...choices, farm: firstChoices.farm }), analysis.plan);
    await expect(written).toMatchFileSnapshot(`${folder}/${name}.txt`);
  });
});
