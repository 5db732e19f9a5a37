import { dialectMarks } from "../../compare/dialect-marks.ts";
import { comparePlans, isSamePlan } from "../../core/index.ts";
import type { Mark } from "../../diagram/marking.ts";
import type { Analysed } from "../../store/analysis-slice.ts";
import { otherState, shownAnalysed } from "../../store/selectors.ts";
import type { WorkspaceState } from "../../store/workspace.ts";

/** A plan on paper, and what of it differs from the other one. */
export interface PrintedSide {
  readonly analysed: Analysed;
  readonly marks: readonly Mark[];
}

/** What is printed: one plan, or both, the designed one first. */
export interface PrintedSides {
  readonly sides: readonly PrintedSide[];
  /** Of both, whether they build the same. */
  readonly isSame: boolean;
}

/** The plan that is shown, or both where the page shows both and has the other one too: of the same text and choices. */
export function printedSides(state: WorkspaceState, analysed: Analysed): PrintedSides {
  const there = otherState(state);
  const other = state.showBoth && there ? shownAnalysed(there) : null;
  if (!other || !isCounterpart(analysed, other)) return { sides: [{ analysed, marks: [] }], isSame: false };
  const isFirst = analysed.analysis.plan.dialect === "designed";
  const [designed, deployed] = isFirst ? [analysed, other] : [other, analysed];
  const comparison = comparePlans(designed.analysis.plan, deployed.analysis.plan);
  return {
    sides: [
      { analysed: designed, marks: dialectMarks(designed.analysis.plan, comparison.one) },
      { analysed: deployed, marks: dialectMarks(deployed.analysis.plan, comparison.other) },
    ],
    isSame: isSamePlan(comparison),
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
