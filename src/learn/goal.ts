import type { DiagnosticCode, Dialect, DropReason, Outcome, Severity, WithheldReason } from "../core/index.ts";

/**
 * What a challenge asks for: a predicate on the plan, the run or the text. JSON, to be written by hand. Each goal is an
 * object with exactly one of these keys; beside it may stand `words`, a sentence to show instead of the one that is made.
 * Which there are, and when each is met, is told once, in `goal-forms.ts`, which whoever writes one is shown.
 *
 * Sizes are limited (`lessonLimits`), so that a goal from a stranger cannot hang the page.
 */
export type Goal = Predicate & { readonly words?: string };

type Predicate =
  | { readonly all: readonly Goal[] }
  | { readonly any: readonly Goal[] }
  | { readonly not: Goal }
  | { readonly outcome: Outcome }
  | { readonly lane: LanePattern }
  | { readonly entry: EntryPattern }
  | { readonly problem: ProblemPattern }
  | ({ readonly count: Quantity } & Bounds)
  | { readonly before: readonly [string, string]; readonly architecture?: string }
  | { readonly together: readonly [string, string]; readonly architecture?: string }
  | { readonly stages: readonly (readonly ReportPair[])[]; readonly architecture: string }
  | (EffectiveKeyOf & { readonly is: JsonValue })
  | (EffectiveKeyOf & { readonly has: JsonValue })
  | (EffectiveKeyOf & { readonly absent: true })
  | { readonly inputs: "satisfied" }
  | { readonly failing: readonly LessonPlace[]; readonly goal: Goal }
  | { readonly under: LessonChoices; readonly goal: Goal }
  | { readonly written: TextPath }
  | { readonly unchanged: TextPath };

/** A key of a variant, after the matrix; or what is below it. */
interface EffectiveKeyOf {
  readonly key: string;
  readonly of: ReportPair;
  readonly at?: TextPath;
}

/** What is left out is not asked for. */
export interface LanePattern {
  readonly architecture?: string;
  /** The dispatch series; null for a lane that has none. */
  readonly series?: string | null;
  /** `requested` where it is left out, unless a `reason` is asked for. */
  readonly status?: "requested" | "withheld" | "any";
  /** Why it is withheld. */
  readonly reason?: WithheldReason["kind"];
  /** What the build ends as; without `failing` nothing fails by itself but inputs. */
  readonly result?: LaneEnd;
}

/** *Successfully built* and *Failed to build*. */
type LaneEnd = "succeeded" | "failed";

/** What is left out is not asked for. */
export interface EntryPattern {
  readonly job?: string;
  readonly index?: number;
  /** The lane that it is on or dropped from. */
  readonly architecture?: string;
  /** The variant's own: that of the inner container. */
  readonly series?: string;
  /** Position of its stage in the pipeline as written, from 1. */
  readonly stage?: number;
  /** `runs` where it is left out, unless a drop `reason` is asked for. */
  readonly state?: EntryState | "any";
  /** Why it is dropped. */
  readonly reason?: DropReason["kind"];
  /** What becomes of its input: `none` where it has no well-formed one. */
  readonly input?: "available" | "unavailable" | "ambiguous" | "none";
  /** How it is reported when the build has ended; see `LanePattern.result`. */
  readonly report?: "waiting" | "succeeded" | "failed";
}

/** On a requested lane, on a withheld one, or on neither. */
export type EntryState = "runs" | "withheld" | "dropped";

/** A problem that the page shows. */
export interface ProblemPattern {
  readonly code?: DiagnosticCode;
  readonly severity?: Severity;
  readonly job?: string;
  readonly architecture?: string;
}

/** What can be counted. */
export type Quantity =
  | { readonly entries: EntryPattern }
  | { readonly lanes: LanePattern }
  | { readonly problems: ProblemPattern }
  /** Stages of the lane that hold an entry. */
  | { readonly stagesOn: string }
  /** The variants of a job. */
  | { readonly variantsOf: string };

/** At least one of them is there. */
export interface Bounds {
  readonly is?: number;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** A job and an index, as `stages` has them. */
export type ReportPair = readonly [job: string, index: number];

/** An entry as a lesson names it. */
export type LessonPlace = readonly [job: string, index: number, architecture: string];

/** Keys of mappings, and places in lists from 0. */
export type TextPath = readonly (string | number)[];

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** The choices of the planner that belong to a text; what is left out has its default, or stays as it is inside `under`. */
export interface LessonChoices {
  readonly dialect?: Dialect;
  /** The target series; null for all. */
  readonly series?: readonly string[] | null;
  /** The dispatch series; null for the latest. */
  readonly dispatch?: string | null;
  /** Changes to the public farm. */
  readonly farm?: LessonFarm;
}

interface LessonFarm {
  readonly added?: readonly {
    readonly name: string;
    readonly version?: string;
    readonly architectures: readonly string[];
  }[];
  readonly removed?: readonly { readonly series: string; readonly architecture?: string }[];
}
