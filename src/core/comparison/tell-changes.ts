import type { Entry } from "../plan/plan.ts";
import * as words from "./change-words.ts";
import { createChangeGroups } from "./create-change-groups.ts";
import type { EntryPair, LaneChange, PlanChanges } from "./plan-changes.ts";
import { runSteps, type Steps, visitInSteps } from "./steps.ts";
import type { ToldChange } from "./told-change.ts";

/**
 * What changes, in sentences, in an order that depends on the plans alone: the verdict, lanes, jobs of another name, then what happens
 * to entries, lane by lane, other numbers, and at last what stands where it stood and only says something else. What is the same for
 * several entries of a job, or on several architectures, is said once. Empty where the plans are the same.
 */
export function tellChanges(changes: PlanChanges): readonly ToldChange[] {
  return runSteps(tellInSteps(changes));
}

/** The same, for a page that must answer meanwhile. */
export function* tellInSteps(changes: PlanChanges): Steps<readonly ToldChange[]> {
  const { verdict } = changes;
  const told: ToldChange[] = verdict
    ? [{ kind: "verdict", sentence: words.verdictChanges(verdict.old, verdict.now), lanes: [], entries: [] }]
    : [];
  // Of a plan without a lane there is no more to say than why.
  if (!hasLanes(changes, "old") || !hasLanes(changes, "now")) return told;
  const lanes = changes.lanes.filter((change) => !isSaidByVerdict(change, changes));
  const ofEntries = yield* tellEntries(changes, new Set(lanes.map(architectureOf)));
  return [...told, ...tellLanes(lanes), ...ofEntries];
}

function hasLanes({ entries, lanes }: PlanChanges, side: "old" | "now"): boolean {
  return lanes.some((change) => change[side]) || entries.some((pair) => pair[side]?.lane);
}

/** All lanes of a pipeline that is refused for the sake of one are withheld. */
function isSaidByVerdict({ kind, old, now }: LaneChange, { verdict }: PlanChanges): boolean {
  const lane = kind === "withheld" ? now : kind === "released" ? old : null;
  return verdict !== null && lane?.status.kind === "withheld" && lane.status.reason.kind === "cross-architecture";
}

function tellLanes(changes: readonly LaneChange[]): readonly ToldChange[] {
  const groups = new Map<string, LaneChange[]>();
  for (const change of changes) {
    // What is said of one architecture, but for its name.
    const key = `${change.kind} ${laneSentence(change, [""])}`;
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const architectures = group.map(architectureOf);
    const kind = first.kind === "added" || first.kind === "removed" ? (`lane-${first.kind}` as const) : first.kind;
    return [{ kind, sentence: laneSentence(first, architectures), lanes: group, entries: [] }];
  });
}

function laneSentence(change: LaneChange, architectures: readonly string[]): string {
  switch (change.kind) {
    case "added":
      return words.laneAdded(architectures, change.now);
    case "removed":
      return words.laneRemoved(architectures, change.old);
    case "dispatched":
      return words.laneDispatched(architectures, change.old, change.now);
    case "withheld":
      return words.laneWithheld(architectures, change.old, change.now);
    case "released":
      return words.laneReleased(architectures, change.old, change.now);
  }
}

function architectureOf({ old, now }: LaneChange): string {
  return (now ?? old)?.architecture ?? "";
}

function* tellEntries({ entries, lanes }: PlanChanges, toldOf: ReadonlySet<string>): Steps<readonly ToldChange[]> {
  const whole = new Set(lanes.filter(({ old, now }) => !old || !now).map(architectureOf));
  // In what is built only before or only now, nobody waits for something else.
  const halves = new Set(
    lanes
      .filter(({ old, now }) => old?.status.kind !== now?.status.kind)
      .map(architectureOf)
      .filter((name) => toldOf.has(name)),
  );
  const groups = { fates: createChangeGroups(), series: createChangeGroups(), definitions: createChangeGroups() };
  yield* visitInSteps(entries, (pair) => {
    const { old, now } = pair;
    const entry = (now ?? old)?.entry;
    // What a lane holds that came or went as a whole is said with it.
    if (!entry || whole.has(entry.architecture)) return;
    const fate = fateKey(pair);
    if (fate !== null && !(pair.fate === "moved" && halves.has(entry.architecture))) {
      groups.fates.add(pair.fate, fate, pair);
    }
    if (pair.fate !== "kept" && pair.fate !== "moved") return;
    if (old && now && old.entry.series !== now.entry.series) {
      groups.series.add("series", `${old.entry.series}\n${now.entry.series}`, pair);
    }
    if (pair.differingKeys.length > 0) groups.definitions.add("definition", pair.differingKeys.join("\n"), pair);
  });
  const renamed = tellNames(entries);
  yield;
  const fates = groups.fates.tell(fateSentence);
  yield;
  const leftOut = [...tellLeftOut(entries, "left-out-now"), ...tellLeftOut(entries, "left-out-before")];
  yield;
  return [
    ...renamed,
    ...fates,
    ...groups.series.tell(({ told, first }) =>
      words.entriesOfOtherSeries(told, first.old?.entry.series ?? "", first.now?.entry.series ?? ""),
    ),
    ...leftOut,
    ...tellNumbers(entries),
    ...groups.definitions.tell(({ told, first }) => words.definitionsDiffer(told, first.differingKeys)),
  ];
}

/** What is the same for entries that are told of in one sentence; null for a fate that is not told, or not here. */
function fateKey({ fate, old, now, waiting }: EntryPair): string | null {
  switch (fate) {
    case "added":
    case "returned":
      return `${now?.stage?.number}`;
    case "removed":
      return `${old?.stage?.number}`;
    case "moved":
      return `${old?.stage?.number} ${now?.stage?.number} ${JSON.stringify(waiting)}`;
    case "dropped":
      return now && "reason" in now.entry && now.entry.reason.kind === "series" ? `series ${now.entry.series}` : "";
    case "kept":
    case "left-out":
    case "left-out-now":
    case "left-out-before":
      return null;
  }
}

function fateSentence({
  told,
  first: { fate, old, now, waiting },
}: {
  readonly told: words.ToldEntries;
  readonly first: EntryPair;
}): string {
  const stages = { old: old?.stage?.number ?? 0, now: now?.stage?.number ?? 0 };
  switch (fate) {
    case "added":
      return words.entriesAdded(told, stages.now);
    case "returned":
      return words.entriesReturned(told, stages.now);
    case "removed":
      return words.entriesRemoved(told, stages.old);
    case "moved":
      return waiting ? words.entriesMoved(told, stages, waiting) : "";
    case "dropped":
      return words.entriesDropped(told);
    case "kept":
    case "left-out":
    case "left-out-now":
    case "left-out-before":
      return "";
  }
}

/** Variants that one of the texts does not have, and that run nowhere in the other: nobody would notice. */
function tellLeftOut(entries: readonly EntryPair[], fate: "left-out-now" | "left-out-before"): readonly ToldChange[] {
  const side = fate === "left-out-now" ? "now" : "old";
  const elsewhere = new Set<string>();
  const found = new Map<string, EntryPair>();
  for (const pair of entries) {
    const entry = pair[side]?.entry;
    if (!entry) continue;
    const name = `${entry.index} ${entry.job}`;
    if (pair.fate !== fate) elsewhere.add(name);
    else if (!found.has(name)) found.set(name, pair);
  }
  const groups = createChangeGroups();
  for (const [name, pair] of found) {
    const entry = pair[side]?.entry;
    if (elsewhere.has(name) || !entry || !("reason" in entry)) continue;
    groups.add(fate, entry.reason.kind === "series" ? entry.series : "", pair);
  }
  return groups.tell(({ told }) => words.entriesLeftOut(told.entries, fate === "left-out-now"));
}

/** Jobs that have another name; of one that runs nowhere, before and now, nobody would notice. */
function tellNames(entries: readonly EntryPair[]): readonly ToldChange[] {
  const jobs = new Map<string, EntryPair[]>();
  for (const pair of entries) {
    const { fate, old, now } = pair;
    if (!old || !now || fate === "left-out" || old.entry.job === now.entry.job) continue;
    const ofJob = jobs.get(old.entry.job);
    if (ofJob) ofJob.push(pair);
    else jobs.set(old.entry.job, [pair]);
  }
  return [...jobs].map(([job, pairs]) => ({
    kind: "renamed",
    sentence: words.jobRenamed(job, pairs[0]?.now?.entry.job ?? ""),
    lanes: [],
    entries: pairs,
  }));
}

/** Variants that have another number, job by job. */
function tellNumbers(entries: readonly EntryPair[]): readonly ToldChange[] {
  const jobs = new Map<string, EntryPair[]>();
  for (const pair of entries) {
    const { old, now } = pair;
    if (!old || !now || old.entry.index === now.entry.index) continue;
    const ofJob = jobs.get(now.entry.job);
    if (ofJob) ofJob.push(pair);
    else jobs.set(now.entry.job, [pair]);
  }
  return [...jobs.values()].map((pairs) => {
    const numbers = new Map<number, readonly [old: Entry, now: Entry]>();
    for (const { old, now } of pairs) {
      if (old && now && !numbers.has(now.entry.index)) numbers.set(now.entry.index, [old.entry, now.entry]);
    }
    const inOrder = [...numbers.values()].toSorted(([, one], [, other]) => one.index - other.index);
    return { kind: "renumbered", sentence: words.entriesRenumbered(inOrder), lanes: [], entries: pairs };
  });
}
