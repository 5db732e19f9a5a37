import { addFarmChanges, type FarmChanges, isWithinFarmLimits } from "../core/index.ts";
import type { Workspace } from "./workspace.ts";

/** Changes the farm further, beside what the user changed before. False where that would be more than a link can hold. */
export function applyFarmChanges(workspace: Workspace, more: Partial<FarmChanges>): boolean {
  const { publicFarm, settings, changeSettings } = workspace.getState();
  const farmChanges = addFarmChanges(publicFarm, settings.farmChanges, more);
  if (!isWithinFarmLimits(farmChanges)) return false;
  changeSettings({ farmChanges });
  return true;
}
