import { describe, expect, it } from "vitest";
import { layOutPlan } from "../../src/core/index.ts";
import { laneLabels } from "../../src/diagram/lane-labels.ts";
import { makeGrid, workedExample } from "../core/layout/make-plan.ts";

const canvas = { width: 828, height: 700 };
const layout = layOutPlan(workedExample, { flow: "row", width: 788, showDropped: true, collapsed: new Set() });
const amd64 = layout.lanes[0]?.id;

describe("the labels of lanes", () => {
  it("are none where the heads can be read", () => {
    expect(laneLabels(layout, { x: 20, y: 20, zoom: 1 }, canvas, false)).toEqual([]);
  });

  it("stand within a lane whose head has left the canvas", () => {
    const [label] = laneLabels(layout, { x: 20, y: -100, zoom: 1 }, canvas, false);
    expect(label).toMatchObject({ id: amd64, text: "amd64 on jammy", side: "inside", y: 8 });
  });

  it("stand in the heads whose beginning has left the canvas, over all that is left of their words", () => {
    const view = { x: -220, y: 20, zoom: 1 };
    const lane = layout.lanes[0];
    const [label] = laneLabels(layout, view, canvas, false);
    expect(label).toMatchObject({ id: amd64, side: "head", x: 0, y: 20 + (lane?.y ?? 0) });
    const end = label?.cover?.width ?? 0;
    const [name, series, why, summary] = lane?.words ?? [];
    for (const word of [name, series, why])
      expect(view.x + (word?.x ?? 0) + (word?.width ?? 0)).toBeLessThanOrEqual(end);
    expect(view.x + (summary?.x ?? 0)).toBeGreaterThan(end);
  });

  it("stand from afar before the lanes where there is room, so that they cover none of them", () => {
    const view = { x: 300, y: 300, zoom: 0.2 };
    const labels = laneLabels(layout, view, canvas, true);
    expect(labels.map(({ side }) => side)).toEqual(["before", "before"]);
    expect(labels.map(({ x }) => x)).toEqual(layout.lanes.map((lane) => view.x + lane.x * view.zoom));
  });

  it("stand behind the lanes where only there is room", () => {
    const view = { x: 0, y: 0, zoom: 0.2 };
    const labels = laneLabels(layout, view, canvas, true);
    expect(labels.map(({ side }) => side)).toEqual(["after", "after"]);
    for (const { x } of labels) expect(x).toBeGreaterThanOrEqual(layout.width * view.zoom - 20);
  });

  it("stand within the lanes where there is room on neither side", () => {
    const wide = layOutPlan(makeGrid(1, 100, 2), { flow: "row", width: 788, showDropped: true, collapsed: new Set() });
    const [label] = laneLabels(wide, { x: 4, y: 4, zoom: 0.3 }, canvas, true);
    expect(label?.side).toBe("inside");
  });

  it("leave out lanes that are lower than a label", () => {
    expect(laneLabels(layout, { x: 300, y: 300, zoom: 0.05 }, canvas, true)).toEqual([]);
  });
});
