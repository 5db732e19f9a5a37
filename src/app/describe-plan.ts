import { type Analysis, countLane } from "../core/index.ts";

/** A plan in one sentence: *2 build farm jobs, 7 entries, 1 dropped.* */
export function describePlan(analysis: Analysis | null, stale: boolean): string {
  if (!analysis) return "";
  const errors = analysis.diagnostics.filter((diagnostic) => diagnostic.severity === "error").length;
  if (stale) return "The text has an error. The plan is that of the text before it.";
  const { plan } = analysis;
  if (plan.outcome === "invalid") return `No plan: ${count(errors, "error")}.`;
  const requested = plan.lanes.filter((lane) => lane.status.kind === "requested");
  let entries = 0;
  let dropped = 0;
  for (const lane of requested) {
    const counts = countLane(lane);
    entries += counts.entries;
    dropped += counts.dropped;
  }
  if (plan.outcome === "refused") return `Launchpad refuses this pipeline: ${count(errors, "error")}.`;
  return `${count(requested.length, "build farm job")}, ${entries === 1 ? "1 entry" : `${entries} entries`}, ${dropped} dropped.`;
}

/** What is said beside that where both plans are shown: *Both plans are shown, with 2 differences.* */
export function describeBoth(differences: number): string {
  return differences === 0
    ? "Both plans are shown; they are the same."
    : `Both plans are shown, with ${count(differences, "difference")}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
