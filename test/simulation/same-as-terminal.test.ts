import { describe, expect, it } from "vitest";
import { readArguments } from "../../src/cli/read-arguments.ts";
import { runChoicesFor } from "../../src/cli/read-run-request.ts";
import { type Run, runPlan, ubuntuFarm } from "../../src/core/index.ts";
import { createRunView } from "../../src/simulation/run-view.ts";
import { noSimulation, type Simulation } from "../../src/store/simulation-slice.ts";
import { analyseText } from "../support/analyse-text.ts";

/** `unit` twice, so that entries have a second occurrence. */
const text = `pipeline: [[lint, unit], publish, unit]
jobs:
  lint: {series: noble, architectures: [amd64, arm64], run: make}
  unit: {run: make, series: noble, matrix: [{architectures: [amd64, arm64]}, {architectures: [amd64]}]}
  publish: {series: noble, architectures: [amd64, arm64], run: make}
`;
const analysis = analyseText(text);

function inTheTerminal(args: readonly string[]): Run {
  const command = readArguments(["--run", ...args, "file"]);
  if (command.kind !== "run") throw new Error(`${args.join(" ")}: ${command.kind}`);
  const choices = runChoicesFor(command.run, analysis.plan);
  if (typeof choices === "string") throw new Error(choices);
  return runPlan(analysis, { ...choices, farm: ubuntuFarm });
}

const place = (job: string, index: number, architecture: string, occurrence = 1) => ({
  job,
  index,
  architecture,
  occurrence,
});

describe("a run in the page and in the terminal", () => {
  it.each<[string, Partial<Simulation>]>([
    ["", {}],
    ["--mode parallel", { mode: { kind: "parallel" } }],
    ["--lpci arm64", { mode: { kind: "lpci", architecture: "arm64" } }],
    ["--fail unit:1", { failing: [place("unit", 1, "amd64"), place("unit", 1, "amd64", 2)] }],
    ["--fail unit:1@2,lint/arm64", { failing: [place("unit", 1, "amd64", 2), place("lint", 0, "arm64")] }],
    ["--fault amd64", { faults: [{ architecture: "amd64", kind: "breakdown" }] }],
    ["--fault amd64=preparation", { faults: [{ architecture: "amd64", kind: "preparation" }] }],
    [
      "--fault amd64=publish,arm64=unit:0@2 --mode parallel",
      {
        mode: { kind: "parallel" },
        faults: [
          { architecture: "amd64", kind: "breakdown", entry: place("publish", 0, "amd64") },
          { architecture: "arm64", kind: "breakdown", entry: place("unit", 0, "arm64", 2) },
        ],
      },
    ],
    [
      "--takes unit=5m,lint=7s",
      {
        durations: [
          { job: "unit", seconds: 300 },
          { job: "lint", seconds: 7 },
        ],
      },
    ],
  ])("is the same for %j", (options, simulation) => {
    const page = createRunView(analysis, { ...noSimulation, ...simulation }, ubuntuFarm);
    expect(page.run).toEqual(inTheTerminal(options === "" ? [] : options.split(" ")));
    expect(page.run.events.length).toBeGreaterThan(0);
  });
});
