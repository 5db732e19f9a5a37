import type { LaneBox, Layout, Rectangle, StageBox } from "../core/index.ts";
import { entryWindow, windowSize } from "./entry-window.ts";
import type { Size, View } from "./viewport.ts";

/** `whole`: every entry is in the document; `near`: those around the canvas; `overview`: lanes are drawings without text. */
export type Detail = "whole" | "near" | "overview";

/** Below this zoom nobody reads. */
const readableZoom = 0.35;
/** Up to so many entries the browser's own search finds all. */
const mostWhole = 300;
/** Elements for lanes, stages and entries; the diagram with its list and controls stays below 1,500. */
const budget = 800;
const elementsOf = { lane: 16, stage: 7, entry: 2 };

/** How much of the picture is drawn: never more elements than the budget, whatever the plan and the zoom. */
export function chooseDetail(layout: Layout, view: View, canvas: Size): Detail {
  if (view.zoom < readableZoom) return "overview";
  if (isSmall(layout)) return "whole";
  return countNear(layout, view, canvas) <= budget ? "near" : "overview";
}

const small = new WeakMap<Layout, boolean>();

function isSmall(layout: Layout): boolean {
  let answer = small.get(layout);
  if (answer === undefined) {
    answer = layout.entryCount + layout.droppedCount <= mostWhole && countWhole(layout) <= budget;
    small.set(layout, answer);
  }
  return answer;
}

function countWhole({ lanes }: Layout): number {
  let count = 0;
  for (const { stages } of lanes) {
    count += elementsOf.lane + elementsOf.stage * stages.length;
    for (const { entries } of stages) count += elementsOf.entry * entries.length;
  }
  return count;
}

function countNear({ lanes }: Layout, view: View, canvas: Size): number {
  const seen = seenRectangle(view, canvas);
  let count = 0;
  for (const lane of lanes) {
    if (lane.y > seen.y + seen.height) break;
    if (overlaps(lane, seen)) count += elementsOf.lane + countStages(lane, view, canvas, seen);
  }
  return count;
}

function countStages({ stages }: LaneBox, view: View, canvas: Size, seen: Rectangle): number {
  let count = 0;
  for (const stage of stages) if (overlaps(stage, seen)) count += countStage(stage, view, canvas);
  return count;
}

function countStage(stage: StageBox, view: View, canvas: Size): number {
  return elementsOf.stage + elementsOf.entry * windowSize(entryWindow(stage, view, canvas));
}

function seenRectangle({ x, y, zoom }: View, { width, height }: Size): Rectangle {
  return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
}

function overlaps(one: Rectangle, other: Rectangle): boolean {
  return (
    one.x <= other.x + other.width &&
    other.x <= one.x + one.width &&
    one.y <= other.y + other.height &&
    other.y <= one.y + one.height
  );
}
