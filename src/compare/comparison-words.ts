import { countOf, planFacts } from "../core/index.ts";
import type { Analysed } from "../store/analysis-slice.ts";
import type { Base } from "../store/comparison-slice.ts";
import { planSum } from "./dialect-words.ts";

/** *3 differences* */
export function differenceCount(count: number): string {
  return count === 0 ? "No difference" : countOf(count, "difference", "differences");
}

/** What the text is compared with, behind the count: *from the old text*. */
export function baseWords({ text, settings }: Base): string {
  if (text === null) return "from the old settings";
  return settings ? "from the old text under the old settings" : "from the old text";
}

/** What stands beside the name of a plan: under what it is planned, where that differs, and what comes of it. */
export function figureSum({ analysis, settings }: Analysed, isOfSettings: boolean): string {
  const sum = planSum(analysis.plan);
  return isOfSettings ? [...planFacts(settings.dialect, settings, 0), sum].join(" · ") : sum;
}
