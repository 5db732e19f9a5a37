import { checkPlanned } from "./check-planned.ts";
import type { Configuration } from "./configuration/configuration.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import type { Plan } from "./plan/plan.ts";
import type { PlanningOptions } from "./plan/planning-options.ts";
import { planText } from "./plan-text.ts";

/** What the user chose; everything that decides the answer beside the text. */
export type AnalysisOptions = PlanningOptions;

/** Everything known about a text: plain data that can be structured-cloned. */
export interface Analysis {
  /** Null where the configuration could not be loaded (`plan.outcome` is `invalid`). */
  readonly configuration: Configuration | null;
  readonly plan: Plan;
  /** In the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
  /** Series that the pipeline's jobs name, known ones first in version order, then unknown ones as they appear. */
  readonly series: readonly string[];
}

/**
 * What Launchpad would do with a text: first the plan, then everything else that can be said of it. Pure: the same text and
 * options give the same answer, and bad input gives diagnostics, never an exception. The text is a normalised one (see
 * `normaliseText`).
 */
export function analyse(text: string, options: AnalysisOptions): Analysis {
  return checkPlanned(planText(text, options), { ...options, text });
}
