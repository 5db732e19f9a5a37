import type { Configuration } from "./configuration/configuration.ts";
import { noteOddities } from "./configuration/note-oddities.ts";
import { readConfiguration } from "./configuration/read-configuration.ts";
import { arrangeDiagnostics } from "./diagnostics/arrange-diagnostics.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { parseDocument } from "./document/parse-document.ts";
import type { Plan } from "./plan/plan.ts";
import { invalidPlan, planBuilds } from "./plan/plan-builds.ts";
import type { PlanningOptions } from "./plan/planning-options.ts";
import { seriesOfPipeline } from "./plan/series-of-pipeline.ts";

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
 * What Launchpad would do with a text, phase by phase. Pure: the same text and options give the same answer, and bad input gives
 * diagnostics, never an exception. The text is a normalised one (see `normaliseText`).
 */
export function analyse(text: string, options: AnalysisOptions): Analysis {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic);

  const document = parseDocument(text, report);
  const configuration = document && readConfiguration(document, report);
  if (configuration) noteOddities(configuration, report);
  const plan = configuration ? planBuilds(configuration, options, report) : invalidPlan(options.dialect);

  return {
    configuration,
    plan,
    diagnostics: arrangeDiagnostics(diagnostics),
    series: configuration ? seriesOfPipeline(configuration, options.farm) : [],
  };
}
