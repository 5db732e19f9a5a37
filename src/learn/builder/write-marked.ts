import type { Evidence } from "../evidence.ts";
import type { EntryPattern, LanePattern, LessonPlace } from "../goal.ts";
import type { Marked } from "../lesson.ts";
import { findEntries, findLanes, type PlacedEntry } from "../match-patterns.ts";

/**
 * What marks these of all that may be marked, in the language of the goals: by what they have in common where nothing else has it, one
 * by one where there is no such thing. `ids` are those of entries or lanes of the plan.
 */
export function writeMarked(ids: ReadonlySet<string>, among: Marked, evidence: Evidence): Marked {
  return "lanes" in among || "architectures" in among ? writeLanes(ids, evidence) : writeEntries(ids, evidence);
}

function writeEntries(ids: ReadonlySet<string>, evidence: Evidence): Marked {
  const picked = findEntries({ state: "any" }, evidence).filter(({ entry }) => ids.has(entry.id));
  const places = placesOf(picked);
  if (picked.length === 0) return { places };
  const state = only(picked.map((one) => one.state)) ?? "any";
  const held: EntryPattern = state === "runs" ? {} : { state };
  for (const traits of combine(traitsOf(picked, evidence))) {
    const pattern = withAll([...traits, held]);
    if (
      isExactly(
        findEntries(pattern, evidence).map(({ entry }) => entry.id),
        ids,
      )
    )
      return { entries: pattern };
  }
  return { places };
}

function withAll(traits: readonly EntryPattern[]): EntryPattern {
  const pattern: EntryPattern = {};
  for (const trait of traits) Object.assign(pattern, trait);
  return pattern;
}

/** Each once: what runs twice on a lane has one name. */
function placesOf(picked: readonly PlacedEntry[]): readonly LessonPlace[] {
  const places = new Map<string, LessonPlace>();
  for (const { entry } of picked) {
    const place = [entry.job, entry.index, entry.architecture] as const;
    places.set(JSON.stringify(place), place);
  }
  return [...places.values()];
}

/** What all of them have in common, what says most of a lesson's idea first. */
function traitsOf(picked: readonly PlacedEntry[], evidence: Evidence): readonly EntryPattern[] {
  const entries = picked.map(({ entry }) => entry);
  // Where nothing is said to fail, a report is nothing that a question would be about.
  const report = evidence.failing.length > 0 ? only(entries.map((entry) => evidence.reportOf(entry))) : null;
  const architecture = only(entries.map((entry) => entry.architecture));
  const job = only(entries.map((entry) => entry.job));
  const index = only(entries.map((entry) => entry.index));
  const series = only(entries.map((entry) => entry.series));
  const stage = only(picked.map((one) => one.stage));
  return [
    ...(report === null || report === "none" ? [] : [{ report }]),
    ...(architecture ? [{ architecture }] : []),
    ...(job === null ? [] : [{ job }]),
    ...(series === null ? [] : [{ series }]),
    ...(stage === null ? [] : [{ stage }]),
    ...(index === null ? [] : [{ index }]),
  ];
}

function writeLanes(ids: ReadonlySet<string>, evidence: Evidence): Marked {
  const picked = findLanes({ status: "any" }, evidence).filter(({ id }) => ids.has(id));
  const architectures = picked.map(({ architecture }) => architecture);
  const [first, ...others] = architectures;
  const patterns: readonly LanePattern[] = [
    {},
    { status: "withheld" },
    { status: "any" },
    ...(first === undefined || others.length > 0 ? [] : [{ architecture: first }]),
  ];
  const pattern = patterns.find((one) =>
    isExactly(
      findLanes(one, evidence).map(({ id }) => id),
      ids,
    ),
  );
  return pattern && first !== undefined ? { lanes: pattern } : { architectures };
}

/** None of them, each, each two, and each three. */
function* combine<Trait>(traits: readonly Trait[]): Generator<readonly Trait[]> {
  for (let size = 0; size <= 3; size += 1) yield* choose(traits, size);
}

function* choose<Trait>(traits: readonly Trait[], size: number): Generator<readonly Trait[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [i, trait] of traits.entries()) {
    for (const rest of choose(traits.slice(i + 1), size - 1)) yield [trait, ...rest];
  }
}

/** The value that all of them have; null where they differ. */
function only<Value>(values: readonly Value[]): Value | null {
  const [first, ...others] = new Set(values);
  return first === undefined || others.length > 0 ? null : first;
}

function isExactly(found: readonly string[], ids: ReadonlySet<string>): boolean {
  return found.length === ids.size && found.every((id) => ids.has(id));
}
