import type { SourceRange } from "../text/source-range.ts";

/** Whose rules: what the design review asks for, or what Launchpad's code does today. */
export type Dialect = "designed" | "deployed";

/** `planned` if at least one build farm job is requested; `invalid` if the configuration could not be loaded. */
export type Outcome = "planned" | "refused" | "invalid";

/** One `(job, index)` on one architecture, at one place in the pipeline. */
export interface Entry {
  /** Launchpad's report name and the architecture, `test:1/arm64`, with `@2`, `@3` for further occurrences in a lane. Opaque: never parsed. */
  readonly id: string;
  readonly job: string;
  readonly index: number;
  /** The variant's own series: the one of its inner container. */
  readonly series: string;
  readonly architecture: string;
  /** 1-based among the entries of the same job, index and architecture in the lane. */
  readonly occurrence: number;
  /** The variant: its matrix item, or the whole job. */
  readonly range: SourceRange;
  /** The job's name where the pipeline asks for it. */
  readonly place: SourceRange;
}

export type DropReason = { readonly kind: "architecture" } | { readonly kind: "series" };

/** An entry that the pipeline asks for and the lane does not hold. */
export interface DroppedEntry extends Entry {
  readonly reason: DropReason;
}

/** A pipeline stage on one lane; also the empty ones, which are drawn as slots. */
export interface Stage {
  /** Unique and ascending in drawn order; the same number in every lane. */
  readonly column: number;
  /** 1-based position in the pipeline as written; deployed makes several stages of one number from a list. */
  readonly number: number;
  /** The stage, or in deployed the single name, in the pipeline. */
  readonly range: SourceRange;
  readonly entries: readonly Entry[];
  readonly dropped: readonly DroppedEntry[];
}

/** A job that cannot wait for an earlier one, because that one has nothing on the lane's architecture. */
export interface MissingDependency {
  readonly job: string;
  readonly column: number;
  readonly previousJob: string;
  readonly previousColumn: number;
  /** Architectures on which the previous job does run; empty where it runs nowhere (deployed only). */
  readonly previousArchitectures: readonly string[];
}

export type WithheldReason =
  /** The whole pipeline is refused; `missing` is empty where only other lanes are to blame. */
  | { readonly kind: "cross-architecture"; readonly missing: readonly MissingDependency[] }
  /** Buildable in none of the known series; `series` is the latest of them. */
  | { readonly kind: "unbuildable-architecture"; readonly series: string }
  /** None of the lane's series is known to Ubuntu. */
  | { readonly kind: "unknown-series"; readonly names: readonly string[] }
  /** Deployed: no variant of the latest series lists this architecture. */
  | { readonly kind: "silently-dropped-architecture"; readonly latestSeries: string };

export type LaneStatus =
  | { readonly kind: "requested" }
  | { readonly kind: "withheld"; readonly reason: WithheldReason };

/** Why a lane is dispatched on its series. */
export type DispatchReason =
  /** The latest of the known series of its entries in which the architecture is buildable; `of` are all of them, oldest first. */
  | { readonly kind: "latest"; readonly of: readonly string[] }
  /** The user's choice. */
  | { readonly kind: "pinned" }
  /** Deployed: the latest known series of the whole pipeline. */
  | { readonly kind: "pipeline-latest"; readonly of: readonly string[] }
  | { readonly kind: "none" }
  /** Only in a step of a replay: it is not chosen yet; in words, why. */
  | { readonly kind: "undecided"; readonly words: string };

/** A would-be build farm job. */
export interface Lane {
  /** Unique in the plan, stable across edits. */
  readonly id: string;
  readonly architecture: string;
  /** Dispatch series: that of the outer container; null where there is none. */
  readonly series: string | null;
  readonly dispatch: DispatchReason;
  readonly status: LaneStatus;
  readonly stages: readonly Stage[];
}

/** What Launchpad would do with a configuration. */
export interface Plan {
  readonly dialect: Dialect;
  readonly outcome: Outcome;
  /** Requested and withheld lanes, in order of first appearance in the pipeline. */
  readonly lanes: readonly Lane[];
  /** Entries that have no lane at all: their architecture is "" where the variant lists none. */
  readonly filtered: readonly DroppedEntry[];
}

/** How many entries a lane holds and how many are dropped from it. */
export interface LaneCounts {
  readonly entries: number;
  readonly dropped: number;
}

export function countLane(lane: Lane): LaneCounts {
  let entries = 0;
  let dropped = 0;
  for (const stage of lane.stages) {
    entries += stage.entries.length;
    dropped += stage.dropped.length;
  }
  return { entries, dropped };
}
