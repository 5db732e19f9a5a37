import { comparePlans, isSamePlan, type Plan } from "../core/index.ts";
import { isStale, shownAnalysed } from "../store/selectors.ts";
import type { WorkspaceState } from "../store/workspace.ts";
import { describePlan, describeProblems } from "./describe-plan.ts";

/** What became of the plan, and how many problems the text has, in two sentences. `before` is the plan that was told last. */
export function describeChange(before: Plan | null, state: WorkspaceState): string {
  const plan = shownAnalysed(state)?.analysis.plan;
  const isPlanned = plan?.outcome === "planned" && !isStale(state);
  if (before && isPlanned && isSamePlan(comparePlans(before, plan))) {
    return `Launchpad builds the same. ${describeProblems(state)}`;
  }
  return describePlan(state);
}
