import { indexLayout, type Layout, type Rectangle } from "../core/index.ts";
import type { Mark } from "./marking.ts";

/** A mark and the outline around what it is about. */
export interface PlacedMark extends Rectangle {
  readonly mark: Mark;
}

/** How far outside its boxes a mark is drawn, so that their own borders stay in view (pixels at 100 %). */
const distances = { lane: 4, stage: 3, entry: 1 };

/** Where marks are drawn; those of boxes that the layout folds away are left out. */
export function placeMarks(layout: Layout, marks: readonly Mark[]): readonly PlacedMark[] {
  const find = boxFinder(layout);
  return marks.flatMap((mark) => {
    const boxes = mark.boxes.flatMap((id) => find(mark.kind, id) ?? []);
    return boxes.length === 0 ? [] : [{ mark, ...around(boxes, distances[mark.kind]) }];
  });
}

function boxFinder(layout: Layout): (kind: Mark["kind"], id: string) => Rectangle | null {
  const { findLane, findStage, findEntry } = indexLayout(layout);
  return (kind, id) => {
    switch (kind) {
      case "lane":
        return findLane(id);
      case "stage":
        return findStage(id);
      case "entry": {
        const placed = findEntry(id);
        return placed && !placed.stage.collapsed ? placed.entry : null;
      }
    }
  };
}

function around(boxes: readonly Rectangle[], distance: number): Rectangle {
  const left = Math.min(...boxes.map(({ x }) => x)) - distance;
  const top = Math.min(...boxes.map(({ y }) => y)) - distance;
  const right = Math.max(...boxes.map(({ x, width }) => x + width)) + distance;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + distance;
  return { x: left, y: top, width: right - left, height: bottom - top };
}
