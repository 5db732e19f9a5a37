import { changeMarks } from "../compare/change-marks.ts";
import { type ComparedPair, createComparisonPairing } from "../compare/comparison-pair.ts";
import { baseWords, differenceCount, figureSum } from "../compare/comparison-words.ts";
import type { Pairing } from "../compare/create-pairing.ts";
import { dialectMarks } from "../compare/dialect-marks.ts";
import { planSum, planTitles, samePlansWords } from "../compare/dialect-words.ts";
import { linkSides } from "../compare/link-sides.ts";
import { createPlanPairing, inOtherDialect, type PlanPair, type PlanSide } from "../compare/plan-pair.ts";
import { comparePlans, isSamePlan, type PlanMarks, sentencesOf } from "../core/index.ts";
import { type EmbeddedSide, type EmbeddedSides, noSides, type SidesSource } from "../embed/embedded-sides.ts";
import type { Analysed } from "../store/analysis-slice.ts";
import type { Base } from "../store/comparison-slice.ts";
import { followBase } from "../store/follow-base.ts";
import { followWorkspace } from "../store/follow-workspace.ts";
import { shownAnalysed, shownDifferences } from "../store/selectors.ts";
import type { Workspace } from "../store/workspace.ts";
import type { AnalysisClient } from "../worker/analysis-client.ts";

/** Both plans of what a link shows, where it shows two: a comparison, or both dialects. The other one is planned by a client of its own. */
export function embeddedPair(workspace: Workspace, createClient: () => AnalysisClient): SidesSource {
  const { comparison, showBoth } = workspace.getState();
  if (comparison) {
    const pairing = createComparisonPairing(workspace, { follow: () => followBase(workspace, createClient()) });
    return eachOnce(workspace, pairing, (pair) => comparedSides(workspace, pair, comparison));
  }
  if (!showBoth) return noSides;
  const follow = () => followWorkspace(workspace, inOtherDialect, createClient());
  return eachOnce(workspace, createPlanPairing(workspace, follow), (pair) => dialectSides(workspace, pair));
}

/** The same pair gives the same sides, until more is noticed about the text. */
function eachOnce<Pair extends object>(
  leader: Workspace,
  { subscribe, getSnapshot }: Pairing<Pair>,
  sidesOf: (pair: Pair) => EmbeddedSides,
): SidesSource {
  let known: { readonly pair: Pair; readonly analysed: Analysed | null; readonly sides: EmbeddedSides } | null = null;
  return {
    subscribe,
    getSnapshot() {
      const pair = getSnapshot();
      if (typeof pair === "string") return pair;
      const analysed = shownAnalysed(leader.getState());
      if (known?.pair !== pair || known.analysed !== analysed) known = { pair, analysed, sides: sidesOf(pair) };
      return known.sides;
    },
  };
}

function comparedSides(leader: Workspace, pair: ComparedPair, base: Base): EmbeddedSides {
  const { old, now, told, verdict } = pair;
  const isOfSettings = base.text === null;
  if (!isOfSettings) linkSides(pair);
  return {
    leader,
    sides: [
      { ...side("Old", old), sum: figureSum(old.analysed, isOfSettings), marks: changeMarks(old.plan, told, "old") },
      { ...side("New", now), sum: figureSum(now.analysed, isOfSettings), marks: changeMarks(now.plan, told, "now") },
    ],
    sentences: sentencesOf({ changes: told, verdict }),
    counts: `${differenceCount(told.length)} ${baseWords(base)}`,
  };
}

function dialectSides(leader: Workspace, { designed, deployed }: PlanPair): EmbeddedSides {
  const comparison = comparePlans(designed.plan, deployed.plan);
  const said = shownDifferences(leader.getState()).map(({ message }) => message);
  const isSame = isSamePlan(comparison);
  return {
    leader,
    sides: [dialectSide(designed, comparison.one), dialectSide(deployed, comparison.other)],
    sentences: isSame ? [samePlansWords(designed.plan.outcome === "planned")] : said,
    counts: isSame ? "As designed and as deployed today" : differenceCount(said.length),
  };
}

function side(title: string, { workspace }: PlanSide): { readonly title: string; readonly workspace: Workspace } {
  return { title, workspace };
}

function dialectSide(one: PlanSide, marks: PlanMarks): EmbeddedSide {
  const { plan } = one;
  return { ...side(planTitles[plan.dialect], one), sum: planSum(plan), marks: dialectMarks(plan, marks) };
}
