import type { DroppedEntry, Plan } from "../../core/index.ts";

/** Every dropped entry of some plans, lane by lane, those that have no lane last; what several plans drop stands there once. */
export function droppedFrom(plans: readonly Plan[]): readonly DroppedEntry[] {
  const all = plans.flatMap(({ lanes, filtered }) => [
    ...lanes.flatMap(({ stages }) => stages.flatMap(({ dropped }) => dropped)),
    ...filtered,
  ]);
  return [...new Map(all.map((entry) => [`${entry.id} ${entry.place.from}`, entry])).values()];
}
