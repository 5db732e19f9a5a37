import type { Layout } from "../core/index.ts";
import type { PlanOutline } from "./plan-outline.ts";

/** Positions of the outline that the list holds; the end is exclusive. */
export interface ListWindow {
  readonly from: number;
  readonly to: number;
  readonly isWhole: boolean;
}

/** Longer lists hold only what is around the focus: list and picture share a budget of elements. */
const mostItems = 320;
const around = 80;
/** Windows move in steps, so that most moves change nothing. */
const step = 40;

/** What to list around a position: everything of a small plan. */
export function listWindow(
  { entryCount, droppedCount, lanes }: Layout,
  outline: PlanOutline,
  position: number,
): ListWindow {
  const stages = lanes.reduce((sum, lane) => sum + lane.stages.length, 0);
  // Entries take two elements, lanes and stages three.
  const elements = 2 * (entryCount + droppedCount) + 3 * (lanes.length + stages);
  if (outline.length <= mostItems && elements <= 2 * mostItems) return { from: 0, to: outline.length, isWhole: true };
  const middle = Math.floor(position / step) * step;
  return { from: Math.max(0, middle - around), to: Math.min(outline.length, middle + step + around), isWhole: false };
}
