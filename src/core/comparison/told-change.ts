import type { EntryPair, LaneChange } from "./plan-changes.ts";

/** A difference in a sentence, and what it is about. */
export interface ToldChange {
  readonly kind:
    | "verdict"
    | "lane-added"
    | "lane-removed"
    | "dispatched"
    | "withheld"
    | "released"
    /** Jobs that have another name and are otherwise what and where they were. */
    | "renamed"
    | "added"
    | "removed"
    | "moved"
    | "dropped"
    | "returned"
    | "series"
    | "left-out-now"
    | "left-out-before"
    | "renumbered"
    /** It stands where it stood, but says something else: the least of them. */
    | "definition";
  readonly sentence: string;
  readonly lanes: readonly LaneChange[];
  readonly entries: readonly EntryPair[];
}

export type ChangeKind = ToldChange["kind"];
