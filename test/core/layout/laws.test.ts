import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findEntryAt, type LayoutOptions, layOutPlan, type Plan } from "../../../src/core/index.ts";
import { analyseText } from "../../support/analyse-text.ts";
import { randomPipelines, randomTargets, writePipeline } from "../../support/random-pipeline.ts";
import { makeGrid } from "./make-plan.ts";
import { entriesOf, findOverlap, isInside } from "./rectangles.ts";

const planned: fc.Arbitrary<Plan> = fc
  .record({
    pipeline: randomPipelines,
    targetSeries: randomTargets,
    dialect: fc.constantFrom("designed" as const, "deployed" as const),
  })
  .map(({ pipeline, ...choices }) => analyseText(writePipeline(pipeline), choices).plan);

const grids = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 90 }))
  .map(([lanes, stages, entries]) => makeGrid(lanes, stages, entries));

const plans = fc.oneof(planned, grids);

const options: fc.Arbitrary<LayoutOptions> = fc.record({
  flow: fc.constantFrom("row" as const, "column" as const),
  width: fc.integer({ min: 0, max: 2000 }),
  showDropped: fc.boolean(),
  collapsed: fc.constantFrom(new Set<string>(), new Set(["amd64", "arch0", "arch1 1"])),
});

describe("every layout", () => {
  it("has lanes, stages and entries that do not overlap and lie within one another", () => {
    fc.assert(
      fc.property(plans, options, (plan, chosen) => {
        const { lanes, width, height } = layOutPlan(plan, chosen);
        expect(findOverlap(lanes)).toBeNull();
        for (const lane of lanes) {
          expect(isInside(lane, { x: 0, y: 0, width, height })).toBe(true);
          expect(findOverlap(lane.stages)).toBeNull();
          for (const stage of lane.stages) {
            expect(isInside(stage, lane)).toBe(true);
            expect(stage.y).toBeGreaterThanOrEqual(lane.y + lane.headHeight);
            expect(findOverlap(stage.entries)).toBeNull();
            for (const entry of stage.entries) expect(isInside(entry, stage)).toBe(true);
          }
        }
      }),
    );
  });

  it("keeps words and arrows within their lane", () => {
    fc.assert(
      fc.property(plans, options, (plan, chosen) => {
        for (const lane of layOutPlan(plan, chosen).lanes) {
          const words = [
            lane.words,
            ...lane.stages.map((stage) => stage.words),
            ...lane.arrows.map((one) => one.words),
          ];
          for (const { x, y, width } of words.flat()) {
            expect(isInside({ x, y, width, height: 0 }, lane)).toBe(true);
          }
          for (const { x, y } of lane.arrows.flatMap(({ points }) => points)) {
            expect(isInside({ x, y, width: 0, height: 0 }, lane)).toBe(true);
          }
        }
      }),
    );
  });

  it("aligns the stages of a column across lanes", () => {
    fc.assert(
      fc.property(plans, options, (plan, chosen) => {
        const columns = new Map<number, readonly [number, number]>();
        for (const { column, x, width } of layOutPlan(plan, chosen).lanes.flatMap(({ stages }) => stages)) {
          const known = columns.get(column);
          if (known) expect([x, width]).toEqual(known);
          else columns.set(column, [x, width]);
        }
      }),
    );
  });

  it("holds every entry of the plan once, and every dropped one if they are shown", () => {
    fc.assert(
      fc.property(plans, options, (plan, chosen) => {
        const shown = { ...chosen, collapsed: new Set<string>(), showDropped: true };
        const stages = layOutPlan(plan, shown).lanes.flatMap((lane) => lane.stages);
        const ids = stages.flatMap(({ entries, folded }) => [...entries, ...folded].map(({ id }) => id));
        const asked = plan.lanes.flatMap((lane) =>
          lane.stages.flatMap(({ entries, dropped }) => [...entries, ...dropped].map(({ id }) => id)),
        );
        expect(ids.toSorted()).toEqual(asked.toSorted());
      }),
    );
  });

  it("is the same for the same arguments, with or without a previous one", () => {
    fc.assert(
      fc.property(plans, plans, options, (plan, other, chosen) => {
        const layout = layOutPlan(plan, chosen);
        expect(layOutPlan(structuredClone(plan), chosen)).toEqual(layout);
        expect(layOutPlan(plan, chosen, layOutPlan(other, chosen))).toEqual(layout);
        expect(layOutPlan(structuredClone(plan), chosen, layout)).toBe(layout);
      }),
    );
  });

  it("finds each entry at its place", () => {
    fc.assert(
      fc.property(plans, options, (plan, chosen) => {
        const layout = layOutPlan(plan, chosen);
        for (const entry of entriesOf(layout)) {
          const centre = { x: entry.x + entry.width / 2, y: entry.y + entry.height / 2 };
          expect(findEntryAt(layout, centre)).toBe(entry);
          expect(findEntryAt(layout, { x: entry.x - 4, y: centre.y })).not.toBe(entry);
        }
      }),
    );
  });
});
