import { describe, expect, it } from "vitest";
import { findEntries, indexLayout, layOutPlan, type Plan } from "../../src/core/index.ts";
import { foldShift } from "../../src/diagram/fold-anchor.ts";
import { foldableIds } from "../../src/diagram/foldable-ids.ts";
import { hitSetOf } from "../../src/diagram/hit-marks.ts";
import { outlineOf } from "../../src/diagram/plan-outline.ts";
import { makeGrid, refusedExample, workedExample } from "../core/layout/make-plan.ts";

function layOut(plan: Plan, collapsed: readonly string[] = []) {
  return layOutPlan(plan, { flow: "row", width: 788, showDropped: true, collapsed: new Set(collapsed) });
}

describe("what can be folded", () => {
  it("is every lane, and every stage that has entries", () => {
    expect(foldableIds(layOut(refusedExample), "fold-lanes")).toEqual(["amd64", "arm64"]);
    expect(foldableIds(layOut(refusedExample), "fold-stages")).toEqual(["amd64 1", "amd64 2", "arm64 2"]);
  });

  it("is what is not folded yet, and stages of folded lanes too", () => {
    const layout = layOut(workedExample, ["amd64", "arm64 2"]);
    expect(foldableIds(layout, "fold-lanes")).toEqual(["arm64"]);
    expect(foldableIds(layout, "fold-stages")).toEqual(["amd64 1", "amd64 2", "arm64 1"]);
  });

  it("is all opened at once", () => {
    const layout = layOut(workedExample, ["amd64", "amd64 1", "arm64 2"]);
    expect(foldableIds(layout, "unfold-all")).toEqual(["amd64", "amd64 1", "arm64 2"]);
  });
});

describe("what is folded away", () => {
  const layout = layOut(workedExample, ["amd64", "arm64 2"]);

  it("is still found: an entry where its lane or stage is", () => {
    const { findEntry, findLane, findStage } = indexLayout(layout);
    expect(findEntry("test-snap:0/amd64@2")?.lane).toBe(findLane("amd64"));
    expect(findEntry("test-snap:0/amd64@2")?.entry.height).toBe(findLane("amd64")?.headHeight);
    expect(findEntry("test-snap:1/arm64@2")?.stage).toBe(findStage("arm64 2"));
  });

  it("leads the focus to what it is folded into", () => {
    const outline = outlineOf(layout);
    expect(outline.positionOf("entry", "test-snap:0/amd64@2")).toBe(outline.positionOf("lane", "amd64"));
    expect(outline.positionOf("entry", "test-snap:1/arm64@2")).toBe(outline.positionOf("stage", "arm64 2"));
  });

  it("is counted by its fold when it is searched", () => {
    const { byBox } = hitSetOf(findEntries(layout, "focal"), null);
    expect(Object.fromEntries(byBox)).toEqual({ amd64: 2, "arm64 1": 1, "arm64 2": 1 });
  });

  it("is the same objects as before where nothing of it has changed", () => {
    const again = layOutPlan(
      workedExample,
      { flow: "row", width: 788, showDropped: true, collapsed: new Set(["amd64", "arm64 2"]) },
      layout,
    );
    expect(again).toBe(layout);
  });

  it("takes no room of its grid when it is folded in every lane", () => {
    const plan = makeGrid(2, 2, 60);
    const open = layOut(plan);
    const half = layOut(plan, ["arch0 1"]);
    const folded = layOut(plan, ["arch0 1", "arch1 1"]);
    expect(half.width).toBe(open.width);
    expect(folded.width).toBeLessThan(open.width);
  });
});

describe("the picture", () => {
  const plan = makeGrid(2, 2, 60);
  const isSeen = () => true;

  it("stays where it is while one thing is folded that moves nothing above it", () => {
    expect(foldShift(layOut(workedExample), layOut(workedExample, ["arm64 2"]), isSeen)).toMatchObject({ x: 0, y: 0 });
    expect(foldShift(layOut(workedExample), layOut(workedExample), isSeen)).toBeNull();
  });

  it("follows the head of what was folded where a column before it has shrunk", () => {
    const before = layOut(plan, ["arch0 1"]);
    const after = layOut(plan, ["arch0 1", "arch1 1"]);
    expect(foldShift(before, after, isSeen)).toMatchObject({ x: 0, y: 0 });
    const all = layOut(plan, foldableIds(before, "fold-stages").concat("arch0 1"));
    const shift = foldShift(before, all, ({ x }) => x > 500);
    const [old, next] = [before, all].map((layout) => indexLayout(layout).findStage("arch0 2"));
    expect(shift?.x).toBe((next?.x ?? 0) - (old?.x ?? 0));
    expect(shift?.x).toBeLessThan(0);
  });
});
