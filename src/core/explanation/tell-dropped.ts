import type { Configuration, Variant } from "../configuration/configuration.ts";
import type { DroppedEntry, Plan } from "../plan/plan.ts";
import type { SourceRange } from "../text/source-range.ts";
import * as words from "./explanation-words.ts";
import { tellSentence } from "./tell-sentence.ts";
import type { ToldSentence } from "./told-passage.ts";

/** Entries of a job that are dropped for one reason, and where. */
interface DroppedGroup {
  /** One for each variant. */
  readonly entries: DroppedEntry[];
  readonly architectures: Set<string>;
  readonly ids: string[];
  readonly variants: Set<number>;
}

/** Why something is dropped: it is not on the lane, not of a target series, or on no architecture at all. */
type DropCause = "lane" | "series" | "nowhere";

const allCauses: readonly DropCause[] = ["lane", "series", "nowhere"];

/** What is dropped, each entry in one sentence: what is dropped for the same reason is told together. */
export function tellDropped(
  plan: Plan,
  configuration: Configuration,
  causes: readonly DropCause[] = allCauses,
): readonly ToldSentence[] {
  const bySeries = new Map<string, DroppedGroup>();
  const byLane = new Map<string, DroppedGroup>();
  const nowhere = new Map<string, DroppedGroup>();
  for (const entry of droppedEntries(plan)) {
    if (entry.reason.kind === "series") add(bySeries, JSON.stringify([entry.job, entry.series]), entry);
    else if (listsNone(entry)) add(nowhere, entry.job, entry);
    else add(byLane, JSON.stringify([entry.job, entry.architecture]), entry);
  }
  const groupsOf = (cause: DropCause, groups: Iterable<DroppedGroup>) => (causes.includes(cause) ? [...groups] : []);
  return [
    ...groupsOf("lane", mergeLanes(byLane)).map((group) => {
      const variants = group.entries.flatMap((entry) => variantOf(entry) ?? []);
      const names = new Set(variants.map(({ architectures }) => namesOf(architectures).join(" ")));
      const listed = names.size === 1 ? namesOf(variants[0]?.architectures ?? []) : null;
      const sentence = words.droppedFrom(group.entries, [...group.architectures], listed);
      return tellSentence(sentence, { ranges: rangesOf(variants, "architecturesRange"), entries: group.ids });
    }),
    ...groupsOf("series", bySeries.values()).map((group) => {
      const variants = group.entries.flatMap((entry) => variantOf(entry) ?? []);
      const sentence = words.droppedForSeries(group.entries, group.entries[0]?.series ?? "");
      return tellSentence(sentence, { ranges: rangesOf(variants, "seriesRange"), entries: group.ids });
    }),
    ...groupsOf("nowhere", nowhere.values()).map((group) => {
      const variants = group.entries.flatMap((entry) => variantOf(entry) ?? []);
      const about = { ranges: rangesOf(variants, "architecturesRange"), entries: group.ids };
      return tellSentence(words.droppedNowhere(group.entries), about);
    }),
  ];

  function variantOf({ job, index }: DroppedEntry): Variant | undefined {
    return configuration.jobs.get(job)?.variants[index];
  }

  function listsNone(entry: DroppedEntry): boolean {
    return variantOf(entry)?.architectures.length === 0;
  }
}

function* droppedEntries({ lanes, filtered }: Plan): Generator<DroppedEntry> {
  for (const { stages } of lanes) for (const { dropped } of stages) yield* dropped;
  yield* filtered;
}

function add(groups: Map<string, DroppedGroup>, key: string, entry: DroppedEntry) {
  let group = groups.get(key);
  if (!group) {
    group = { entries: [], architectures: new Set(), ids: [], variants: new Set() };
    groups.set(key, group);
  }
  group.ids.push(entry.id);
  group.architectures.add(entry.architecture);
  if (group.variants.has(entry.index)) return;
  group.variants.add(entry.index);
  group.entries.push(entry);
}

/** What is dropped from several lanes alike is one group. */
function mergeLanes(groups: ReadonlyMap<string, DroppedGroup>): readonly DroppedGroup[] {
  const merged = new Map<string, DroppedGroup>();
  for (const group of groups.values()) {
    const key = JSON.stringify([group.entries[0]?.job, ...group.variants]);
    const known = merged.get(key);
    if (!known) {
      merged.set(key, group);
      continue;
    }
    for (const id of group.ids) known.ids.push(id);
    for (const name of group.architectures) known.architectures.add(name);
  }
  return [...merged.values()];
}

function namesOf(architectures: Variant["architectures"]): readonly string[] {
  return [...new Set(architectures.map(({ name }) => name))];
}

function rangesOf(variants: readonly Variant[], key: "architecturesRange" | "seriesRange"): readonly SourceRange[] {
  return [...new Set(variants.map((variant) => variant[key]))];
}
