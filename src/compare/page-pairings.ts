import { followBase } from "../store/follow-base.ts";
import { followWorkspace } from "../store/follow-workspace.ts";
import { createFollowerClient } from "../store/follower-client.ts";
import type { Workspace } from "../store/workspace.ts";
import { type ComparedPair, createComparisonPairing } from "./comparison-pair.ts";
import type { Pairing } from "./create-pairing.ts";
import { createPlanPairing, inOtherDialect, type PlanPairing } from "./plan-pair.ts";

// The page's own pairings: large texts are planned in a worker.

const comparisons = new WeakMap<Workspace, Pairing<ComparedPair>>();
const dialects = new WeakMap<Workspace, PlanPairing>();

/** The pairing that all share who show the comparison of a workspace, print it or take it away. */
export function comparisonOf(workspace: Workspace): Pairing<ComparedPair> {
  const follow = () => followBase(workspace, createFollowerClient("checked"));
  const pairing = comparisons.get(workspace) ?? createComparisonPairing(workspace, { follow });
  comparisons.set(workspace, pairing);
  return pairing;
}

/** The pairing of both dialects that all share who show both plans of a workspace. */
export function dialectsOf(workspace: Workspace): PlanPairing {
  const follow = () => followWorkspace(workspace, inOtherDialect, createFollowerClient("planned"));
  const pairing = dialects.get(workspace) ?? createPlanPairing(workspace, follow);
  dialects.set(workspace, pairing);
  return pairing;
}
