import type { SourceRange } from "../text/source-range.ts";
import type { Entry, Lane, Stage } from "./plan.ts";

/** A well-formed `input` of a variant, after the matrix. */
export interface InputDeclaration {
  /** The job whose artifacts it asks for. */
  readonly job: string;
  /** Where it is asked for: the value of `job-name`, or the alias through which the whole input came. */
  readonly range: SourceRange;
  /** Whether the name is written at `range`, so that another can be written in its place. */
  readonly isInPlace: boolean;
  /** Null where it is missing or no string, which lpci rejects. */
  readonly targetDirectory: string | null;
}

/** Why nothing of the job has run when the entry starts. */
export type NotExecutedReason =
  | { readonly kind: "undefined" }
  | { readonly kind: "not-in-pipeline" }
  /** It has entries on the lane, which come after this one; `sameStage` where that is so only within the stage. */
  | { readonly kind: "later"; readonly stage: number; readonly sameStage: boolean; readonly place: SourceRange }
  /** It has entries on other lanes only; `isEarlier` where an earlier stage asks for it. */
  | { readonly kind: "other-architecture"; readonly architectures: readonly string[]; readonly isEarlier: boolean }
  /** The target series take all of its entries. */
  | { readonly kind: "filtered" }
  /** An empty matrix, or no architectures. */
  | { readonly kind: "runs-nowhere" };

/** Why an input finds nothing. */
type UnavailableReason =
  | { readonly kind: "not-executed"; readonly why: NotExecutedReason }
  /** Its own job: the one directory there is its own, made when it started. */
  | { readonly kind: "own-job" }
  /** The one earlier entry has no `output`, and the file no `license`. */
  | { readonly kind: "nothing-saved"; readonly from: Entry };

/** What becomes of an input on the builder (section 9 of the semantics). */
export type InputOutcome =
  /** `reliesOnOrder`: the entry that it reads from stands in no earlier stage, only earlier in its own. */
  | { readonly kind: "available"; readonly from: Entry; readonly reliesOnOrder: boolean }
  | { readonly kind: "unavailable"; readonly reason: UnavailableReason }
  /** `count` entries with indexes of their own, the entry itself included where it asks for its own job; `entries` are the first. */
  | {
      readonly kind: "ambiguous";
      readonly entries: readonly Entry[];
      readonly count: number;
      readonly isOwnJob: boolean;
    };

/** An input as one entry meets it. */
export interface TracedInput {
  readonly entry: Entry;
  readonly lane: Lane;
  readonly stage: Stage;
  readonly declaration: InputDeclaration;
  readonly outcome: InputOutcome;
}

/** Who reads what from whom, on every lane of a plan: also on withheld ones, as they would run. */
export interface ArtifactTrace {
  /** In the order of the lanes and, in each, in the order in which the entries run today. */
  readonly inputs: readonly TracedInput[];
  /** The input of a held entry; null where it has none, or a malformed one. */
  inputOf(id: string): TracedInput | null;
  /** The inputs that find this entry, with or without success: the one they read from, or one of several. */
  readersOf(entry: Entry): readonly TracedInput[];
  /** Whether the builder keeps anything of the entry: it has an `output`, or the file a `license`. */
  savesOutput(entry: Entry): boolean;
}
