import { describe, expect, it } from "vitest";
import { countOf, entryName, laneName, layOutPlan, type Plan, stageName } from "../../../src/core/index.ts";
import { makePlan, refusedExample, workedExample } from "./make-plan.ts";

function namesOf(plan: Plan): readonly string[] {
  const layout = layOutPlan(plan, { flow: "row", width: 788, showDropped: true, collapsed: new Set() });
  return layout.lanes.flatMap((lane) => [
    laneName(lane),
    ...lane.stages.flatMap((stage) => [
      stageName(stage, layout.stageCount),
      ...[...stage.entries, ...stage.folded].map((entry) => entryName(entry, stage, layout.stageCount)),
    ]),
  ]);
}

describe("the names in the list", () => {
  it("say of the worked example what the picture shows", () => {
    expect(namesOf(workedExample).slice(7)).toEqual([
      "arm64 on jammy, build farm job, 3 entries, 1 dropped",
      "stage 1 of 2, 1 entry",
      "build-snap 0, focal, on arm64, stage 1 of 2",
      "stage 2 of 2, 2 entries, 1 dropped",
      "test-snap 0, bionic, dropped from arm64: not on arm64, stage 2 of 2",
      "test-snap 1, focal, on arm64, stage 2 of 2",
      "test-snap 2, jammy, on arm64, stage 2 of 2",
    ]);
  });

  it("say of a withheld lane why, and of a missing stage what it stops", () => {
    expect(namesOf(refusedExample).slice(6, 8)).toEqual([
      "arm64 on jammy, withheld: test cannot wait for lint, 2 entries, 1 dropped",
      "stage 1 of 2, nothing on arm64: lint runs only on amd64; a later stage cannot wait for it",
    ]);
  });

  it.each([
    [{ kind: "unbuildable-architecture", series: "jammy" } as const, "not buildable in jammy"],
    [{ kind: "unknown-series", names: ["foo", "bar"] } as const, "the farm has no foo or bar"],
    [
      { kind: "silently-dropped-architecture", latestSeries: "noble" } as const,
      "silently not built: no variant of noble, the latest series, lists it",
    ],
  ])("give the reason of %j", (withheld, expected) => {
    const plan = makePlan([{ architecture: "sparc", series: null, withheld, stages: [[["a", 0, "jammy"]]] }]);
    expect(namesOf(plan)[0]).toBe(`sparc, withheld: ${expected}, 1 entry`);
  });
});

describe("countOf", () => {
  it.each([
    [0, "0 entries"],
    [1, "1 entry"],
    [999, "999 entries"],
    [1_000, "1,000 entries"],
    [1_234_567, "1,234,567 entries"],
  ])("writes %i", (count, expected) => {
    expect(countOf(count, "entry", "entries")).toBe(expected);
  });
});
