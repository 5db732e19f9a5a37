import { addFarmChanges, type Farm, type FarmChanges, isWithinFarmLimits, noFarmChanges } from "../core/index.ts";
import type { SharedFarm } from "../permalink/shared-state.ts";

/** What a link says of the user's changes to the farm. */
export function sharedFarmOf({ added, removed }: FarmChanges): SharedFarm {
  return { ...(added.length > 0 ? { added } : {}), ...(removed.length > 0 ? { removed } : {}) };
}

/**
 * The changes that a link or a draft asks for, as the fewest that do the same to the farm as it is known by now; none where
 * nobody can have meant them. Never throws.
 */
export function readFarmChanges(farm: Farm, shared: SharedFarm = noFarmChanges): FarmChanges {
  const changes = { ...noFarmChanges, ...shared };
  return isWithinFarmLimits(changes) ? addFarmChanges(farm, noFarmChanges, changes) : noFarmChanges;
}
