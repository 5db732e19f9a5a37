import { countLane, countOf, type Plan } from "../core/index.ts";
import { summariseProblems } from "../findings/summarise-problems.ts";
import { isStale, latestDiagnostics, shownAnalysed } from "../store/selectors.ts";
import type { WorkspaceState } from "../store/workspace.ts";

/** A plan, and how many problems the text has, in two sentences: *2 build farm jobs, 7 entries, 1 dropped. 1 warning.* */
export function describePlan(state: WorkspaceState): string {
  const plan = shownAnalysed(state)?.analysis.plan;
  if (!plan) return "";
  const problems = describeProblems(state);
  if (isStale(state)) return `The text has an error. The plan is that of the text before it. ${problems}`;
  switch (plan.outcome) {
    case "invalid":
      return `No plan: ${problems}`;
    case "refused":
      return `Launchpad refuses this pipeline: ${problems}`;
    case "planned":
      return `${describeBuilds(plan)} ${problems}`;
  }
}

/** *1 error, 2 notes.* */
export function describeProblems(state: WorkspaceState): string {
  const diagnostics = latestDiagnostics(state);
  return diagnostics.length === 0 ? "No problems." : `${summariseProblems(diagnostics)}.`;
}

function describeBuilds({ lanes }: Plan): string {
  const requested = lanes.filter(({ status }) => status.kind === "requested");
  let entries = 0;
  let dropped = 0;
  for (const lane of requested) {
    const counts = countLane(lane);
    entries += counts.entries;
    dropped += counts.dropped;
  }
  const jobs = countOf(requested.length, "build farm job", "build farm jobs");
  return `${jobs}, ${countOf(entries, "entry", "entries")}, ${countOf(dropped, "dropped", "dropped")}.`;
}

/** What is said beside that where both plans are shown: *Both plans are shown, with 2 differences.* */
export function describeBoth(differences: number): string {
  return differences === 0
    ? "Both plans are shown; they are the same."
    : `Both plans are shown, with ${countOf(differences, "difference", "differences")}.`;
}
