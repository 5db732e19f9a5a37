import { describe, expect, it } from "vitest";
import { layOutPlan, type Plan } from "../../src/core/index.ts";
import { listTree } from "../../src/diagram/list-tree.ts";
import { listWindow } from "../../src/diagram/list-window.ts";
import { moveInOutline } from "../../src/diagram/move-in-outline.ts";
import { idOf, outlineOf, type PlanOutline } from "../../src/diagram/plan-outline.ts";
import { makeGrid, refusedExample, workedExample } from "../core/layout/make-plan.ts";

function layOut(plan: Plan) {
  return layOutPlan(plan, { flow: "row", width: 788, showDropped: true, collapsed: new Set() });
}

function idAt(outline: PlanOutline, position: number): string {
  const item = outline.itemAt(position);
  return item ? `${item.kind} ${idOf(item)}` : "nothing";
}

const outline = outlineOf(layOut(workedExample));

describe("the outline of a layout", () => {
  it("lists lanes, stages and entries in reading order", () => {
    expect(Array.from({ length: outline.length }, (_, i) => idAt(outline, i))).toEqual([
      "lane amd64",
      "stage amd64 1",
      "entry build-snap:0/amd64",
      "stage amd64 2",
      "entry test-snap:0/amd64@2",
      "entry test-snap:1/amd64@2",
      "entry test-snap:2/amd64@2",
      "lane arm64",
      "stage arm64 1",
      "entry build-snap:0/arm64",
      "stage arm64 2",
      "entry test-snap:0/arm64@2",
      "entry test-snap:1/arm64@2",
      "entry test-snap:2/arm64@2",
    ]);
    expect(outline.itemAt(-1)).toBeNull();
    expect(outline.itemAt(outline.length)).toBeNull();
  });

  it("finds each item at its position", () => {
    for (let i = 0; i < outline.length; i += 1) {
      const item = outline.itemAt(i);
      expect(item && outline.positionOf(item.kind, idOf(item))).toBe(i);
    }
    expect(outline.positionOf("entry", "gone")).toBe(-1);
  });

  it("lists the dropped entries that a slot stands for", () => {
    const refused = outlineOf(layOut(refusedExample));
    expect(refused.positionOf("entry", "lint:0/arm64")).toBe(refused.positionOf("stage", "arm64 1") + 1);
  });
});

describe("moving in the outline", () => {
  it.each([
    ["ArrowDown", 6, "lane arm64"],
    ["ArrowUp", 7, "entry test-snap:2/amd64@2"],
    ["ArrowRight", 0, "stage amd64 1"],
    ["ArrowRight", 1, "entry build-snap:0/amd64"],
    ["ArrowRight", 2, "entry build-snap:0/amd64"],
    ["ArrowLeft", 12, "stage arm64 2"],
    ["ArrowLeft", 10, "lane arm64"],
    ["ArrowLeft", 7, "lane arm64"],
    ["Home", 9, "lane amd64"],
    ["End", 0, "entry test-snap:2/arm64@2"],
    ["ArrowUp", 0, "lane amd64"],
    ["ArrowDown", 13, "entry test-snap:2/arm64@2"],
  ])("by %s from %i leads to %s", (key, from, expected) => {
    expect(idAt(outline, moveInOutline(outline, from, key) ?? -1)).toBe(expected);
  });

  it("leaves other keys alone", () => {
    expect(moveInOutline(outline, 3, "a")).toBeNull();
  });
});

describe("the list of a plan", () => {
  it("holds all of a small one", () => {
    const layout = layOut(workedExample);
    const held = listWindow(layout, outline, 0);
    expect(held).toEqual({ from: 0, to: outline.length, isWhole: true });
    expect(listTree(layout, outline, held).map(({ children }) => children.map((one) => one.children.length))).toEqual([
      [1, 3],
      [1, 3],
    ]);
  });

  it("holds what is around the focus of a large one, and says how many there are", () => {
    const layout = layOut(makeGrid(2, 1, 10_000));
    const large = outlineOf(layout);
    const held = listWindow(layout, large, 15_000);
    expect(held.isWhole).toBe(false);
    expect(held.to - held.from).toBeLessThanOrEqual(200);
    const [lane, ...more] = listTree(layout, large, held);
    expect(more).toEqual([]);
    expect(lane?.place).toEqual({ at: 2, of: 2 });
    const entries = lane?.children[0]?.children ?? [];
    expect(entries).toHaveLength(held.to - held.from);
    expect(entries[0]?.place).toEqual({ at: held.from - 10_003, of: 10_000 });
    expect(entries.some(({ position }) => position === 15_000)).toBe(true);
  });
});
