import type { BarLabel, TimelineBar } from "./timeline.ts";

/** A bar that has no row and no place for its name yet. `row` is the one that it asks for: bars of different ones stand at the same time. */
export type UnpackedBar = Omit<TimelineBar, "label">;

/** Between a bar and the name beside it, and between that and the next bar (pixels). */
const gap = 3;
/** Rounded places may overlap by so much. */
const tolerance = 0.02;

/** What a bar takes of a row together with its name (pixels). */
interface Extent {
  readonly from: number;
  readonly to: number;
  readonly label: BarLabel;
}

/** Gives each bar a row in which it and its name cover nothing that is there, the first that there is. */
export function packBars(
  bars: readonly UnpackedBar[],
  width: number,
  measure: (ids: readonly string[]) => number,
): { readonly bars: readonly TimelineBar[]; readonly rows: number } {
  /** Up to where each row is taken. */
  const taken: number[] = [];
  const packed = bars.map((bar) => {
    const { from, to, label } = extentOf(bar, measure(bar.ids), width);
    const free = taken.findIndex((end) => end <= from + tolerance);
    const row = free < 0 ? taken.length : free;
    taken[row] = to;
    return { ...bar, row, label };
  });
  return { bars: packed, rows: Math.max(1, taken.length) };
}

/** The name stands in the bar, else behind it, else before it; one that fits nowhere gets the larger side. */
function extentOf({ x, width }: UnpackedBar, label: number, all: number): Extent {
  const end = x + width;
  if (label <= width) return { from: x, to: end, label: { place: "within", width: label } };
  const after = all - end - gap;
  const before = x - gap;
  if (label <= after || after >= before) {
    const shown = Math.max(0, Math.min(label, after));
    return { from: x, to: end + gap + shown + gap, label: { place: "after", width: shown } };
  }
  const shown = Math.max(0, Math.min(label, before));
  return { from: before - shown, to: end, label: { place: "before", width: shown } };
}
