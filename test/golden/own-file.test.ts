import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { examples } from "../../src/app/examples/examples.ts";
import { analyseText } from "../support/analyse-text.ts";
import { describePlan } from "./describe-plan.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const text = readFileSync(`${root}/.launchpad.yaml`, "utf8");
const analyses = (["designed", "deployed"] as const).map((dialect) => analyseText(text, { dialect }));

it("plans this project's own file, the same in both dialects", async () => {
  const plans = analyses.map((analysis) => describePlan(analysis, text));
  await expect(`${plans.join("\n\n")}\n`).toMatchFileSnapshot(`${root}/test/golden/own-file.txt`);
});

it("finds nothing in this project's own file that lpci rejects, or that nobody wants", () => {
  for (const { diagnostics } of analyses) expect(diagnostics).toEqual([]);
});

it("runs in this project's own file only what package.json has, with a Node that it takes", () => {
  const { scripts, engines } = JSON.parse(readFileSync(`${root}/package.json`, "utf8"));
  const run = [...text.matchAll(/npm run (\S+)/g)].map(([, name]) => name);
  expect(run.length).toBeGreaterThan(0);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(run));
  const channels = [...text.matchAll(/name: node, channel: (\d+)\/stable/g)].map(([, major]) => major);
  expect(channels).toEqual(["22"]);
  expect(engines.node).toContain(">=22");
});

it("offers this project's own file as an example, to the byte", () => {
  expect(examples.map((example) => example.text)).toContain(text);
});
