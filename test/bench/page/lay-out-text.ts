import { type Analysis, type Layout, layOutPlan, type Plan, planText, ubuntuFarm } from "../../../src/core/index.ts";

export const today = "2026-11-01";

/** What is chosen where nobody chose anything. */
export const firstChoices = { dialect: "designed", targetSeries: null, dispatchSeries: null } as const;

/** What the app makes of a text for the first diagram. */
export function analysisOf(text: string): Analysis {
  return planText(text, { ...firstChoices, farm: ubuntuFarm, today });
}

/** A text's plan. */
export function planOf(text: string): Plan {
  return analysisOf(text).plan;
}

/** Its layout, as wide as the app's picture at 1280 pixels. */
export function layOut(plan: Plan): Layout {
  return layOutPlan(plan, { flow: "row", width: 788, showDropped: true, collapsed: new Set() });
}
