import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AnalysisOptions,
  comparePlans,
  isSamePlan,
  type Plan,
  type PlanComparison,
  type PlanMarks,
} from "../../../src/core/index.ts";
import { analyseText, codesOf } from "../../support/analyse-text.ts";
import { dialectsDiffer, workedExample } from "../../support/pipelines.ts";
import { randomPins, randomPipelines, randomTargets, writePipeline } from "../../support/random-pipeline.ts";

describe("the comparison of two plans", () => {
  it("finds nothing between a plan and itself", () => {
    expect(isSamePlan(comparePlans(planOf(dialectsDiffer), planOf(dialectsDiffer)))).toBe(true);
  });

  it("marks a lane that only one of them requests, on either", () => {
    const { one, other } = compareDialectsOf(dialectsDiffer);
    expect([...one.lanes]).toEqual([["lane:s390x", { kind: "only-here" }]]);
    expect([...other.lanes]).toEqual([["lane:s390x", { kind: "only-there" }]]);
  });

  it("marks a stage that is split, its parts, and the entry that has to wait for more", () => {
    const { one, other } = compareDialectsOf(dialectsDiffer);
    expect(stagesOf(one)).toEqual([["lane:amd64", 0, { kind: "split", into: 2 }]]);
    expect(stagesOf(other)).toEqual([
      ["lane:amd64", 0, { kind: "joined", columns: [0, 1] }],
      ["lane:amd64", 1, { kind: "joined", columns: [0, 1] }],
    ]);
    expect([...one.entries]).toEqual([["unit:1/amd64", { kind: "moved", waitsThereFor: "more" }]]);
    expect([...other.entries]).toEqual([["unit:1/amd64", { kind: "moved", waitsThereFor: "fewer" }]]);
  });

  it("marks what runs twice today", () => {
    const { one, other } = compareDialectsOf(
      "pipeline: [build]\njobs:\n  build: {series: jammy, architectures: [amd64, amd64]}\n",
    );
    expect(one.entries.size).toBe(0);
    expect([...other.entries]).toEqual([["build:0/amd64@2", { kind: "only-here" }]]);
  });

  it("marks a lane that is dispatched on another series", () => {
    const { one, other } = comparePlans(planOf(workedExample), planOf(workedExample, { dispatchSeries: "noble" }));
    expect(one.lanes.get("lane:amd64")).toEqual({ kind: "other-series", series: "noble" });
    expect(other.lanes.get("lane:amd64")).toEqual({ kind: "other-series", series: "jammy" });
  });

  it("takes two texts: a stage in between marks its own entries and moves nothing before it", () => {
    const jobs = "jobs:\n  a: &j {series: jammy, architectures: amd64}\n  b: *j\n  c: *j\n";
    const { one, other } = comparePlans(planOf(`pipeline: [a, c]\n${jobs}`), planOf(`pipeline: [a, b, c]\n${jobs}`));
    expect(one.entries.size + one.stages.size + other.stages.size).toBe(0);
    expect([...other.entries]).toEqual([["b:0/amd64", { kind: "only-here" }]]);
  });

  it("takes two texts: what stands in another order waits for others", () => {
    const jobs = "jobs:\n  a: &j {series: jammy, architectures: amd64}\n  b: *j\n  c: *j\n";
    const { one, other } = comparePlans(planOf(`pipeline: [a, b, c]\n${jobs}`), planOf(`pipeline: [b, a, c]\n${jobs}`));
    expect([...one.entries]).toEqual([
      ["a:0/amd64", { kind: "moved", waitsThereFor: "more" }],
      ["b:0/amd64", { kind: "moved", waitsThereFor: "fewer" }],
    ]);
    expect([...other.entries.keys()]).toEqual(["b:0/amd64", "a:0/amd64"]);
  });

  it("sees another order of as many", () => {
    const jobs = "jobs:\n  a: &j {series: jammy, architectures: amd64}\n  b: *j\n  c: *j\n";
    const { one } = comparePlans(planOf(`pipeline: [a, b, c]\n${jobs}`), planOf(`pipeline: [c, b, a]\n${jobs}`));
    expect(one.entries.get("b:0/amd64")).toEqual({ kind: "moved", waitsThereFor: "others" });
  });

  it("finds a lane that the other text does not have", () => {
    const text = "pipeline: [a]\njobs:\n  a: {series: jammy, architectures: ARCHITECTURES}\n";
    const { one, other } = comparePlans(
      planOf(text.replace("ARCHITECTURES", "[amd64]")),
      planOf(text.replace("ARCHITECTURES", "[amd64, arm64]")),
    );
    expect(one.lanes.size).toBe(0);
    expect([...other.lanes]).toEqual([["lane:arm64", { kind: "only-here" }]]);
  });
});

describe("the laws of a comparison", () => {
  it("marks something exactly where the dialects are said to differ", () => {
    fc.assert(
      fc.property(randomPipelines, choices, (model, chosen) => {
        const text = writePipeline(model);
        const told = codesOf(analyseText(text, chosen)).includes("dialects-differ");
        expect(isSamePlan(compareDialectsOf(text, chosen))).toBe(!told);
      }),
      { numRuns: 150 },
    );
  });

  it("marks nothing between equal plans", () => {
    fc.assert(
      fc.property(randomPipelines, choices, (model, chosen) => {
        const text = writePipeline(model);
        expect(isSamePlan(comparePlans(planOf(text, chosen), planOf(text, chosen)))).toBe(true);
      }),
    );
  });

  it("says the same from either side", () => {
    fc.assert(
      fc.property(randomPipelines, randomPipelines, choices, choices, (model, otherModel, chosen, otherChosen) => {
        const plans = [planOf(writePipeline(model), chosen), planOf(writePipeline(otherModel), otherChosen)] as const;
        const there = comparePlans(plans[0], plans[1]);
        const back = comparePlans(plans[1], plans[0]);
        expect({ one: sorted(there.one), other: sorted(there.other) }).toEqual({
          one: sorted(back.other),
          other: sorted(back.one),
        });
      }),
    );
  });

  it("marks only what is in the plan, and stages and entries only of lanes that both request", () => {
    fc.assert(
      fc.property(randomPipelines, randomPipelines, choices, choices, (model, otherModel, chosen, otherChosen) => {
        const plans = [planOf(writePipeline(model), chosen), planOf(writePipeline(otherModel), otherChosen)] as const;
        const { one, other } = comparePlans(plans[0], plans[1]);
        expectMarksIn(plans[0], plans[1], one);
        expectMarksIn(plans[1], plans[0], other);
      }),
    );
  });

  it("answers in plain data that can be cloned", () => {
    fc.assert(
      fc.property(randomPipelines, choices, (model, chosen) => {
        const comparison = compareDialectsOf(writePipeline(model), chosen);
        expect(structuredClone(comparison)).toEqual(comparison);
      }),
    );
  });
});

const choices = fc.record({ targetSeries: randomTargets, dispatchSeries: randomPins });

function planOf(text: string, chosen: Partial<AnalysisOptions> = {}): Plan {
  return analyseText(text, chosen).plan;
}

function compareDialectsOf(text: string, chosen: Partial<AnalysisOptions> = {}): PlanComparison {
  return comparePlans(
    planOf(text, { ...chosen, dialect: "designed" }),
    planOf(text, { ...chosen, dialect: "deployed" }),
  );
}

function stagesOf({ stages }: PlanMarks) {
  return [...stages].flatMap(([lane, columns]) => [...columns].map(([column, mark]) => [lane, column, mark]));
}

function sorted(marks: PlanMarks) {
  return [[...marks.lanes], stagesOf(marks), [...marks.entries]].map((list) =>
    list.map((mark) => JSON.stringify(mark)).toSorted(),
  );
}

function expectMarksIn(plan: Plan, there: Plan, marks: PlanMarks) {
  const requested = (which: Plan, id: string) => which.lanes.some((lane) => lane.id === id && isRequested(lane));
  for (const [id, { kind }] of marks.lanes) {
    expect(plan.lanes.map((lane) => lane.id)).toContain(id);
    expect([requested(plan, id), requested(there, id)]).toEqual([kind !== "only-there", kind !== "only-here"]);
  }
  const common = plan.lanes.filter((lane) => isRequested(lane) && requested(there, lane.id));
  const entries = common.flatMap(({ stages }) => stages.flatMap((stage) => stage.entries.map(({ id }) => id)));
  expect(entries).toEqual(expect.arrayContaining([...marks.entries.keys()]));
  for (const [id, columns] of marks.stages) {
    const stages = common.find((lane) => lane.id === id)?.stages.map(({ column }) => column);
    for (const [column, mark] of columns) {
      expect(stages).toContain(column);
      if (mark.kind === "joined") expect(mark.columns).toContain(column);
    }
  }
}

function isRequested({ status }: Plan["lanes"][number]): boolean {
  return status.kind === "requested";
}
