import type { Plan } from "../core/index.ts";
import type { Analysed } from "../store/analysis-slice.ts";
import type { Follower } from "../store/follow-workspace.ts";
import { shownAnalysed } from "../store/selectors.ts";
import type { PlanSettings } from "../store/settings-slice.ts";
import type { Workspace } from "../store/workspace.ts";
import { createPairing, type Pairing } from "./create-pairing.ts";

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
export type PlanPairing = Pairing<PlanPair>;

/**
 * Pairs the plan of a workspace with that of the other dialect. An older plan never stands beside a newer one: until both are
 * made of the same text and choices, the pair stays the one before, or there is none in a new document.
 */
export function createPlanPairing(leader: Workspace, follow: () => Follower): PlanPairing {
  return createPairing<PlanPair>(leader, {
    follow,
    pairUp: (previous, one, other) => nextPair(previous, sideOf(one), sideOf(other)),
    mayStay: ({ designed }) => designed.documentId === leader.getState().documentId,
    isOffered: () => true,
  });
}

/** For the follower: all else is the same. */
export function inOtherDialect(settings: PlanSettings): PlanSettings {
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
