import type { RunMode } from "./run-choices.ts";

/**
 * What becomes of a plan on the farm under some assumptions. Plain data. Every entry of every lane has exactly one `EntryRun`,
 * in the order of the plan; times are seconds since all builders began.
 */
export interface Run {
  readonly mode: RunMode;
  /** One for each lane of the plan, in its order. */
  readonly lanes: readonly LaneRun[];
  /** What happens, on all lanes, by time; at the same time by lane, and within one as it happens. */
  readonly events: readonly RunEvent[];
  /** When the last lane ends. */
  readonly endsAt: number;
  /** Why nothing runs at all, in a sentence; null where something does. */
  readonly nothing: string | null;
}

/** How a lane ends. */
export type LaneResult =
  /** *Successfully built*, or `lpci run` ends well. */
  | "succeeded"
  /** *Failed to build*, or `lpci run` ends with an error. */
  | "failed"
  /** The builder broke down: no result, and Launchpad may try it again on another. */
  | "broken-down"
  /** There is no build. */
  | "nothing";

export interface LaneRun {
  /** The lane's. */
  readonly id: string;
  readonly architecture: string;
  readonly result: LaneResult;
  /** The result in words: Launchpad's where it has some. */
  readonly words: string;
  /** Why, in a sentence; empty where all went well. */
  readonly why: string;
  /** When the builder is ready for the first entry; where that fails, when it failed. */
  readonly preparedAt: number;
  readonly endsAt: number;
  /** The plan's stages that hold entries, in their order. */
  readonly stages: readonly StageRun[];
}

type StageResult = "succeeded" | "failed" | "broken-down" | "never-started";

export interface StageRun {
  /** The stage's; where `lpci run` takes several of them as one, that of the first. */
  readonly column: number;
  readonly result: StageResult;
  /** Null where it never starts. */
  readonly startsAt: number | null;
  readonly endsAt: number | null;
  readonly entries: readonly EntryRun[];
}

/** Launchpad's last word about an entry: *Waiting*, *Succeeded*, *Failed*. `none` where there is no build, and so no report. */
export type EntryReport = "none" | "waiting" | "succeeded" | "failed";

/** What became of one entry. */
export interface EntryRun {
  /** The entry's. */
  readonly id: string;
  readonly report: EntryReport;
  /** Null where it never starts. */
  readonly startsAt: number | null;
  /** When it is done, or is cut off by a breakdown; null where it never starts. */
  readonly endsAt: number | null;
  /** Why it fails, or why its report stays *Waiting*; null where it succeeds. */
  readonly reason: RunReason | null;
  /** What nobody promises, though it is assumed here; null for most. */
  readonly caveat: string | null;
}

type RunReasonKind =
  // It fails:
  | "marked"
  | "lpci-rejects"
  | "nothing-to-run"
  | "unknown-series"
  | "input"
  // It has no result:
  | "cut-off"
  | "stage-failed"
  | "preparation-failed"
  | "builder-broke-down"
  | "withheld"
  | "variant-failed"
  | "other-architecture"
  | "runs-once";

export interface RunReason {
  readonly kind: RunReasonKind;
  /** A sentence. */
  readonly words: string;
}

export type RunEventKind =
  | "preparation"
  | "preparation-failed"
  | "entry-started"
  | "entry-succeeded"
  | "entry-failed"
  | "stage-failed"
  | "builder-broke-down"
  | "lane-ended";

/** A line of the log. */
export interface RunEvent {
  readonly kind: RunEventKind;
  readonly at: number;
  /** The lane's id. */
  readonly lane: string;
  /** The entry's id; null where it concerns the lane. */
  readonly entry: string | null;
  readonly words: string;
  /** Whether these are the builder's own words, to be shown as such. */
  readonly isVerbatim: boolean;
}
