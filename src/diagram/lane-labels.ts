import { type LaneBox, type Layout, toOneLine } from "../core/index.ts";
import type { Size, View } from "./viewport.ts";

/** The name of a lane, in pixels of the canvas. */
export interface LaneLabel {
  readonly id: string;
  readonly text: string;
  /** Its left edge; that of the end of a label before its lane. */
  readonly x: number;
  readonly y: number;
  /**
   * From afar beside its lane where there is room, so that it hides nothing of what is small enough already; in the lane's own head
   * where only that one's beginning has left the canvas.
   */
  readonly side: "inside" | "head" | "before" | "after";
  /** In a head: what it takes to cover the rest of the words there. */
  readonly cover?: Size;
  /** Whether its lane is. */
  readonly withheld: boolean;
}

const inset = 8;
/** A label is so high, and as wide as its letters and what is around them: generously. */
const height = 24;
const letter = 7;
const around = 20;
/** What a word may have around it at its end, in the picture. */
const frame = 8;
/** A lane needs so much height in view to carry a label over its entries. */
const shortest = 56;

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
    if (seen < (isAfar ? height : shortest) || right < 0 || left > canvas.width) continue;
    const isHeadSeen = top > -lane.headHeight * zoom * 0.3 && left > -lane.headHeight * zoom;
    if (isHeadSeen && !isAfar) continue;
    const text = toOneLine(lane.series === null ? lane.architecture : `${lane.architecture} on ${lane.series}`);
    const needed = text.length * letter + around;
    const headBottom = top + lane.headHeight * zoom;
    const above = Math.max(top, 0);
    if (!isAfar && left < 0 && headBottom - above >= height) {
      const cover = { width: endOfWords(lane, { x, y, zoom }, needed), height: headBottom - above };
      labels.push({ id: lane.id, text, side: "head", x: 0, y: above, cover, withheld: lane.withheld });
      continue;
    }
    const side = isAfar ? sideOf(left, right, needed, canvas.width) : "inside";
    labels.push({
      id: lane.id,
      text,
      withheld: lane.withheld,
      side,
      x: side === "before" ? left : side === "after" ? right : Math.max(left, 0) + inset,
      y: Math.max(top, 0) + (isAfar ? Math.min(inset, (seen - height) / 2) : inset),
    });
  }
  return labels;
}

function sideOf(left: number, right: number, needed: number, canvasWidth: number): LaneLabel["side"] {
  if (left >= needed) return "before";
  return canvasWidth - right >= needed ? "after" : "inside";
}

/** Where the words end that begin before a place of the canvas, with the frame that one may have; or that place. */
function endOfWords(lane: LaneBox, { x, zoom }: View, place: number): number {
  const begun = lane.words.filter((word) => x + word.x * zoom < place);
  const ends = begun.map((word) => x + (word.x + word.width + frame) * zoom);
  return Math.max(place, ...ends);
}
