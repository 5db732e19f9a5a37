import type { EntryBox, LaneBox, Layout, Point, Rectangle, StageBox } from "./layout.ts";

/** The entry at a point of the picture; where a box stands for several, the first of them. */
export function findEntryAt(layout: Layout, point: Point): EntryBox | null {
  const lane = findLane(layout.lanes, point);
  const stage = lane?.stages.find((one) => contains(one, point));
  if (!stage) return null;
  const [folded] = stage.folded;
  if (folded) return folded;
  return findInGrid(stage, point);
}

function findLane(lanes: readonly LaneBox[], { y }: Point): LaneBox | undefined {
  let low = 0;
  let high = lanes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const lane = lanes[middle];
    if (lane && lane.y + lane.height < y) low = middle + 1;
    else high = middle;
  }
  return lanes[low];
}

function findInGrid({ entries, rows }: StageBox, point: Point): EntryBox | null {
  const first = entries[0];
  if (!first) return null;
  const down = entries[1] && rows > 1 ? entries[1].y - first.y : first.height;
  const across = entries[rows] ? entries[rows].x - first.x : first.width;
  const row = Math.floor((point.y - first.y) / down);
  const column = Math.floor((point.x - first.x) / across);
  if (row < 0 || row >= rows || column < 0) return null;
  const entry = entries[column * rows + row];
  return entry && contains(entry, point) ? entry : null;
}

function contains({ x, y, width, height }: Rectangle, point: Point): boolean {
  return point.x >= x && point.x < x + width && point.y >= y && point.y < y + height;
}
