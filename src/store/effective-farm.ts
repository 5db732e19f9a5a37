import { changeFarm, type Farm, type FarmChanges } from "../core/index.ts";
import type { WorkspaceState } from "./workspace.ts";

const made = new WeakMap<FarmChanges, { readonly of: Farm; readonly farm: Farm }>();

/** The farm that plans are made for: the public one with the user's changes. The same object for the same changes. */
export function effectiveFarm({
  publicFarm,
  settings: { farmChanges },
}: Pick<WorkspaceState, "publicFarm" | "settings">): Farm {
  let known = made.get(farmChanges);
  if (known?.of !== publicFarm) {
    known = { of: publicFarm, farm: changeFarm(publicFarm, farmChanges) };
    made.set(farmChanges, known);
  }
  return known.farm;
}
