import { type Layout, layOutPlan, type Plan, planText, ubuntuFarm } from "../../../src/core/index.ts";

export const today = "2026-11-01";

/** A text's plan as the app makes it for the first diagram. */
export function planOf(text: string): Plan {
  return planText(text, { dialect: "designed", targetSeries: null, dispatchSeries: null, farm: ubuntuFarm, today })
    .plan;
}

/** Its layout, as wide as the app's picture at 1280 pixels. */
export function layOut(plan: Plan): Layout {
  return layOutPlan(plan, { flow: "row", width: 788, showDropped: true, collapsed: new Set() });
}
