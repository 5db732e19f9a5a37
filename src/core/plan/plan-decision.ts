import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceRange } from "../text/source-range.ts";
import type { Place } from "./ask-pipeline.ts";
import type { DispatchReason, LaneStatus, MissingDependency } from "./plan.ts";

/** What a dialect decides: which lanes there are and what becomes of them. The entries follow from it. */
export interface PlanDecision {
  readonly columns: readonly Column[];
  readonly lanes: readonly LaneDecision[];
  /** Why the whole pipeline is refused, if it is. */
  readonly refusals: readonly Refusal[];
  /** How often an entry runs that lists its architecture more than once. */
  readonly repeats: "once" | "each-time";
}

/** A stage as the dialect runs it. */
export interface Column {
  /** Position in `PlanDecision.columns`. */
  readonly column: number;
  /** 1-based position of the stage in the pipeline as written. */
  readonly number: number;
  readonly range: SourceRange;
  readonly places: readonly Place[];
}

export interface LaneDecision {
  readonly architecture: string;
  /** Where the architecture is first listed. */
  readonly range: SourceRange;
  readonly series: string | null;
  readonly dispatch: DispatchReason;
  readonly status: LaneStatus;
}

export interface Refusal {
  readonly diagnostic: Diagnostic;
  /** The architecture and the dependency that it misses; null where the refusal is of another kind. */
  readonly missing: { readonly architecture: string; readonly dependency: MissingDependency } | null;
}

/** A pipeline that is refused before there are lanes. */
export function refuseWithoutLanes(diagnostics: readonly Diagnostic[]): PlanDecision {
  const refusals = diagnostics.map((diagnostic) => ({ diagnostic, missing: null }));
  return { columns: [], lanes: [], refusals, repeats: "once" };
}

/** The dependencies that an architecture misses. */
export function missingOn(architecture: string, refusals: readonly Refusal[]): readonly MissingDependency[] {
  return refusals.flatMap(({ missing }) => (missing?.architecture === architecture ? [missing.dependency] : []));
}
