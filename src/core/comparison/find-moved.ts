import { compareStages } from "../plan/compare-stages.ts";
import type { Lane } from "../plan/plan.ts";
import type { AlikeNames } from "./name-entries-alike.ts";
import type { Waiting } from "./plan-changes.ts";

const opposite = { more: "fewer", fewer: "more", others: "others" } as const;

/** The entries of a lane that have moved (see `compareStages`), by their id now. */
export function findMoved(old: Lane, now: Lane, names: AlikeNames): ReadonlyMap<string, Waiting> {
  if (standAlike(old, now, names)) return new Map();
  const { other } = compareStages(old, now, { one: names.old, other: names.now });
  const moved = new Map<string, Waiting>();
  const marks = [...other.entries].filter(([, mark]) => mark.kind === "moved");
  if (marks.length === 0) return moved;

  const columns = columnsBefore(old, names);
  const both = new Set(columns.keys());
  const firsts = {
    old: firstColumns(old, names.old, namesOf(now, names.now)),
    now: firstColumns(now, names.now, both),
  };
  const known = new Map<string, Pick<Waiting, "jobs" | "jobsBefore">>();
  for (const { column, entries } of now.stages) {
    for (const entry of entries) {
      const mark = other.entries.get(entry.id);
      if (mark?.kind !== "moved") continue;
      const before = columns.get(names.now(entry)) ?? 0;
      const key = `${before} ${column}`;
      const jobs = known.get(key) ?? compareJobs(jobsBefore(firsts.old, before), jobsBefore(firsts.now, column), names);
      known.set(key, jobs);
      // The mark says how it was there, that is before.
      moved.set(entry.id, { waitsFor: opposite[mark.waitsThereFor], ...jobs });
    }
  }
  return moved;
}

/** Whether the same stand in the same columns in the same order: what is nearly always so is told soon. */
function standAlike(old: Lane, now: Lane, names: AlikeNames): boolean {
  if (old.stages.length !== now.stages.length) return false;
  return old.stages.every(({ column, entries }, at) => {
    const other = now.stages[at];
    if (other?.column !== column || other.entries.length !== entries.length) return false;
    return entries.every((entry, place) => {
      const there = other.entries[place];
      return there !== undefined && names.old(entry) === names.now(there);
    });
  });
}

/** Of each entry, by its name. */
function columnsBefore({ stages }: Lane, names: AlikeNames): ReadonlyMap<string, number> {
  return new Map(stages.flatMap(({ column, entries }) => entries.map((entry) => [names.old(entry), column] as const)));
}

function namesOf({ stages }: Lane, nameOf: AlikeNames["now"]): ReadonlySet<string> {
  return new Set(stages.flatMap(({ entries }) => entries.map(nameOf)));
}

/** The first column in which each job has an entry that both lanes hold. */
function firstColumns(
  { stages }: Lane,
  nameOf: AlikeNames["now"],
  both: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { column, entries } of stages) {
    for (const entry of entries) {
      if (!found.has(entry.job) && both.has(nameOf(entry))) found.set(entry.job, column);
    }
  }
  return found;
}

function jobsBefore(firsts: ReadonlyMap<string, number>, column: number): readonly string[] {
  return [...firsts].filter(([, first]) => first < column).map(([job]) => job);
}

/** A job that only has another name is the same one. */
function compareJobs(
  old: readonly string[],
  now: readonly string[],
  { jobNow }: AlikeNames,
): Pick<Waiting, "jobs" | "jobsBefore"> {
  const sets = { old: new Set(old.map(jobNow)), now: new Set(now) };
  return {
    jobs: now.filter((job) => !sets.old.has(job)),
    jobsBefore: old.filter((job) => !sets.now.has(jobNow(job))),
  };
}
