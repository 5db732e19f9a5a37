import type { DroppedEntry, Entry, Stage } from "../plan/plan.ts";

/** A stage's entries and, if wanted, its dropped ones, in the order in which the pipeline asks for them. */
export function drawnEntries(stage: Stage, showDropped: boolean): readonly (Entry | DroppedEntry)[] {
  const { entries, dropped } = stage;
  if (!showDropped || dropped.length === 0) return entries;
  if (entries.length === 0) return dropped;

  const merged: (Entry | DroppedEntry)[] = [];
  let next = 0;
  for (const entry of entries) {
    for (let one = dropped[next]; one && comesBefore(one, entry); one = dropped[next]) {
      merged.push(one);
      next++;
    }
    merged.push(entry);
  }
  for (; next < dropped.length; next++) {
    const one = dropped[next];
    if (one) merged.push(one);
  }
  return merged;
}

function comesBefore(one: Entry, other: Entry): boolean {
  if (one.place.from !== other.place.from) return one.place.from < other.place.from;
  return one.index < other.index;
}
