import type { Configuration } from "../configuration/configuration.ts";
import { createRangeIndex, type RangedValue, type RangeIndex } from "../text/create-range-index.ts";
import { groupEntriesByPlace, type PlaceGroup } from "./group-entries-by-place.ts";
import type { DroppedEntry, Entry, Lane, Plan, Stage } from "./plan.ts";

/** An entry and where it stands in the plan; no lane and no stage for one that has none (`Plan.filtered`). */
export interface FoundEntry {
  readonly entry: Entry | DroppedEntry;
  readonly lane: Lane | null;
  readonly stage: Stage | null;
}

/** Answers from text to plan and from id to entry. */
export interface PlanIndex {
  /**
   * Ids of the entries, held and dropped, in all lanes, that a place in the text concerns: in a matrix item those of its
   * variant, elsewhere in a job all of the job's, on a name in the pipeline those at that place, elsewhere in a stage those of
   * the stage. The same place gives the same set, by identity.
   */
  entriesAt(offset: number): ReadonlySet<string>;
  findEntry(id: string): FoundEntry | null;
  /** The entry that a link names. */
  findPlace(place: EntryPlace): FoundEntry | null;
}

/** An entry as links name it: its id is opaque and may change between releases. */
export type EntryPlace = Pick<Entry, "job" | "index" | "architecture" | "occurrence">;

/** What a stretch of the text stands for. */
type Subject =
  | { readonly kind: "job"; readonly job: string }
  | { readonly kind: "variant"; readonly job: string; readonly index: number }
  | { readonly kind: "place"; readonly job: string; readonly from: number }
  | { readonly kind: "stage"; readonly names: readonly { readonly job: string; readonly from: number }[] };

const nothing: ReadonlySet<string> = new Set();

/** Indexes a plan for two-way highlighting. What takes time is made when it is first asked for, and kept. */
export function createPlanIndex({
  configuration,
  plan,
}: {
  readonly configuration: Configuration | null;
  readonly plan: Plan;
}): PlanIndex {
  const sets = new Map<readonly Subject[], ReadonlySet<string>>();
  let subjects: RangeIndex<Subject> | null = null;
  let groups: ReadonlyMap<string, readonly PlaceGroup[]> | null = null;
  let byId: ReadonlyMap<string, FoundEntry> | null = null;

  return {
    entriesAt(offset) {
      subjects ??= createRangeIndex(configuration ? subjectsOf(configuration) : []);
      const found = subjects.valuesAt(offset);
      if (found.length === 0) return nothing;
      let set = sets.get(found);
      if (!set) {
        set = idsOf(found);
        sets.set(found, set);
      }
      return set;
    },
    findEntry(id) {
      byId ??= new Map(foundEntries(plan).map((found) => [found.entry.id, found]));
      return byId.get(id) ?? null;
    },
    findPlace({ job, index, architecture, occurrence }) {
      const isMeant = ({ entry }: FoundEntry) =>
        entry.index === index &&
        entry.job === job &&
        entry.architecture === architecture &&
        entry.occurrence === occurrence;
      return foundEntries(plan).find(isMeant) ?? null;
    },
  };

  function idsOf(found: readonly Subject[]): ReadonlySet<string> {
    groups ??= groupEntriesByPlace(plan);
    const ids = new Set<string>();
    for (const subject of found) addIds(subject, groups, ids);
    return ids;
  }
}

function subjectsOf({ pipeline, jobs }: Configuration): readonly RangedValue<Subject>[] {
  const subjects: RangedValue<Subject>[] = [];
  for (const { range, jobs: references } of pipeline) {
    const names = references.map((reference) => ({ job: reference.name, from: reference.range.from }));
    subjects.push({ range, value: { kind: "stage", names } });
    for (const [position, name] of names.entries()) {
      const reference = references[position];
      if (reference) subjects.push({ range: reference.range, value: { kind: "place", ...name } });
    }
  }
  for (const { name: job, range, matrixRange, variants } of jobs.values()) {
    subjects.push({ range, value: { kind: "job", job } });
    if (!matrixRange) continue;
    for (const variant of variants) {
      subjects.push({ range: variant.range, value: { kind: "variant", job, index: variant.index } });
    }
  }
  return subjects;
}

function addIds(subject: Subject, groups: ReadonlyMap<string, readonly PlaceGroup[]>, ids: Set<string>) {
  switch (subject.kind) {
    case "job":
      for (const group of groups.get(subject.job) ?? []) group.addIds(ids);
      return;
    case "variant":
      for (const group of groups.get(subject.job) ?? []) group.addIdsOfVariant(subject.index, ids);
      return;
    case "place":
      for (const group of groups.get(subject.job) ?? []) if (group.place === subject.from) group.addIds(ids);
      return;
    case "stage":
      for (const { job, from } of subject.names) addIds({ kind: "place", job, from }, groups, ids);
      return;
  }
}

function foundEntries({ lanes, filtered }: Plan): readonly FoundEntry[] {
  const found: FoundEntry[] = [];
  for (const lane of lanes) {
    for (const stage of lane.stages) {
      for (const entry of stage.entries) found.push({ entry, lane, stage });
      for (const entry of stage.dropped) found.push({ entry, lane, stage });
    }
  }
  for (const entry of filtered) found.push({ entry, lane: null, stage: null });
  return found;
}
