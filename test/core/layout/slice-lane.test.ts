import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LaneBox, layOutPlan } from "../../../src/core/index.ts";
import { sliceLane } from "../../../src/core/layout/slice-lane.ts";
import { type EntrySketch, makePlan } from "./make-plan.ts";

function layOutLane(stages: readonly (readonly EntrySketch[])[], flow: "row" | "column"): LaneBox {
  const plan = makePlan([{ architecture: "amd64", stages }]);
  const [lane] = layOutPlan(plan, { flow, width: 700, showDropped: true, collapsed: new Set() }).lanes;
  if (!lane) throw new Error("There is no lane.");
  return lane;
}

const stages = fc.array(
  fc
    .array(fc.boolean(), { maxLength: 40 })
    .map((drops) =>
      drops.map((drop, i): EntrySketch => (drop ? ["a", i, "jammy", "architecture"] : ["a", i, "jammy"])),
    ),
  { minLength: 1, maxLength: 5 },
);

describe("sliceLane", () => {
  it("leaves no gap and nothing out, and cuts through no entry", () => {
    fc.assert(
      fc.property(stages, fc.constantFrom("row", "column"), fc.integer({ min: 1, max: 600 }), (some, flow, tallest) => {
        const lane = layOutLane(some, flow);
        const slices = sliceLane(lane, tallest);
        let y = lane.y;
        for (const slice of slices) {
          expect(slice.y).toBe(y);
          expect(slice.height).toBeGreaterThan(0);
          y += slice.height;
          for (const { entries } of slice.lane.stages) {
            for (const entry of entries) {
              expect(entry.y).toBeGreaterThanOrEqual(slice.y);
              expect(entry.y + entry.height).toBeLessThanOrEqual(slice.y + slice.height);
            }
          }
        }
        expect(y).toBe(lane.y + lane.height);
        expect(
          slices.flatMap((slice) => slice.lane.stages.flatMap(({ entries }) => entries.map(({ id }) => id))).toSorted(),
        ).toEqual(lane.stages.flatMap(({ entries }) => entries.map(({ id }) => id)).toSorted());
        const wordsOf = (box: LaneBox) =>
          [...box.words, ...box.stages.flatMap(({ words }) => words), ...box.arrows.flatMap(({ words }) => words)]
            .length;
        expect(slices.reduce((sum, slice) => sum + wordsOf(slice.lane), 0)).toBe(wordsOf(lane));
      }),
      { numRuns: 60 },
    );
  });

  it("draws the line below the head also where the first slice has the head alone", () => {
    const [head] = sliceLane(layOutLane([[["a", 0, "jammy"]]], "column"), 1);
    expect(head?.lane.stages).toHaveLength(1);
    expect(head?.lane.stages[0]?.entries).toEqual([]);
  });

  it("makes one slice of a lane that is short enough, and more of a taller one", () => {
    const short = layOutLane([[["a", 0, "jammy"]]], "row");
    expect(sliceLane(short, 1_000)).toHaveLength(1);
    const entries = Array.from({ length: 20 }, (_, i): EntrySketch => ["a", i, "jammy"]);
    const slices = sliceLane(layOutLane([entries], "row"), 240);
    expect(slices.length).toBeGreaterThan(3);
    expect(Math.max(...slices.map(({ height }) => height))).toBeLessThan(300);
  });
});
