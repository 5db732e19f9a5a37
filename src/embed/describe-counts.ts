import { countOf, countPlan } from "../core/index.ts";
import { isEmpty, isRejected, shownAnalysed } from "../store/selectors.ts";
import type { WorkspaceState } from "../store/workspace.ts";

/** What a plan comes to: *2 build farm jobs, 6 entries, 1 dropped*. */
export function describeCounts(state: WorkspaceState): string {
  const plan = shownAnalysed(state)?.analysis.plan;
  if (isEmpty(state)) return "No pipeline";
  if (!plan) return "";
  if (plan.outcome === "invalid") return "No plan";
  if (plan.outcome === "refused") return "Refused by Launchpad";
  const lanes = plan.lanes.filter(({ status }) => status.kind === "requested");
  const { entries, dropped } = countPlan({ lanes });
  return [
    countOf(lanes.length, "build farm job", "build farm jobs"),
    countOf(entries, "entry", "entries"),
    ...(dropped > 0 ? [countOf(dropped, "dropped", "dropped")] : []),
    ...(plan.dialect === "deployed" ? ["as deployed today"] : []),
    ...(isRejected(state) ? ["rejected by lpci"] : []),
  ].join(", ");
}
