import type { DroppedEntry, Entry, Lane, Stage } from "../plan/plan.ts";
import type { Verdict } from "../render/read-verdict.ts";

/** What another text, or another choice, makes of a plan. Swapping the plans swaps `old` and `now` everywhere. Plain data. */
export interface PlanChanges {
  /** What becomes of the whole; null where that is the same, in its reason too. */
  readonly verdict: VerdictChange | null;
  /** In the order of the lanes now, those that are gone after the lane that they followed. */
  readonly lanes: readonly LaneChange[];
  /** Every entry of both plans, held, dropped and without a lane, exactly once: lane by lane, in the same order. */
  readonly entries: readonly EntryPair[];
}

export interface VerdictChange {
  /** Null for a text that is built and that lpci takes. */
  readonly old: Verdict | null;
  readonly now: Verdict | null;
}

export type LaneChange =
  | { readonly kind: "added"; readonly old: null; readonly now: Lane }
  | { readonly kind: "removed"; readonly old: Lane; readonly now: null }
  /** Dispatched on another series. */
  | { readonly kind: "dispatched"; readonly old: Lane; readonly now: Lane }
  /** Requested before, or withheld for another reason. */
  | { readonly kind: "withheld"; readonly old: Lane; readonly now: Lane }
  | { readonly kind: "released"; readonly old: Lane; readonly now: Lane };

/** An entry of one plan and where it stands there; lane and stage are null for one that has none. */
export interface Standing {
  readonly entry: Entry | DroppedEntry;
  readonly lane: Lane | null;
  readonly stage: Stage | null;
}

/** What became of an entry of a lane. */
export type Fate =
  /** Held in both, waiting for the same. */
  | "kept"
  /** Held in both; it waits for more, fewer or other entries now. */
  | "moved"
  | "added"
  | "removed"
  /** Held before; dropped now, or without a lane. */
  | "dropped"
  | "returned"
  /** Held in neither; in both, or in one only. */
  | "left-out"
  | "left-out-now"
  | "left-out-before";

/** What an entry that has moved waits for, of the entries that both plans hold. */
export interface Waiting {
  /** Than before. */
  readonly waitsFor: "more" | "fewer" | "others";
  /** Jobs that it waits for now and did not before, and the other way round; in the order of the lane. */
  readonly jobs: readonly string[];
  readonly jobsBefore: readonly string[];
}

/** What is the same entry in both plans, or only in one of them. */
export interface EntryPair {
  readonly fate: Fate;
  readonly old: Standing | null;
  readonly now: Standing | null;
  /** Null for an entry that has not moved. */
  readonly waiting: Waiting | null;
  /** Keys of its effective definition, but for series and architectures, that say something else. */
  readonly differingKeys: readonly string[];
}
