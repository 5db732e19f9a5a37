import {
  compareAnalyses,
  mergePlans,
  type Plan,
  type PlanChanges,
  readVerdict,
  type ToldChange,
  tellChanges,
  type VerdictKind,
} from "../core/index.ts";
import type { Analysed } from "../store/analysis-slice.ts";
import { followBase } from "../store/follow-base.ts";
import type { Follower } from "../store/follow-workspace.ts";
import { isEmpty, shownAnalysed } from "../store/selectors.ts";
import type { Workspace } from "../store/workspace.ts";
import { createPairing, type Pairing } from "./create-pairing.ts";
import type { PlanSide } from "./plan-pair.ts";

/** One of two plans that are compared, and the answer that it is of. */
export interface ComparedSide extends PlanSide {
  readonly analysed: Analysed;
}

/** A text beside what it is compared with, and all that changes between them. */
export interface ComparedPair {
  readonly old: ComparedSide;
  readonly now: ComparedSide;
  readonly changes: PlanChanges;
  readonly told: readonly ToldChange[];
  /** On the plan now. */
  readonly verdict: VerdictKind | null;
  /** Made when it is first asked for. */
  readonly merged: () => Plan;
}

/** Pairs the plan of a workspace with that of what it is compared with; both with everything that is noticed about them. */
export function createComparisonPairing(
  leader: Workspace,
  follow: () => Follower = () => followBase(leader),
): Pairing<ComparedPair> {
  return createPairing<ComparedPair>(leader, {
    follow,
    pairUp(previous, now, old) {
      const [one, other] = [shownAnalysed(old.getState()), shownAnalysed(now.getState())];
      if (!one || !other || isEmpty(now.getState())) return null;
      if (previous?.old.analysed === one && previous.now.analysed === other) return previous;
      // Before all is noticed, a file that lpci rejects looks like one that it takes.
      const isComplete = [old, now].every((workspace) => workspace.getState().analysed?.isChecked ?? false);
      return isComplete ? compareSides(sideOf(old, one), sideOf(now, other)) : previous;
    },
    mayStay: () => true,
    isOffered: () => leader.getState().comparison?.text === null,
  });
}

function sideOf(workspace: Workspace, analysed: Analysed): ComparedSide {
  return { workspace, analysed, plan: analysed.analysis.plan, documentId: analysed.documentId };
}

function compareSides(old: ComparedSide, now: ComparedSide): ComparedPair {
  const changes = compareAnalyses(old.analysed, now.analysed);
  let merged: Plan | null = null;
  return {
    old,
    now,
    changes,
    told: tellChanges(changes),
    verdict: readVerdict(now.analysed.analysis, now.analysed.text)?.kind ?? null,
    merged() {
      merged ??= mergePlans(old.plan, now.plan, changes.entries);
      return merged;
    },
  };
}
