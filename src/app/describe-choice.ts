import { noFarmChanges } from "../core/index.ts";
import type { PlanSettings } from "../store/settings-slice.ts";

/** What was chosen anew, in few sentences: *As deployed today. Series focal, jammy.* Empty where nothing was. */
export function describeChoice(before: PlanSettings, now: PlanSettings): string {
  const { dialect, targetSeries, dispatchSeries, farmChanges } = now;
  return [
    ...(dialect === before.dialect ? [] : [dialect === "designed" ? "As designed." : "As deployed today."]),
    ...(targetSeries === before.targetSeries ? [] : [describeTarget(targetSeries)]),
    ...(dispatchSeries === before.dispatchSeries ? [] : [`Dispatched on ${dispatchSeries ?? "the latest series"}.`]),
    ...(farmChanges === before.farmChanges
      ? []
      : [farmChanges === noFarmChanges ? "The farm is as it is known." : "The farm is changed."]),
  ].join(" ");
}

function describeTarget(target: PlanSettings["targetSeries"]): string {
  if (target === null) return "All series.";
  return target.length === 0 ? "No series." : `Series ${target.join(", ")}.`;
}
