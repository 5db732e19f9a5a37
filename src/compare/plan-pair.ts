import type { Plan } from "../core/index.ts";
import type { Analysed } from "../store/analysis-slice.ts";
import { type Follower, followWorkspace } from "../store/follow-workspace.ts";
import { isPending, shownAnalysed } from "../store/selectors.ts";
import type { PlanSettings } from "../store/settings-slice.ts";
import type { Workspace } from "../store/workspace.ts";

/** One of two plans that stand beside each other, and the workspace that it is from. */
export interface PlanSide {
  readonly workspace: Workspace;
  readonly plan: Plan;
  readonly documentId: number;
}

/** The plans of one text in both dialects. */
export interface PlanPair {
  readonly designed: PlanSide;
  readonly deployed: PlanSide;
}

/** The pair as a store: the other dialect is planned as long as somebody is subscribed, and no longer. */
export interface PlanPairing {
  readonly subscribe: (listener: () => void) => () => void;
  /** `failed` where the planner could not do one of them. */
  readonly getSnapshot: () => PlanPair | "pending" | "failed";
}

/**
 * Pairs the plan of a workspace with that of the other dialect. An older plan never stands beside a newer one: until both are
 * made of the same text and choices, the pair stays the one before, or there is none in a new document.
 */
export function createPlanPairing(
  leader: Workspace,
  follow: () => Follower = () => followWorkspace(leader, inOtherDialect),
): PlanPairing {
  let follower: Workspace | null = null;
  let pair: PlanPair | null = null;
  return {
    subscribe(listener) {
      const { workspace, stop } = follow();
      follower = workspace;
      const offer = () => leader.setState({ other: { workspace } });
      offer();
      const unsubscribes = [
        leader.subscribe(listener),
        workspace.subscribe(listener),
        workspace.subscribe((state, before) => {
          if (state.analysed !== before.analysed) offer();
        }),
        stop,
      ];
      return () => {
        for (const unsubscribe of unsubscribes) unsubscribe();
        if (follower === workspace) follower = null;
        if (leader.getState().other?.workspace === workspace) leader.setState({ other: null });
      };
    },
    getSnapshot() {
      if (!follower) return "pending";
      const states = [leader.getState(), follower.getState()];
      if (!states.some(isPending)) pair = nextPair(pair, sideOf(leader), sideOf(follower));
      else if (pair && pair.designed.documentId !== leader.getState().documentId) pair = null;
      return pair ?? (states.some(({ failure }) => failure !== null) ? "failed" : "pending");
    },
  };
}

function inOtherDialect(settings: PlanSettings): PlanSettings {
  return { ...settings, dialect: settings.dialect === "designed" ? "deployed" : "designed" };
}

function sideOf(workspace: Workspace): (PlanSide & Pick<Analysed, "text">) | null {
  const analysed = shownAnalysed(workspace.getState());
  if (!analysed) return null;
  return { workspace, plan: analysed.analysis.plan, documentId: analysed.documentId, text: analysed.text };
}

function nextPair(
  previous: PlanPair | null,
  one: ReturnType<typeof sideOf>,
  other: ReturnType<typeof sideOf>,
): PlanPair | null {
  if (!one || !other || one.text !== other.text || one.documentId !== other.documentId) return null;
  if (one.plan.dialect === other.plan.dialect) return null;
  const [designed, deployed] = one.plan.dialect === "designed" ? [one, other] : [other, one];
  const isSame = previous?.designed.plan === designed.plan && previous.deployed.plan === deployed.plan;
  return isSame ? previous : { designed, deployed };
}
