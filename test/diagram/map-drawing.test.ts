import { describe, expect, it } from "vitest";
import { layOutPlan, type Plan } from "../../src/core/index.ts";
import { dotsOnMap, drawMap, seenOnMap } from "../../src/diagram/map-drawing.ts";
import { mapPlace, searchPlace } from "../../src/diagram/over-picture.ts";
import { makeGrid, refusedExample, workedExample } from "../core/layout/make-plan.ts";

function layOut(plan: Plan) {
  return layOutPlan(plan, { flow: "row", width: 788, showDropped: true, collapsed: new Set() });
}

describe("the map of a picture", () => {
  it("is small, and no side of it too short to take hold of, whatever the picture", () => {
    for (const plan of [workedExample, makeGrid(1, 1, 1), makeGrid(8, 200, 1), makeGrid(1, 1, 5_000)]) {
      const { width, height } = drawMap(layOut(plan));
      expect(width).toBeGreaterThanOrEqual(36);
      expect(width).toBeLessThanOrEqual(192);
      expect(height).toBeGreaterThanOrEqual(36);
      expect(height).toBeLessThanOrEqual(128);
    }
  });

  it("has a box for each lane and each stage in three paths, drawn once", () => {
    const layout = layOut(makeGrid(8, 200, 1));
    const map = drawMap(layout);
    expect(map.lanes.match(/M/g)).toHaveLength(8);
    expect(map.stages.match(/M/g)).toHaveLength(1_600);
    expect(map.withheld).toBe("");
    expect(drawMap(layout)).toBe(map);
    expect(drawMap(layOut(refusedExample)).withheld.match(/M/g)).toHaveLength(2);
  });

  it("shows what the canvas shows", () => {
    const layout = layOut(makeGrid(2, 20, 1));
    const map = drawMap(layout);
    const whole = seenOnMap(map, { x: 0, y: 0, zoom: 1 }, { width: layout.width, height: layout.height });
    expect(whole.x).toBeCloseTo(0);
    expect(whole.width).toBeCloseTo(map.width, 0);
    expect(whole.height).toBeCloseTo(map.height, 0);
    expect(seenOnMap(map, { x: -layout.width, y: 0, zoom: 2 }, { width: 10, height: 10 }).x).toBeCloseTo(
      map.width / 2,
      0,
    );
  });

  it("has one dot where several would lie on each other", () => {
    const layout = layOut(makeGrid(1, 1, 20_000));
    const entries = layout.lanes.flatMap(({ stages }) => stages.flatMap((stage) => stage.entries));
    const dots = dotsOnMap(drawMap(layout), entries, 3).match(/M/g) ?? [];
    expect(dots.length).toBeGreaterThan(100);
    expect(dots.length).toBeLessThanOrEqual(194 * 130);
  });
});

describe("what lies over the picture", () => {
  it("has a field as wide as a phone, and no map there", () => {
    expect(searchPlace({ width: 360, height: 400 })).toEqual({ x: 8, y: 8, width: 344, height: 44 });
    expect(mapPlace({ width: 360, height: 400 }, { width: 192, height: 100 }, "coarse")).toBeNull();
  });

  it("has a map above the zoom buttons where there is room", () => {
    expect(mapPlace({ width: 828, height: 700 }, { width: 192, height: 100 }, "fine")).toEqual({
      x: 620,
      y: 548,
      width: 192,
      height: 100,
    });
  });
});
