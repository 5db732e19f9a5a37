import type { LaneBox, StageBox } from "./layout.ts";
import { stageMeasures } from "./measures.ts";
import { textStyles } from "./text-style.ts";

/** A stretch of a lane across its whole width, and what of it lies there. */
export interface LaneSlice {
  readonly y: number;
  readonly height: number;
  /** The lane with no more entries, words and stages than the slice shows; its frames reach out of it. */
  readonly lane: LaneBox;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts a lane across into slices that follow each other without a gap, so that it can go on on another page. No cut goes through an
 * entry, a word or the head. A slice is taller than `tallest` (pixels) only where there is nothing to cut between.
 */
export function sliceLane(lane: LaneBox, tallest: number): readonly LaneSlice[] {
  const bottom = lane.y + lane.height;
  const blocks = mergeSpans(spansOf(lane));
  const cuts = [lane.y];
  let start = lane.y;
  for (const [i, { to }] of blocks.entries()) {
    const next = blocks[i + 1];
    if (next && next.to - start <= tallest) continue;
    start = next ? (to + next.from) / 2 : bottom;
    cuts.push(start);
  }
  return cuts.slice(0, -1).map((y, i) => {
    const span = { from: y, to: cuts[i + 1] ?? bottom };
    return { y, height: span.to - span.from, lane: cutLane(lane, span) };
  });
}

/** What must stay whole. */
function spansOf(lane: LaneBox): Span[] {
  const spans = [{ from: lane.y, to: lane.y + lane.headHeight }];
  for (const span of lane.stages.flatMap(spansOfStage)) spans.push(span);
  for (const { words } of lane.arrows) {
    for (const { y, style } of words) spans.push({ from: y - textStyles[style].size, to: y + 4 });
  }
  return spans;
}

function spansOfStage({ kind, collapsed, y, height, entries }: StageBox): readonly Span[] {
  if (kind !== "stage" || collapsed) return [{ from: y, to: y + height }];
  const rows = new Map(entries.map((entry) => [entry.y, entry.height]));
  return [{ from: y, to: y + stageMeasures.head }, ...Array.from(rows, ([from, size]) => ({ from, to: from + size }))];
}

/** Spans from top to bottom, those that overlap as one. */
function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && span.from < last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else merged.push(span);
  }
  return merged;
}

function cutLane(lane: LaneBox, span: Span): LaneBox {
  const isWithin = ({ y }: { readonly y: number }) => span.from <= y && y < span.to;
  const seen = lane.stages.filter(({ y, height }) => y < span.to && y + height > span.from);
  return {
    ...lane,
    words: lane.words.filter(isWithin),
    // A lane without stages has no line below its head.
    stages: (seen.length > 0 ? seen : lane.stages.slice(0, 1)).map((stage) => ({
      ...stage,
      words: stage.words.filter(isWithin),
      entries: stage.entries.filter(isWithin),
    })),
    arrows: lane.arrows
      .filter(({ points }) => points.some(isWithin) || isAcross(points, span))
      .map((arrow) => ({ ...arrow, words: arrow.words.filter(isWithin) })),
  };
}

/** Whether a line comes in at the top of a span and leaves it at the bottom. */
function isAcross(points: readonly { readonly y: number }[], span: Span): boolean {
  return points.some(({ y }) => y < span.from) && points.some(({ y }) => y >= span.to);
}
