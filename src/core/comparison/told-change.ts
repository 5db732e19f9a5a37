import type { DroppedEntry, Entry, Lane } from "../plan/plan.ts";

/** What a sentence is about, in one of the two plans. */
export interface ToldParts {
  readonly lanes: readonly Lane[];
  readonly entries: readonly (Entry | DroppedEntry)[];
}

/** A difference in a sentence. */
export interface ToldChange {
  readonly kind:
    | "verdict"
    | "lane-added"
    | "lane-removed"
    | "dispatched"
    | "withheld"
    | "released"
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
  readonly old: ToldParts;
  readonly now: ToldParts;
}

export type ChangeKind = ToldChange["kind"];
