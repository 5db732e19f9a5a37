import type { Configuration } from "../configuration/configuration.ts";
import type { Severity } from "../diagnostics/diagnostic.ts";
import type { AnalysedPlan } from "./plan-json.ts";
import type { Verdict } from "./read-verdict.ts";

/** As much of an analysis as is told in words. */
export interface ExplainedPlan extends AnalysedPlan {
  /** Null where it could not be loaded. */
  readonly configuration: Configuration | null;
}

/** A plan in words, for the forms that are text. Every word is on one line, none is escaped. */
export interface ToldPlan {
  readonly title: string | null;
  readonly link: string | null;
  readonly verdict: Verdict | null;
  /** What was chosen, and how much there is: *as designed*, *2 build farm jobs*. */
  readonly facts: readonly string[];
  readonly lanes: readonly ToldLane[];
  /** Entries that no lane would hold. */
  readonly filtered: readonly ToldEntry[];
  readonly problems: readonly ToldProblem[];
  /** Problems that are not told. */
  readonly moreProblems: number;
}

export interface ToldLane {
  readonly architecture: string;
  /** *on jammy*; empty where there is no dispatch series. */
  readonly series: string;
  /** Why it is dispatched on its series, or withheld. */
  readonly why: string;
  readonly withheld: boolean;
  readonly summary: string;
  readonly stages: readonly ToldStage[];
}

export interface ToldStage {
  /** *Stage 2* */
  readonly heading: string;
  /** On what it waits: *if all succeed*, *cannot wait*; null for the first. */
  readonly arrow: { readonly kind: "then" | "cannot-wait"; readonly words: string } | null;
  readonly kind: "stage" | "slot" | "missing";
  /** What an empty one says; empty for any other. */
  readonly sentence: string;
  readonly entries: readonly ToldEntry[];
}

export interface ToldEntry {
  /** *test-snap:1* */
  readonly name: string;
  readonly series: string;
  /** Null for one that runs. */
  readonly dropped: {
    /** *not on arm64* */
    readonly reason: string;
    /** The rule in a sentence. */
    readonly rule: string;
  } | null;
}

export interface ToldProblem {
  readonly line: number;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
}
