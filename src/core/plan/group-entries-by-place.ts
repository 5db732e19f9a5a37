import type { Entry, Plan } from "./plan.ts";

/** Entries of one job that stand one behind the other in a list of the plan, in index order. */
export interface PlaceGroup {
  /** Offset of the job's name in the pipeline. */
  readonly place: number;
  addIds(ids: Set<string>): void;
  /** Finds them by halving: the group may hold thousands of variants. */
  addIdsOfVariant(index: number, ids: Set<string>): void;
}

/** The groups of each job, over all lanes and what has no lane. One pass over the entries, nothing made for each of them. */
export function groupEntriesByPlace({ lanes, filtered }: Plan): ReadonlyMap<string, readonly PlaceGroup[]> {
  const groups = new Map<string, PlaceGroup[]>();
  for (const { stages } of lanes) {
    for (const { entries, dropped } of stages) {
      groupList(entries);
      groupList(dropped);
    }
  }
  groupList(filtered);
  return groups;

  function groupList(list: readonly Entry[]) {
    let start = 0;
    while (start < list.length) {
      const end = endOfGroup(list, start);
      addGroup(list, start, end);
      start = end;
    }
  }

  function addGroup(list: readonly Entry[], start: number, end: number) {
    const first = list[start];
    if (!first) return;
    const group = createGroup(list, start, end, first.place.from);
    const ofJob = groups.get(first.job);
    if (ofJob) ofJob.push(group);
    else groups.set(first.job, [group]);
  }
}

function endOfGroup(list: readonly Entry[], start: number): number {
  const place = list[start]?.place.from;
  let end = start + 1;
  while (end < list.length && list[end]?.place.from === place) end += 1;
  return end;
}

function createGroup(list: readonly Entry[], start: number, end: number, place: number): PlaceGroup {
  return {
    place,
    addIds(ids) {
      for (let at = start; at < end; at += 1) addAt(at, ids);
    },
    addIdsOfVariant(index, ids) {
      for (let at = firstOf(index); at < end && list[at]?.index === index; at += 1) addAt(at, ids);
    },
  };

  function addAt(at: number, ids: Set<string>) {
    const entry = list[at];
    if (entry) ids.add(entry.id);
  }

  function firstOf(index: number): number {
    let low = start;
    let high = end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[middle]?.index ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
