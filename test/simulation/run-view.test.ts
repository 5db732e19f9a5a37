import { describe, expect, it } from "vitest";
import { stageId, ubuntuFarm } from "../../src/core/index.ts";
import { createRunView, statesAt } from "../../src/simulation/run-view.ts";
import { noSimulation, type Simulation } from "../../src/store/simulation-slice.ts";
import { analyseText } from "../support/analyse-text.ts";

const text = (jobs: string) => `pipeline: [[lint, unit], publish]
jobs:
${jobs}`;
const job = (name: string) => `  ${name}: {series: noble, architectures: [amd64, arm64], run: make}\n`;
const all = text(job("lint") + job("unit") + job("publish"));
const failing: Simulation["failing"] = [{ job: "unit", index: 0, architecture: "arm64", occurrence: 1 }];
const simulation: Simulation = { ...noSimulation, failing };

function view(source: string, assumed: Simulation = simulation) {
  return createRunView(analyseText(source), assumed, ubuntuFarm);
}

describe("a run as it is shown", () => {
  it("says at each moment what entries and lanes are, and why at the end", () => {
    const run = view(all);
    const shapes = (at: number | null) =>
      ["lint:0/arm64", "unit:0/arm64", "publish:0/arm64", "publish:0/amd64"].map(
        (id) => statesAt(run, at).marks.get(id)?.shape,
      );
    expect(shapes(0)).toEqual(["waiting", "waiting", "waiting", "waiting"]);
    expect(shapes(95)).toEqual(["succeeded", "running", "waiting", "waiting"]);
    expect(shapes(150)).toEqual(["succeeded", "failed", "never", "running"]);
    expect(shapes(null)).toEqual(["succeeded", "failed", "never", "succeeded"]);
    const { notes } = statesAt(run, null);
    expect(notes.get("unit:0/arm64")).toBe("failed: It is marked as failing.");
    expect(notes.get("publish:0/arm64")).toMatch(/^never starts: .*unit:0 failed in stage 1/);
    const stage = (lane: number, at: number | null) => {
      const id = stageId(run.run.lanes[lane]?.id ?? "", run.run.lanes[lane]?.stages[1]?.column ?? 0);
      return [statesAt(run, at).marks.get(id)?.word, statesAt(run, at).notes.get(id)];
    };
    expect([stage(1, 95), stage(1, 150), stage(0, null)]).toEqual([
      [undefined, undefined],
      ["not started", "not started"],
      [undefined, undefined],
    ]);
    expect(statesAt(run, 0).notes.get("unit:0/arm64")).toBe("waiting, marked as failing");
    const lanes = run.run.lanes.map(({ id }) => notes.get(id));
    expect(lanes).toEqual(["Successfully built", "Failed to build: unit:0 failed."]);
  });

  it("compares one after another with at once, and stops wherever anything happens in either", () => {
    const run = view(all);
    expect(run.compared.map(({ kind, run: { endsAt } }) => [kind, endsAt])).toEqual([
      ["serial", 210],
      ["parallel", 150],
    ]);
    expect(run.stops).toEqual([0, 30, 90, 150, 210]);
    const lpci = view(all, { ...simulation, mode: { kind: "lpci", architecture: "arm64" } });
    expect(lpci.compared.map(({ kind }) => kind)).toEqual(["serial", "parallel", "lpci"]);
    expect(lpci.run.lanes.map(({ words }) => words)).toEqual(["Not run", "lpci run failed"]);
  });

  it("keeps a mark on what is gone, and fails it again when it is back", () => {
    expect([...view(all).failing]).toEqual(["unit:0/arm64"]);
    const without = all.replace("[lint, unit]", "[lint]");
    expect([...view(without).failing]).toEqual([]);
    expect(view(without).run.lanes.map(({ result }) => result)).toEqual(["succeeded", "succeeded"]);
    expect([...view(all).failing]).toEqual(["unit:0/arm64"]);
  });

  it("takes times and faulty builders into account", () => {
    const run = view(all, {
      ...noSimulation,
      durations: [{ job: "lint", seconds: 300 }],
      faults: [{ architecture: "amd64", kind: "breakdown" }],
    });
    expect(run.run.lanes.map(({ result, endsAt }) => [result, endsAt])).toEqual([
      ["broken-down", 180],
      ["succeeded", 450],
    ]);
  });

  it("breaks a builder down in the entry that was chosen, in the first while that is gone", () => {
    const entry = { job: "unit", index: 0, architecture: "arm64", occurrence: 1 };
    const assumed: Simulation = { ...noSimulation, faults: [{ architecture: "arm64", kind: "breakdown", entry }] };
    const brokenIn = (source: string) =>
      view(source, assumed).run.events.flatMap((event) => (event.kind === "builder-broke-down" ? [event.entry] : []));
    expect(brokenIn(all)).toEqual(["unit:0/arm64"]);
    expect(brokenIn(all.replace("[lint, unit]", "[lint]"))).toEqual(["lint:0/arm64"]);
  });
});
