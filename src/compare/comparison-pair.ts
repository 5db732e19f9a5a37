import {
  compareInSteps,
  countPlan,
  mergePlans,
  type Plan,
  type PlanChanges,
  readVerdict,
  runSteps,
  type Steps,
  type ToldChange,
  tellInSteps,
  type VerdictKind,
} from "../core/index.ts";
import type { Analysed } from "../store/analysis-slice.ts";
import type { Follower } from "../store/follow-workspace.ts";
import { createLatestWork } from "../store/latest-work.ts";
import { isEmpty, shownAnalysed } from "../store/selectors.ts";
import type { Workspace } from "../store/workspace.ts";
import { createPairing, type Pairing } from "./create-pairing.ts";
import type { PlanSide } from "./plan-pair.ts";

/** One of two plans that are compared, and the answer that it is of. */
interface ComparedSide extends PlanSide {
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

/** So many entries of both plans are compared as soon as they are there: it takes a few milliseconds, and nothing flickers. */
const mostAtOnce = 2_000;

/** How a pairing is made. */
interface ComparisonParts {
  readonly follow: () => Follower;
  /** Lets the page do something else, in the midst of a long comparison. */
  readonly pause?: () => Promise<void>;
}

/**
 * Pairs the plan of a workspace with that of what it is compared with; both with everything that is noticed about them. What has many
 * entries is compared in slices, while the pair before stays; an answer that comes meanwhile ends that, so the latest one wins.
 */
export function createComparisonPairing(leader: Workspace, { follow, pause }: ComparisonParts): Pairing<ComparedPair> {
  const work = createLatestWork<ComparedPair>(pause);
  return createPairing<ComparedPair>(leader, {
    follow() {
      const { workspace, stop } = follow();
      return {
        workspace,
        stop() {
          work.abandon();
          stop();
        },
      };
    },
    pairUp(previous, now, old, later) {
      const [one, other] = [shownAnalysed(old.getState()), shownAnalysed(now.getState())];
      if (!one || !other || isEmpty(now.getState())) {
        work.abandon();
        return null;
      }
      if (previous?.old.analysed === one && previous.now.analysed === other) {
        work.abandon();
        return previous;
      }
      // Before all is noticed, a file that lpci rejects looks like one that it takes.
      const isComplete = [old, now].every((workspace) => workspace.getState().analysed?.isChecked ?? false);
      if (!isComplete) return previous;
      const sides = { old: sideOf(old, one), now: sideOf(now, other) };
      if (countEntries(one) + countEntries(other) <= mostAtOnce) return runSteps(compareSides(sides));
      return work.ask([one, other], () => compareSides(sides), later) ?? previous;
    },
    mayStay: () => true,
    isOffered: () => leader.getState().comparison?.text === null,
  });
}

function sideOf(workspace: Workspace, analysed: Analysed): ComparedSide {
  return { workspace, analysed, plan: analysed.analysis.plan, documentId: analysed.documentId };
}

function countEntries({ analysis }: Analysed): number {
  const { entries, dropped } = countPlan(analysis.plan);
  return entries + dropped;
}

function* compareSides({ old, now }: Pick<ComparedPair, "old" | "now">): Steps<ComparedPair> {
  const changes = yield* compareInSteps(old.analysed, now.analysed);
  const told = yield* tellInSteps(changes);
  let merged: Plan | null = null;
  return {
    old,
    now,
    changes,
    told,
    verdict: readVerdict(now.analysed.analysis, now.analysed.text)?.kind ?? null,
    merged() {
      merged ??= mergePlans(old.plan, now.plan, changes.entries);
      return merged;
    },
  };
}
