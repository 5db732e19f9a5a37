import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOutPlan, type Plan } from "../../src/core/index.ts";
import { chooseDetail } from "../../src/diagram/detail.ts";
import { entryWindow, wholeWindow, windowSize } from "../../src/diagram/entry-window.ts";
import { makeGrid, workedExample } from "../core/layout/make-plan.ts";

const canvas = { width: 1280, height: 800 };
const home = { x: 20, y: 20, zoom: 1 };

function layOut(plan: Plan) {
  return layOutPlan(plan, { flow: "row", width: 1240, showDropped: true, collapsed: new Set() });
}

const large = layOut(makeGrid(1, 1, 20_000));
const broad = layOut(makeGrid(8, 200, 3));

describe("the detail of a picture", () => {
  it("is everything, for a small plan", () => {
    expect(chooseDetail(layOut(workedExample), home, canvas)).toBe("whole");
    expect(chooseDetail(layOut(makeGrid(2, 3, 50)), home, canvas)).toBe("whole");
  });

  it("is what is near the canvas, for a large one", () => {
    expect(chooseDetail(large, home, canvas)).toBe("near");
    expect(chooseDetail(broad, home, canvas)).toBe("near");
  });

  it("is a drawing without text where nobody could read it", () => {
    expect(chooseDetail(layOut(workedExample), { ...home, zoom: 0.3 }, canvas)).toBe("overview");
  });

  it("is never more entries than the budget of elements", () => {
    const views = fc.record({
      x: fc.integer({ min: -20_000, max: 1000 }),
      y: fc.integer({ min: -12_000, max: 1000 }),
      zoom: fc.double({ min: 0.05, max: 2, noNaN: true }),
    });
    const canvases = fc.record({
      width: fc.integer({ min: 300, max: 4000 }),
      height: fc.integer({ min: 300, max: 2200 }),
    });
    fc.assert(
      fc.property(views, canvases, (view, size) => {
        if (chooseDetail(large, view, size) !== "near") return;
        const [stage] = large.lanes[0]?.stages ?? [];
        expect(stage && windowSize(entryWindow(stage, view, size))).toBeLessThanOrEqual(400);
      }),
    );
  });
});

describe("the window of a stage", () => {
  it("holds every entry that the canvas shows", () => {
    const [stage] = large.lanes[0]?.stages ?? [];
    if (!stage) throw new Error("No stage");
    const view = { x: -3000, y: -2000, zoom: 0.8 };
    const { fromRow, toRow, fromColumn, toColumn } = entryWindow(stage, view, canvas);
    for (const [i, { x, y, width, height }] of stage.entries.entries()) {
      const left = view.x + x * view.zoom;
      const top = view.y + y * view.zoom;
      const isSeen =
        left < canvas.width && left + width * view.zoom > 0 && top < canvas.height && top + height * view.zoom > 0;
      if (!isSeen) continue;
      const [row, column] = [i % stage.rows, Math.floor(i / stage.rows)];
      expect(row >= fromRow && row < toRow && column >= fromColumn && column < toColumn).toBe(true);
    }
  });

  it("is all of it, if asked", () => {
    const [stage] = layOut(makeGrid(1, 1, 100)).lanes[0]?.stages ?? [];
    expect(stage && windowSize(wholeWindow(stage))).toBeGreaterThanOrEqual(100);
  });
});
