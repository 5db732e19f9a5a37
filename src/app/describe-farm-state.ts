import { monthsOutOfDate, noFarmChanges } from "../core/index.ts";
import type { WorkspaceState } from "../store/workspace.ts";

/** What there is to say of the farm beside its date, in few words: that its list is old, that the user changed it. */
export function describeFarmState({ publicFarm, today, settings }: WorkspaceState): string {
  const months = monthsOutOfDate(publicFarm.date, today);
  return [
    ...(months === null ? [] : [`${months} months old`]),
    ...(settings.farmChanges === noFarmChanges ? [] : ["with changes"]),
  ].join(", ");
}
