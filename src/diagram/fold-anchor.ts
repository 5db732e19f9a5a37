import { indexLayout, type LaneBox, type Layout, type Point, type Rectangle, type StageBox } from "../core/index.ts";

/** How far the head of what was folded or unfolded has moved in the picture, and where it is now. */
export interface FoldShift extends Point {
  readonly head: Rectangle;
}

/**
 * What the picture has to be moved by for somebody to still see what they folded where it was: of several, the first whose head was in
 * view, as `isSeen` tells. Null where nothing was folded or unfolded between the layouts.
 */
export function foldShift(before: Layout, after: Layout, isSeen: (rectangle: Rectangle) => boolean): FoldShift | null {
  const { findLane, findStage } = indexLayout(before);
  let first: FoldShift | null = null;
  for (const lane of after.lanes) {
    for (const box of [lane, ...lane.stages]) {
      const last = "stages" in box ? findLane(box.id) : findStage(box.id);
      if (!last || last.collapsed === box.collapsed) continue;
      const shift = { x: box.x - last.x, y: box.y - last.y, head: headOf(box, after) };
      if (isSeen(headOf(last, before))) return shift;
      first ??= shift;
    }
  }
  return first;
}

function headOf(box: LaneBox | StageBox, { canvasWidth }: Layout): Rectangle {
  const { x, y } = box;
  const width = Math.min(box.width, canvasWidth);
  return { x, y, width, height: "stages" in box ? box.headHeight : Math.min(box.height, stageHead) };
}

/** Of a stage's heading, in pixels at 100 %. */
const stageHead = 32;
