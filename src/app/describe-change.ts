import { comparePlans, countOf, isSamePlan, type Plan, type PlanComparison, type PlanMarks } from "../core/index.ts";
import { isRejected, isStale, shownAnalysed } from "../store/selectors.ts";
import type { WorkspaceState } from "../store/workspace.ts";
import { describePlan, describeProblems, rejectedByLpci } from "./describe-plan.ts";

/** So many lanes are named; of more there is only the number. */
const named = 3;

/**
 * What became of the plan, and how many problems the text has, in few sentences: *arm64 is gone. 1 build farm job, 4 entries, 0 dropped.
 * No problems.* `before` is the plan that was told last. What an entry runs is no part of that: it is as before where jobs, stages,
 * series and what is dropped are.
 */
export function describeChange(before: Plan | null, state: WorkspaceState): string {
  const plan = shownAnalysed(state)?.analysis.plan;
  if (before?.outcome !== "planned" || plan?.outcome !== "planned" || isStale(state)) return describePlan(state);
  const comparison = comparePlans(before, plan);
  if (isSamePlan(comparison) && holdsTheSame(before, plan)) {
    return `The plan is as before.${isRejected(state) ? rejectedByLpci : ""} ${describeProblems(state)}`;
  }
  return [...describeLanes(comparison, { before, plan }), describePlan(state)].join(" ");
}

/** Whether entries and dropped entries are the same, in their series too, which decide nothing between two dialects. */
function holdsTheSame(one: Plan, other: Plan): boolean {
  const [names, others] = [namesIn(one), namesIn(other)];
  return names.length === others.length && names.every((name, i) => name === others[i]);
}

function namesIn({ lanes, filtered }: Plan): readonly string[] {
  const held = lanes.flatMap(({ stages }) => stages.flatMap(({ entries, dropped }) => [...entries, ...dropped]));
  return [...held, ...filtered].map((entry) => `${"reason" in entry} ${entry.series} ${entry.id}`);
}

function describeLanes({ one, other }: PlanComparison, plans: { before: Plan; plan: Plan }): readonly string[] {
  const gone = architecturesOf(plans.before, one, "only-here");
  const added = architecturesOf(plans.plan, other, "only-here");
  const dispatched = plans.plan.lanes.filter(({ id }) => other.lanes.get(id)?.kind === "other-series");
  return [
    ...say(gone, "is gone", "are gone"),
    ...say(added, "is new", "are new"),
    ...dispatched.slice(0, named).map(({ architecture, series }) => `${architecture} is now on ${series}.`),
  ];
}

function architecturesOf({ lanes }: Plan, marks: PlanMarks, kind: "only-here"): readonly string[] {
  return lanes.filter(({ id }) => marks.lanes.get(id)?.kind === kind).map(({ architecture }) => architecture);
}

function say(architectures: readonly string[], one: string, many: string): readonly string[] {
  if (architectures.length === 0) return [];
  if (architectures.length > named) return [`${countOf(architectures.length, "lane", "lanes")} ${many}.`];
  return [`${architectures.join(", ")} ${architectures.length === 1 ? one : many}.`];
}
