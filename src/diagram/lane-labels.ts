import type { Layout } from "../core/index.ts";
import type { Size, View } from "./viewport.ts";

/** The name of a lane, in pixels of the canvas. */
export interface LaneLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const inset = 8;
/** A lane needs so much height in view to carry a label. */
const shortest = 56;
const shortestAfar = 24;

/** Labels of the lanes whose own head is too small to read or has left the canvas. */
export function laneLabels(
  { lanes }: Layout,
  { x, y, zoom }: View,
  canvas: Size,
  isAfar: boolean,
): readonly LaneLabel[] {
  const labels: LaneLabel[] = [];
  for (const lane of lanes) {
    const top = y + lane.y * zoom;
    const bottom = top + lane.height * zoom;
    if (top > canvas.height) break;
    const left = x + lane.x * zoom;
    const right = left + lane.width * zoom;
    const seen = Math.min(bottom, canvas.height) - Math.max(top, 0);
    if (seen < (isAfar ? shortestAfar : shortest) || right < 0 || left > canvas.width) continue;
    const isHeadSeen = top > -lane.headHeight * zoom * 0.3 && left > -lane.headHeight * zoom;
    if (isHeadSeen && !isAfar) continue;
    labels.push({
      id: lane.id,
      text: lane.series === null ? lane.architecture : `${lane.architecture} on ${lane.series}`,
      x: Math.max(left, 0) + inset,
      y: Math.max(top, 0) + (isAfar ? Math.min(inset, (seen - shortestAfar) / 2) : inset),
    });
  }
  return labels;
}
