import { indexLayout, type Layout, type Rectangle } from "../core/index.ts";
import type { Mark } from "./marking.ts";

/** The outline around what a mark is about, or several of one word whose entries stand one below the other. */
export interface PlacedMark extends Rectangle {
  readonly marks: readonly [Mark, ...Mark[]];
}

/** How far outside its boxes a mark is drawn, so that their own borders stay in view (pixels at 100 %). */
const distances = { lane: 4, stage: 3, entry: 1 };
/** Outlines of neighbouring entries are no further apart. */
const neighbourhood = 8;

/** Where marks are drawn; those of boxes that the layout folds away are left out. */
export function placeMarks(layout: Layout, marks: readonly Mark[]): readonly PlacedMark[] {
  const find = boxFinder(layout);
  const placed: PlacedMark[] = [];
  for (const mark of marks) {
    const boxes = mark.boxes.flatMap((id) => find(mark.kind, id) ?? []);
    if (boxes.length === 0) continue;
    const next = { marks: [mark], ...around(boxes, distances[mark.kind]) } as const;
    const last = placed.at(-1);
    if (last && isContinued(last, next)) placed[placed.length - 1] = join(last, next);
    else placed.push(next);
  }
  return placed;
}

/** A run of entries that are marked alike needs its word once. */
function isContinued(last: PlacedMark, next: PlacedMark): boolean {
  const [one] = last.marks;
  const [other] = next.marks;
  if (one.kind !== "entry" || other.kind !== "entry" || one.word !== other.word) return false;
  const gap = next.y - (last.y + last.height);
  return last.x === next.x && gap > -neighbourhood && gap < neighbourhood;
}

function join(last: PlacedMark, next: PlacedMark): PlacedMark {
  const { x, y, width } = last;
  return { marks: [...last.marks, ...next.marks], x, y, width, height: next.y + next.height - y };
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
        return placed && !placed.stage.collapsed && !placed.lane.collapsed ? placed.entry : null;
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
