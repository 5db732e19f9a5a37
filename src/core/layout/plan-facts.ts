import type { Dialect } from "../plan/plan.ts";
import { joinWords } from "../text/join-words.ts";
import { countOf } from "./labels.ts";

/** What was chosen beside the text; everything else is as the page begins. */
export interface PlanChoices {
  readonly targetSeries: readonly string[] | null;
  readonly dispatchSeries: string | null;
}

/** What a plan was made with, a fact each: *as designed*, *only focal and jammy*, *3 dropped, not shown*. */
export function planFacts(
  dialect: Dialect,
  { targetSeries, dispatchSeries }: PlanChoices,
  hiddenCount: number,
): readonly string[] {
  const facts = [dialect === "designed" ? "as designed" : "as deployed today"];
  if (targetSeries !== null) facts.push(targetSeries.length === 0 ? "no series" : `only ${joinWords(targetSeries)}`);
  if (dispatchSeries !== null && dialect === "designed") facts.push(`dispatched on ${dispatchSeries} where possible`);
  if (hiddenCount > 0) facts.push(`${countOf(hiddenCount, "dropped", "dropped")}, not shown`);
  return facts;
}
