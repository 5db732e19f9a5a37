import { withheldLabel } from "../layout/labels.ts";
import type { Lane } from "../plan/plan.ts";
import { readVerdict, type Verdict } from "../render/read-verdict.ts";
import type { ExplainedPlan } from "../render/told-plan.ts";
import { nameEntriesAlike } from "./name-entries-alike.ts";
import { pairEntries } from "./pair-entries.ts";
import { type LanePair, pairLanes } from "./pair-lanes.ts";
import type { LaneChange, PlanChanges, VerdictChange } from "./plan-changes.ts";

/** A text and what was made of it. */
export interface AnalysedText {
  readonly text: string;
  readonly analysis: ExplainedPlan;
}

/**
 * What changes between two plans, of two texts or of one under two settings: lanes match by architecture, entries by their job
 * and what they are (not by their number alone), so they may be of any texts, dialects and farms. Linear in the number of entries.
 */
export function compareAnalyses(old: AnalysedText, now: AnalysedText): PlanChanges {
  const plans = { old: old.analysis.plan, now: now.analysis.plan };
  const names = nameEntriesAlike(old.analysis.configuration, now.analysis.configuration);
  const lanes = pairLanes(plans.old, plans.now);
  return {
    verdict: compareVerdicts(old, now),
    lanes: lanes.flatMap(compareLane),
    entries: pairEntries(lanes, [plans.old.filtered, plans.now.filtered], names),
  };
}

function compareLane([old, now]: LanePair): readonly LaneChange[] {
  if (!old) return now ? [{ kind: "added", old, now }] : [];
  if (!now) return [{ kind: "removed", old, now }];
  if (now.status.kind === "withheld") {
    const isOther = old.status.kind === "requested" || reasonOf(old) !== reasonOf(now);
    return isOther ? [{ kind: "withheld", old, now }] : [];
  }
  if (old.status.kind === "withheld") return [{ kind: "released", old, now }];
  return old.series === now.series ? [] : [{ kind: "dispatched", old, now }];
}

function reasonOf({ status }: Lane): string {
  return status.kind === "withheld" ? withheldLabel(status.reason) : "";
}

function compareVerdicts(old: AnalysedText, now: AnalysedText): VerdictChange | null {
  const verdicts = { old: readVerdict(old.analysis, old.text), now: readVerdict(now.analysis, now.text) };
  return sayTheSame(verdicts.old, verdicts.now) ? null : verdicts;
}

/** Only of a refusal the reason counts: of what cannot be read, and of what lpci minds, the first one says little. */
function sayTheSame(old: Verdict | null, now: Verdict | null): boolean {
  if (old?.kind !== now?.kind) return false;
  if (old?.kind !== "refused") return true;
  return old.reasons[0]?.message === now?.reasons[0]?.message;
}
