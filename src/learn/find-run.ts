import type { EntryPattern, Goal, LanePattern, LessonChoices, LessonPlace } from "./goal.ts";

/** A run that a lesson is about. */
export interface LessonRun {
  /** Entries that fail, beside those that do by themselves. */
  readonly failing: readonly LessonPlace[];
  /** Choices beside those of the lesson. */
  readonly under: LessonChoices;
}

/** The first run that a goal speaks of; null for one that is about the plan or the text alone. */
export function findRun(goal: Goal): LessonRun | null {
  if ("all" in goal) return firstRun(goal.all);
  if ("any" in goal) return firstRun(goal.any);
  if ("not" in goal) return findRun(goal.not);
  if ("failing" in goal) return { failing: goal.failing, under: {} };
  if ("under" in goal) {
    const run = findRun(goal.goal);
    return run && { ...run, under: { ...goal.under, ...run.under } };
  }
  return asksOfRun(goal) ? { failing: [], under: {} } : null;
}

function firstRun(goals: readonly Goal[]): LessonRun | null {
  for (const goal of goals) {
    const run = findRun(goal);
    if (run) return run;
  }
  return null;
}

function asksOfRun(goal: Goal): boolean {
  if ("inputs" in goal) return true;
  const { entries, lanes } = patternsOf(goal);
  return entries?.report !== undefined || entries?.input !== undefined || lanes?.result !== undefined;
}

function patternsOf(goal: Goal): { readonly entries?: EntryPattern; readonly lanes?: LanePattern } {
  if ("entry" in goal) return { entries: goal.entry };
  if ("lane" in goal) return { lanes: goal.lane };
  return "count" in goal && ("entries" in goal.count || "lanes" in goal.count) ? goal.count : {};
}
