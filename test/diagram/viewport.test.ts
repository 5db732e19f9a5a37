import { describe, expect, it } from "vitest";
import { layOutPlan, type Plan } from "../../src/core/index.ts";
import {
  centredView,
  fittingView,
  isInView,
  pannedView,
  revealingView,
  zoomedView,
} from "../../src/diagram/move-view.ts";
import { homeView } from "../../src/diagram/viewport.ts";
import { makeGrid, workedExample } from "../core/layout/make-plan.ts";

const canvas = { width: 828, height: 700 };

function layOut(plan: Plan, width = 788) {
  return layOutPlan(plan, { flow: "row", width, showDropped: true, collapsed: new Set() });
}

describe("a new document", () => {
  it("stands at 100 % in the top left corner if it fits the width", () => {
    expect(homeView(layOut(workedExample), canvas)).toEqual({ x: 20, y: 20, zoom: 1 });
  });

  it("is shrunk to the width, but not below 60 %", () => {
    const wide = layOut(makeGrid(1, 4, 1));
    expect(homeView(wide, canvas).zoom).toBeCloseTo(788 / wide.width);
    expect(homeView(layOut(makeGrid(1, 40, 1)), canvas).zoom).toBe(0.6);
  });
});

describe("fitting", () => {
  it("shows the whole picture", () => {
    const layout = layOut(makeGrid(3, 8, 40));
    const { x, y, zoom } = fittingView(layout, canvas);
    expect(x).toBeGreaterThanOrEqual(20);
    expect(x + layout.width * zoom).toBeLessThanOrEqual(808.1);
    expect(y + layout.height * zoom).toBeLessThanOrEqual(700);
  });

  it("enlarges nothing", () => {
    expect(fittingView(layOut(makeGrid(1, 1, 1)), canvas).zoom).toBe(1);
  });
});

describe("bringing something into view", () => {
  const view = { x: 20, y: 20, zoom: 1 };

  it("leaves the picture alone if it is in view", () => {
    expect(revealingView(view, canvas, { x: 100, y: 100, width: 200, height: 36 })).toBe(view);
  });

  it("moves as little as it takes", () => {
    expect(revealingView(view, canvas, { x: 100, y: 900, width: 200, height: 36 })).toEqual({
      x: 20,
      y: -292,
      zoom: 1,
    });
    expect(revealingView(view, canvas, { x: -300, y: 0, width: 200, height: 36 })).toEqual({ x: 308, y: 20, zoom: 1 });
  });

  it("starts with the beginning of what is too large", () => {
    const { x, y } = revealingView(view, canvas, { x: 1000, y: 2000, width: 5000, height: 5000 });
    expect([x + 1000, y + 2000]).toEqual([8, 8]);
  });
});

describe("bringing something into view beneath nothing", () => {
  const view = { x: 20, y: 20, zoom: 1 };
  const field = { x: 412, y: 12, width: 400, height: 40 };
  const map = { x: 604, y: 500, width: 208, height: 144 };
  const below = { width: 200, height: 36 };

  it("moves it down from under what lies at the top, and up from under what lies at the bottom", () => {
    const { y } = revealingView(view, canvas, { x: 500, y: 0, ...below }, [field]);
    expect(y).toBe(64);
    const moved = revealingView(view, canvas, { x: 560, y: 560, ...below }, [map]);
    expect(moved.y + 560 + 36).toBeLessThanOrEqual(map.y - 12);
  });

  it("moves nothing for what lies elsewhere", () => {
    expect(revealingView(view, canvas, { x: 100, y: 0, ...below }, [field, map])).toBe(view);
  });
});

describe("moving the picture by steps", () => {
  const wide = layOut(makeGrid(1, 20, 1));

  it("zooms about the middle of the canvas, within its limits", () => {
    const view = zoomedView({ x: 0, y: 0, zoom: 1 }, canvas, 2);
    expect(view).toEqual({ x: -414, y: -350, zoom: 2 });
    expect(zoomedView(view, canvas, 9).zoom).toBe(2);
    expect(zoomedView(view, canvas, 0).zoom).toBe(0.05);
  });

  it("pans by parts of the canvas, and never out of reach of the picture", () => {
    const view = pannedView({ x: 20, y: 20, zoom: 1 }, wide, canvas, { across: 0.25, down: 0 });
    expect(view).toEqual({ x: -187, y: 20, zoom: 1 });
    const far = pannedView(view, wide, canvas, { across: 1_000, down: 1_000 });
    expect(isInView(far, canvas, { x: 0, y: 0, width: wide.width, height: wide.height })).toBe(true);
  });

  it("centres a point of the picture", () => {
    const { x, y } = centredView(1, wide, canvas, { x: 1000, y: 40 });
    expect([x + 1000, y + 40]).toEqual([414, 350]);
  });
});
