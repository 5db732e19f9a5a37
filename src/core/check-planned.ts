import type { Analysis, AnalysisOptions } from "./analyse.ts";
import { noteOddities } from "./configuration/note-oddities.ts";
import { arrangeDiagnostics } from "./diagnostics/arrange-diagnostics.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { addFixes } from "./fixes/add-fixes.ts";
import { explainForeignText } from "./foreign/explain-foreign-text.ts";
import { reportContent } from "./lpci/report-content.ts";
import { reportSchema } from "./lpci/report-schema.ts";
import { checkPlan } from "./plan/check-plan.ts";
import { reportInputs } from "./plan/report-inputs.ts";
import { traceArtifacts } from "./plan/trace-artifacts.ts";

/** What the checks know beside the plan. */
export interface CheckingOptions extends AnalysisOptions {
  /** The text that was planned. */
  readonly text: string;
}

/** See `checkPlanned`, which is loaded later than the plan. */
export type CheckPlanned = (planned: Analysis, options: CheckingOptions) => Analysis;

/**
 * The second part of an analysis, phase by phase: what a text's plan leaves to be said, and how it all can be fixed. It
 * changes neither configuration nor plan, by identity, and reports only codes that the first part does not.
 */
export function checkPlanned(planned: Analysis, options: CheckingOptions): Analysis {
  const checked = diagnosePlanned(planned, options);
  return { ...checked, diagnostics: addFixes({ ...checked, text: options.text }, options) };
}

/** The same without the fixes, of which some take a trial each. */
export function diagnosePlanned(planned: Analysis, options: CheckingOptions): Analysis {
  const { configuration, plan } = planned;
  if (!configuration) {
    return { ...planned, diagnostics: explainForeignText(planned.diagnostics, options.text, options.farm) };
  }
  const diagnostics: Diagnostic[] = [...planned.diagnostics];
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic);

  noteOddities(configuration, report);
  reportSchema(options.text, configuration, report);
  reportContent(options, configuration, report);
  if (plan.outcome !== "invalid") {
    checkPlan(configuration, options, report);
    reportInputs(traceArtifacts({ configuration, plan }), configuration, report);
  }

  return { ...planned, diagnostics: arrangeDiagnostics(diagnostics) };
}
