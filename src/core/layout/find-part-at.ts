import type { LaneBox, Layout, Point, Rectangle, StageBox } from "./layout.ts";
import { stageMeasures } from "./measures.ts";

/** A lane's head, or a stage by its heading; also all of a slot and of a folded stage. */
export interface PartAt {
  readonly lane: LaneBox;
  readonly stage: StageBox | null;
}

/** The lane or stage whose head is at a point of the picture; null where there is none. */
export function findPartAt({ lanes }: Layout, point: Point): PartAt | null {
  const lane = lanes.find((one) => contains(one, point));
  if (!lane) return null;
  if (point.y < lane.y + lane.headHeight) return { lane, stage: null };
  const stage = lane.stages.find((one) => contains(one, point));
  if (!stage) return null;
  return stage.entries.length === 0 || point.y < stage.y + stageMeasures.head ? { lane, stage } : null;
}

function contains({ x, y, width, height }: Rectangle, point: Point): boolean {
  return point.x >= x && point.x < x + width && point.y >= y && point.y < y + height;
}
