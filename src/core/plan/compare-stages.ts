import type { Entry, Lane } from "./plan.ts";
import type { EntryMark, StageMark } from "./plan-comparison.ts";

/** How the stages of one architecture's two lanes differ; see `PlanMarks`. */
export interface StagesComparison {
  readonly one: LaneMarks;
  readonly other: LaneMarks;
}

interface LaneMarks {
  readonly stages: ReadonlyMap<number, StageMark>;
  readonly entries: ReadonlyMap<string, EntryMark>;
}

/** By what entries of two lanes are the same one; it must be different for each entry of a lane. */
export interface EntryNames {
  readonly one: (entry: Entry) => string;
  readonly other: (entry: Entry) => string;
}

/** An entry that both lanes hold. */
interface Pair {
  readonly one: Held;
  readonly other: Held;
}

/** An entry in its lane. */
interface Held {
  readonly entry: Entry;
  readonly column: number;
  /** Of the entries that both lanes hold, how many stand in earlier stages, and how many up to and with its own. */
  before: number;
  upTo: number;
}

/**
 * Compares by what an entry waits for: of the entries that both lanes hold, those of earlier stages. So a further stage, or
 * a further entry, moves nothing that does the same as before.
 */
export function compareStages(one: Lane, other: Lane, names: EntryNames = ownNames): StagesComparison {
  const held = { one: heldEntries(one, names.one), other: heldEntries(other, names.other) };
  const pairs: Pair[] = [];
  for (const [key, entry] of held.one) {
    const partner = held.other.get(key);
    if (partner) pairs.push({ one: entry, other: partner });
  }
  const swapped = swapPairs(pairs);
  countBefore(pairs);
  countBefore(swapped);

  const moved = { one: findMoved(pairs), other: findMoved(swapped) };
  return {
    one: { stages: markStages(pairs), entries: markEntries(held.one, pairs, moved.one) },
    other: { stages: markStages(swapped), entries: markEntries(held.other, swapped, moved.other) },
  };
}

const ownNames: EntryNames = { one: ownName, other: ownName };

function ownName({ job, index, occurrence }: Entry): string {
  return `${index} ${occurrence} ${job}`;
}

/** By what names an entry within its lane. */
function heldEntries({ stages }: Lane, nameOf: (entry: Entry) => string): ReadonlyMap<string, Held> {
  const held = new Map<string, Held>();
  for (const { column, entries } of stages) {
    for (const entry of entries) held.set(nameOf(entry), { entry, column, before: 0, upTo: 0 });
  }
  return held;
}

/** The pairs from the other side, in the order of its stages. */
function swapPairs(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.map(({ one, other }) => ({ one: other, other: one })).toSorted((a, b) => a.one.column - b.one.column);
}

/** Counts for the first side of pairs, which are in the order of its stages. */
function countBefore(pairs: readonly Pair[]) {
  for (let start = 0, end = 0; start < pairs.length; start = end) {
    const column = pairs[start]?.one.column;
    while (end < pairs.length && pairs[end]?.one.column === column) end += 1;
    for (const { one } of pairs.slice(start, end)) {
      one.before = start;
      one.upTo = end;
    }
  }
}

/** Pairs that do not wait for the same entries on both sides: of as many, all of the first side's are the other's too. */
function findMoved(pairs: readonly Pair[]): ReadonlySet<Entry> {
  const moved = new Set<Entry>();
  let reach = 0;
  let reachBefore = 0;
  let before = 0;
  for (const { one, other } of pairs) {
    if (one.before > before) {
      before = one.before;
      reachBefore = reach;
    }
    // What stands before reaches, on the other side, no further than where as many stand before.
    if (other.before !== before || reachBefore > before) moved.add(one.entry);
    reach = Math.max(reach, other.upTo);
  }
  return moved;
}

function markEntries(
  held: ReadonlyMap<string, Held>,
  pairs: readonly Pair[],
  moved: ReadonlySet<Entry>,
): ReadonlyMap<string, EntryMark> {
  const marks = new Map<string, EntryMark>();
  const common = new Map(pairs.map(({ one, other }) => [one, other]));
  for (const here of held.values()) {
    const there = common.get(here);
    if (!there) marks.set(here.entry.id, { kind: "only-here" });
    else if (moved.has(here.entry))
      marks.set(here.entry.id, { kind: "moved", waitsThereFor: compareWaiting(here, there) });
  }
  return marks;
}

function compareWaiting(here: Held, there: Held): "more" | "fewer" | "others" {
  if (there.before === here.before) return "others";
  return there.before > here.before ? "more" : "fewer";
}

/** Marks the first side's stages. A stage that is both is said to be split. */
function markStages(pairs: readonly Pair[]): ReadonlyMap<number, StageMark> {
  const there = group(pairs, ({ one, other }) => [one.column, other.column]);
  const here = group(pairs, ({ one, other }) => [other.column, one.column]);
  const marks = new Map<number, StageMark>();
  for (const [column, targets] of there) {
    if (targets.size > 1) {
      marks.set(column, { kind: "split", into: targets.size });
      continue;
    }
    const [target = -1] = targets;
    const columns = [...(here.get(target) ?? [])].toSorted((a, b) => a - b);
    if (columns.length > 1) marks.set(column, { kind: "joined", columns });
  }
  return marks;
}

function group(
  pairs: readonly Pair[],
  columnsOf: (pair: Pair) => readonly [number, number],
): ReadonlyMap<number, ReadonlySet<number>> {
  const groups = new Map<number, Set<number>>();
  for (const pair of pairs) {
    const [from, to] = columnsOf(pair);
    const targets = groups.get(from) ?? new Set();
    groups.set(from, targets.add(to));
  }
  return groups;
}
