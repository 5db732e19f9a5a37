import { countOf, countPlan, type Lane, type Plan, toOneLine } from "../core/index.ts";
import { summariseProblems } from "../findings/summarise-problems.ts";
import { isEmpty, isRejected, isStale, latestDiagnostics, latestLines, shownAnalysed } from "../store/selectors.ts";
import type { WorkspaceState } from "../store/workspace.ts";
import { isEdited } from "./files/is-edited.ts";

/** What a plan comes to where lpci takes none of it; follows another sentence. */
export const rejectedByLpci = " lpci rejects this file in every job.";

/** A plan, and how many problems the text has, in few sentences: *2 build farm jobs, 7 entries, 1 dropped. 1 warning.* */
export function describePlan(state: WorkspaceState): string {
  const plan = shownAnalysed(state)?.analysis.plan;
  if (isEmpty(state)) return "No pipeline yet.";
  if (state.failure) return "No plan: planning was stopped.";
  if (!plan) return "";
  const problems = describeProblems(state);
  if (isStale(state)) return `${firstError(state)} The plan is that of the text before. ${problems}`;
  switch (plan.outcome) {
    case "invalid":
      return `No plan. ${firstError(state)} ${problems}`;
    case "refused":
      return `Launchpad refuses this pipeline. ${firstError(state)} ${problems}`;
    case "planned":
      return `${describeBuilds(plan)}${isRejected(state) ? rejectedByLpci : ""} ${problems}`;
  }
}

/** What the document is called: what is shown first, as tabs are cut at the end. */
export function titleOfPlan(state: WorkspaceState): string {
  const plan = shownAnalysed(state)?.analysis.plan;
  const shown = isEmpty(state) || !plan ? [] : [titleOf(plan, state)];
  return [...titleOfFile(state), ...shown, "Flightplan"].join(" · ");
}

function titleOfFile(state: WorkspaceState): readonly string[] {
  return state.file ? [`${toOneLine(state.file.name)}${isEdited(state) ? ", edited" : ""}`] : [];
}

function titleOf(plan: Plan, state: WorkspaceState): string {
  if (isStale(state) || plan.outcome === "invalid") return "No plan";
  if (plan.outcome === "refused") return "Refused";
  return countOf(requestedOf(plan).length, "build farm job", "build farm jobs");
}

/** The first error with its line, in the words that the page shows: Launchpad's own where it has some. */
function firstError(state: WorkspaceState): string {
  const error = latestDiagnostics(state).find(({ severity }) => severity === "error");
  if (!error) return "";
  const { line } = latestLines(state).positionAt(error.range.from);
  // Launchpad's sentences have no full stop.
  return `Line ${line}: ${error.message.replaceAll("`", "").replace(/\.$/, "")}.`;
}

/** *1 error, 2 notes.* */
export function describeProblems(state: WorkspaceState): string {
  const diagnostics = latestDiagnostics(state);
  return diagnostics.length === 0 ? "No problems." : `${summariseProblems(diagnostics)}.`;
}

function describeBuilds(plan: Plan): string {
  const requested = requestedOf(plan);
  const { entries, dropped } = countPlan({ lanes: requested });
  const jobs = countOf(requested.length, "build farm job", "build farm jobs");
  return `${jobs}, ${countOf(entries, "entry", "entries")}, ${countOf(dropped, "dropped", "dropped")}.`;
}

function requestedOf({ lanes }: Plan): readonly Lane[] {
  return lanes.filter(({ status }) => status.kind === "requested");
}

/** What is said beside that where both plans are shown: *Both plans are shown, with 2 differences.* */
export function describeBoth(differences: number): string {
  return differences === 0
    ? "Both plans are shown; they are the same."
    : `Both plans are shown, with ${countOf(differences, "difference", "differences")}.`;
}
