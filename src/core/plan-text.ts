import type { Analysis, AnalysisOptions } from "./analyse.ts";
import { entryLimit } from "./configuration/limits.ts";
import { readConfiguration } from "./configuration/read-configuration.ts";
import { arrangeDiagnostics } from "./diagnostics/arrange-diagnostics.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { parseDocument } from "./document/parse-document.ts";
import { invalidPlan, planBuilds } from "./plan/plan-builds.ts";
import { seriesOfPipeline } from "./plan/series-of-pipeline.ts";

/**
 * The first part of an analysis, phase by phase: the plan, and what stands in its way. A page can draw it before the checks
 * (see `checkPlanned`) are there. What is larger than the limit (entries, and what comes before them) is not planned: a diagnostic
 * of code `plan-too-large` says so.
 */
export function planText(text: string, options: AnalysisOptions, limit: number = entryLimit): Analysis {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic);

  const document = parseDocument(text, report);
  const configuration = document && readConfiguration(document, options.farm, report, limit);
  const plan = configuration ? planBuilds(configuration, options, report, limit) : invalidPlan(options.dialect);

  return {
    configuration,
    plan,
    diagnostics: arrangeDiagnostics(diagnostics),
    series: configuration ? seriesOfPipeline(configuration, options.farm) : [],
  };
}
