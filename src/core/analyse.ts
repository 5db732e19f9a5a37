import type { Configuration } from "./configuration/configuration.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import type { Farm } from "./farm/farm.ts";
import type { Dialect, Plan } from "./plan/plan.ts";

/** What the user chose; everything that decides the answer beside the text. */
export interface AnalysisOptions {
  readonly dialect: Dialect;
  /** Only variants of these series; null for all. */
  readonly targetSeries: readonly string[] | null;
  /** The dispatch series to use where a lane allows it; null for the latest. Not a concept of the deployed dialect. */
  readonly dispatchSeries: string | null;
  readonly farm: Farm;
  /** ISO 8601 day, for end-of-life notes: the core reads no clock. */
  readonly today: string;
}

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
