import type { EntryReport } from "../run/run.ts";

/** What a bar of a timeline ends as; that of several entries is the worst of theirs. */
export type BarResult = Exclude<EntryReport, "none" | "waiting"> | "cut-off";

/** Where the name of a bar stands: in it, or beside it where it does not fit. */
export interface BarLabel {
  readonly place: "within" | "before" | "after";
  /** Pixels: what it asked for, unless the whole track is shorter. */
  readonly width: number;
}

/** One entry, or several that are too short to be drawn one by one. In pixels from the beginning of its track. */
export interface TimelineBar {
  /** Of the entries, in their order. */
  readonly ids: readonly string[];
  readonly x: number;
  readonly width: number;
  /** From 0. */
  readonly row: number;
  readonly label: BarLabel;
  readonly result: BarResult;
  /** Seconds. */
  readonly startsAt: number;
  readonly endsAt: number;
}

/** How one lane goes under one mode. */
export interface TimelineTrack {
  readonly bars: readonly TimelineBar[];
  readonly rows: number;
  /** Width of the preparation. */
  readonly preparation: number;
  /** Entries that never start. */
  readonly neverStarted: number;
}

/** A moment with a number at it. */
export interface TimelineTick {
  readonly at: number;
  readonly x: number;
}
