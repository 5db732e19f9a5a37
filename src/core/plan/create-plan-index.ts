import type { Configuration } from "../configuration/configuration.ts";
import { createRangeIndex, type RangedValue, type RangeIndex } from "../text/create-range-index.ts";
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
   * variant, elsewhere in a job all of the job's, on a name in the pipeline those at that place, elsewhere in a stage those of the
   * stage. The same place gives the same set, by identity.
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
  | { readonly kind: "place"; readonly from: number }
  | { readonly kind: "stage"; readonly number: number };

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
  let groups: EntryGroups | null = null;
  let byId: ReadonlyMap<string, FoundEntry> | null = null;

  return {
    entriesAt(offset) {
      subjects ??= createRangeIndex(configuration ? subjectsOf(configuration) : []);
      const found = subjects.valuesAt(offset);
      if (found.length === 0) return nothing;
      let set = sets.get(found);
      if (!set) {
        const known = (groups ??= groupEntries(plan));
        set = new Set(found.flatMap((subject) => idsOf(subject, known)));
        sets.set(found, set);
      }
      return set;
    },
    findEntry(id) {
      byId ??= new Map([...foundEntries(plan)].map((found) => [found.entry.id, found]));
      return byId.get(id) ?? null;
    },
    findPlace({ job, index, architecture, occurrence }) {
      for (const found of foundEntries(plan)) {
        const { entry } = found;
        if (entry.index !== index || entry.job !== job) continue;
        if (entry.architecture === architecture && entry.occurrence === occurrence) return found;
      }
      return null;
    },
  };
}

function* subjectsOf({ pipeline, jobs }: Configuration): Iterable<RangedValue<Subject>> {
  for (const { number, range, jobs: names } of pipeline) {
    yield { range, value: { kind: "stage", number } };
    for (const name of names) yield { range: name.range, value: { kind: "place", from: name.range.from } };
  }
  for (const { name: job, range, matrixRange, variants } of jobs.values()) {
    yield { range, value: { kind: "job", job } };
    if (!matrixRange) continue;
    for (const variant of variants)
      yield { range: variant.range, value: { kind: "variant", job, index: variant.index } };
  }
}

/** Ids by what the text can ask for. */
interface EntryGroups {
  readonly byVariant: ReadonlyMap<string, readonly (readonly string[] | undefined)[]>;
  readonly byPlace: ReadonlyMap<number, readonly string[]>;
  readonly byStage: ReadonlyMap<number, readonly string[]>;
}

function groupEntries(plan: Plan): EntryGroups {
  const byVariant = new Map<string, (string[] | undefined)[]>();
  const byPlace = new Map<number, string[]>();
  const byStage = new Map<number, string[]>();
  for (const { entry, stage } of foundEntries(plan)) {
    let ofJob = byVariant.get(entry.job);
    if (!ofJob) byVariant.set(entry.job, (ofJob = []));
    (ofJob[entry.index] ??= []).push(entry.id);
    addTo(byPlace, entry.place.from, entry.id);
    if (stage) addTo(byStage, stage.number, entry.id);
  }
  return { byVariant, byPlace, byStage };
}

function addTo(groups: Map<number, string[]>, key: number, id: string) {
  const group = groups.get(key);
  if (group) group.push(id);
  else groups.set(key, [id]);
}

function idsOf(subject: Subject, { byVariant, byPlace, byStage }: EntryGroups): readonly string[] {
  switch (subject.kind) {
    case "job":
      return (byVariant.get(subject.job) ?? []).flatMap((ids) => ids ?? []);
    case "variant":
      return byVariant.get(subject.job)?.[subject.index] ?? [];
    case "place":
      return byPlace.get(subject.from) ?? [];
    case "stage":
      return byStage.get(subject.number) ?? [];
  }
}

function* foundEntries({ lanes, filtered }: Plan): Iterable<FoundEntry> {
  for (const lane of lanes) {
    for (const stage of lane.stages) {
      for (const entry of stage.entries) yield { entry, lane, stage };
      for (const entry of stage.dropped) yield { entry, lane, stage };
    }
  }
  for (const entry of filtered) yield { entry, lane: null, stage: null };
}
