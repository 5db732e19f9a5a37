import type { DropReason, LaneCounts } from "../plan/plan.ts";
import type { TextStyle } from "./text-style.ts";

/** Stages side by side, or for narrow screens one below the other. */
export type Flow = "row" | "column";

/** In pixels at 100 %, from the top left corner of the picture. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A text in its place. */
export interface TextBox {
  /** As drawn: on one line, and cut where it has to be. */
  readonly text: string;
  readonly style: TextStyle;
  /** Left edge and baseline. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Number of a `--tint-…` token. */
export type Tint = 1 | 2 | 3 | 4 | 5 | 6 | "unknown";

/** An entry, also a dropped one. */
export interface EntryBox extends Rectangle {
  readonly id: string;
  /** In full. */
  readonly job: string;
  readonly index: number;
  readonly architecture: string;
  readonly series: string;
  readonly occurrence: number;
  /** Null for one that runs. */
  readonly dropped: DropReason["kind"] | null;
  /** The job's name as drawn. */
  readonly name: string;
  /** What stands at the right, as drawn: the series, or why it is dropped. */
  readonly label: string;
  readonly labelWidth: number;
  readonly tint: Tint;
}

/** `slot`: nothing of the stage is on the lane; `missing`: and a later stage cannot wait for it. */
type StageKind = "stage" | "slot" | "missing";

/** Which of several columns of the same number this is (deployed makes a stage of each name in a list). */
export interface Step {
  readonly position: number;
  readonly of: number;
}

export interface StageBox extends Rectangle {
  /** Unique in the layout, stable across edits; also what `collapsed` holds. */
  readonly id: string;
  readonly column: number;
  readonly number: number;
  readonly step: Step | null;
  readonly kind: StageKind;
  readonly collapsed: boolean;
  readonly counts: LaneCounts;
  /** What a slot says, in full; empty for a stage. */
  readonly sentence: string;
  /** Heading, note, and what a slot says. */
  readonly words: readonly TextBox[];
  /** Column by column, each as deep as `rows`, left to right. */
  readonly entries: readonly EntryBox[];
  readonly rows: number;
  /** Entries that the box stands for as a whole: those of a slot and of a collapsed stage. Their rectangle is the stage's. */
  readonly folded: readonly EntryBox[];
}

/** `then`: the next stage starts if all succeed; `cannot-wait`: the job that would be waited for is not on the lane. */
export type ArrowKind = "then" | "cannot-wait";

export interface Arrow {
  readonly kind: ArrowKind;
  /** `StageBox.id` */
  readonly from: string;
  readonly to: string;
  /** Corners of the line; the head is at the last. */
  readonly points: readonly Point[];
  readonly words: readonly TextBox[];
}

export interface LaneBox extends Rectangle {
  readonly id: string;
  readonly architecture: string;
  readonly series: string | null;
  readonly withheld: boolean;
  /** Why it is withheld, in full; empty for a requested lane. */
  readonly reason: string;
  readonly collapsed: boolean;
  readonly counts: LaneCounts;
  readonly headHeight: number;
  readonly words: readonly TextBox[];
  /** Empty where collapsed. */
  readonly stages: readonly StageBox[];
  /** The stages that a collapsed lane stands for, with all their entries in `folded`; every rectangle is that of its head. */
  readonly folded: readonly StageBox[];
  readonly arrows: readonly Arrow[];
}

/** Where everything of a plan is drawn, and every word in the drawing. Plain data. */
export interface Layout {
  readonly flow: Flow;
  /** The width that it was made for. */
  readonly canvasWidth: number;
  /** The width that it takes. */
  readonly width: number;
  readonly height: number;
  /** Stages of the pipeline as written. */
  readonly stageCount: number;
  readonly lanes: readonly LaneBox[];
  /** Of all lanes, drawn or not. */
  readonly entryCount: number;
  readonly droppedCount: number;
}

/** What can be chosen about the picture. */
export interface LayoutOptions {
  readonly flow: Flow;
  /** Width for the lanes in pixels; wider where the stages need it. */
  readonly width: number;
  readonly showDropped: boolean;
  /** Ids of lanes and stages to draw as their heads only. */
  readonly collapsed: ReadonlySet<string>;
}
