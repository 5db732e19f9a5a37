import { diagnosePlanned } from "../../src/core/check-planned.ts";
import {
  type Analysis,
  type AnalysisOptions,
  analyse,
  planText,
  type SourceRange,
  ubuntuFarm,
} from "../../src/core/index.ts";

/** What the page chooses at first, on a fixed day. */
export const firstChoices: AnalysisOptions = {
  dialect: "designed",
  targetSeries: null,
  dispatchSeries: null,
  farm: ubuntuFarm,
  today: "2026-11-01",
};

/** Analyses a text as the page does at first, on a fixed day. */
export function analyseText(text: string, choices: Partial<AnalysisOptions> = {}): Analysis {
  return analyse(text, { ...firstChoices, ...choices });
}

/** The same without fixes, for tests that analyse thousands of texts. */
export function diagnoseText(text: string, choices: Partial<AnalysisOptions> = {}): Analysis {
  const options = { ...firstChoices, ...choices };
  return diagnosePlanned(planText(text, options), { ...options, text });
}

/** The codes of an analysis' diagnostics, in the order of the text. */
export function codesOf({ diagnostics }: Analysis): readonly string[] {
  return diagnostics.map(({ code }) => code);
}

/** The stretches of text that diagnostics of a code stand on. */
export function placesOf(text: string, { diagnostics }: Analysis, code: string): readonly string[] {
  return diagnostics.filter((diagnostic) => diagnostic.code === code).map(({ range }) => textAt(text, range));
}

export function textAt(text: string, { from, to }: SourceRange): string {
  return text.slice(from, to);
}
