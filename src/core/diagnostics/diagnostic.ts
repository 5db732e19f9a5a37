import type { SourceRange } from "../text/source-range.ts";
import type { DiagnosticCode } from "./codes.ts";

export type Severity = "error" | "warning" | "info";

/** Another place that belongs to a finding, with the words that say why. */
export interface Related {
  readonly range: SourceRange;
  readonly message: string;
}

/** One replacement in the text; ranges refer to the text before the fix. */
export interface TextEdit {
  readonly range: SourceRange;
  readonly insert: string;
}

/** What a fix does to the text; *all of this kind* are those of one kind for one code. */
export type FixKind =
  | "quote"
  | "replace-value"
  | "rename-key"
  | "remove-key"
  | "add-key"
  | "make-list"
  | "make-mapping"
  | "remove-item"
  | "add-architecture"
  | "remove-architecture"
  | "define-job"
  | "remove-job"
  | "add-to-pipeline"
  | "remove-from-pipeline"
  | "split-stage"
  | "indent"
  | "replace-tabs"
  | "delete-characters"
  | "complete-syntax"
  | "start-over";

/** A mechanical repair: minimal edits, applied together as one undo step. */
export interface Fix {
  readonly kind: FixKind;
  /** A short imperative, *Add arm64 to lint*; no two fixes of one diagnostic have the same. */
  readonly title: string;
  /** They do not overlap. */
  readonly edits: readonly TextEdit[];
}

/** Something noticed about a text or its plan. Errors are values: nothing throws for bad input. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** The smallest stretch of text that is to blame. */
  readonly range: SourceRange;
  /** A sentence that names the value; Launchpad's own words verbatim where it has some. */
  readonly message: string;
  /** Our explanation and the way out, in the imperative. */
  readonly hint?: string;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
  /** The lane it concerns, by architecture. */
  readonly architecture?: string;
  /** The job it concerns, by name; with `architecture`, only its entries there. */
  readonly job?: string;
  /** The variants of `job` it concerns, ascending; absent for all of them. */
  readonly indexes?: readonly number[];
  /** Set where today nothing is built on `architecture`, since no job of the latest series lists it. */
  readonly droppedToday?: true;
  /** What would be there if the user added it to the farm: a series, or an architecture of one that the farm has. */
  readonly notOnFarm?: { readonly series: string; readonly architecture?: string };
}

/** How a phase tells what it noticed. */
export type Report = (diagnostic: Diagnostic) => void;
