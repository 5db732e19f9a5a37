import { changeMarks } from "../../compare/change-marks.ts";
import type { ComparedPair } from "../../compare/comparison-pair.ts";
import { dialectMarks } from "../../compare/dialect-marks.ts";
import { planTitles, samePlansWords } from "../../compare/dialect-words.ts";
import { comparisonOf } from "../../compare/page-pairings.ts";
import { comparePlans, indexLines, isSamePlan, type PlanMarks, sentencesOf } from "../../core/index.ts";
import type { Mark } from "../../diagram/marking.ts";
import type { Analysed } from "../../store/analysis-slice.ts";
import { otherState, shownAnalysed } from "../../store/selectors.ts";
import type { Workspace } from "../../store/workspace.ts";

/** A plan on paper, and what of it is not so in the other one. */
interface PrintedSide {
  /** What it is called beside the other one. */
  readonly title: string;
  readonly analysed: Analysed;
  readonly marks: readonly Mark[];
}

/** What is printed: one plan, both dialects' (the designed one first), or the old and the new one of a comparison. */
export interface PrintedSides {
  readonly kind: "one" | "dialects" | "comparison";
  readonly sides: readonly PrintedSide[];
  /** What the problems and the reasons are of. */
  readonly analysed: Analysed;
  /** What differs, or that nothing does; empty for one plan. */
  readonly sentences: readonly string[];
}

/** What the page shows, of that what is there: of two plans both, where the other one is of the same text and choices. */
export function printedSides(workspace: Workspace, analysed: Analysed): PrintedSides {
  const state = workspace.getState();
  if (state.comparison) {
    const pair = comparisonOf(workspace).getSnapshot();
    if (typeof pair !== "string") return comparedSides(pair);
  }
  const there = otherState(state);
  const other = state.showBoth && there ? shownAnalysed(there) : null;
  return other && isCounterpart(analysed, other) ? dialectSides(analysed, other) : oneSide(analysed);
}

function oneSide(analysed: Analysed): PrintedSides {
  return { kind: "one", sides: [{ title: "", analysed, marks: [] }], analysed, sentences: [] };
}

function dialectSides(analysed: Analysed, other: Analysed): PrintedSides {
  const isFirst = analysed.analysis.plan.dialect === "designed";
  const [designed, deployed] = isFirst ? [analysed, other] : [other, analysed];
  const comparison = comparePlans(designed.analysis.plan, deployed.analysis.plan);
  return {
    kind: "dialects",
    sides: [dialectSide(designed, comparison.one), dialectSide(deployed, comparison.other)],
    analysed,
    sentences: isSamePlan(comparison)
      ? [samePlansWords(analysed.analysis.plan.outcome === "planned")]
      : saidOf(analysed),
  };
}

function dialectSide(analysed: Analysed, marks: PlanMarks): PrintedSide {
  const { plan } = analysed.analysis;
  return { title: planTitles[plan.dialect], analysed, marks: dialectMarks(plan, marks) };
}

/** What the checks say of the dialects, with its lines. */
function saidOf({ analysis, text }: Analysed): readonly string[] {
  const lines = indexLines(text);
  return analysis.diagnostics
    .filter(({ code }) => code === "dialects-differ")
    .map(({ range, message }) => `Line ${lines.positionAt(range.from).line}: ${message}`);
}

function comparedSides({ old, now, told, verdict }: ComparedPair): PrintedSides {
  return {
    kind: "comparison",
    sides: [
      { title: "Old", analysed: old.analysed, marks: changeMarks(old.plan, told, "old") },
      { title: "New", analysed: now.analysed, marks: changeMarks(now.plan, told, "now") },
    ],
    analysed: now.analysed,
    sentences: sentencesOf({ changes: told, verdict }),
  };
}

function isCounterpart(one: Analysed, other: Analysed): boolean {
  const { dialect, targetSeries, dispatchSeries, farmChanges } = one.settings;
  return (
    one.text === other.text &&
    one.documentId === other.documentId &&
    dialect !== other.settings.dialect &&
    targetSeries === other.settings.targetSeries &&
    dispatchSeries === other.settings.dispatchSeries &&
    farmChanges === other.settings.farmChanges
  );
}
