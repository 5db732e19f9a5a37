import type { Lane, Plan } from "../plan/plan.ts";

/** Lanes of one architecture. */
export type LanePair = readonly [old: Lane | null, now: Lane | null];

/** The lanes of both plans by architecture, in the order of those now; those that are gone after the lane that they followed. */
export function pairLanes(old: Plan, now: Plan): readonly LanePair[] {
  const before = new Map(old.lanes.map((lane) => [lane.architecture, lane]));
  const kept = new Set(now.lanes.map(({ architecture }) => architecture));
  const pairs: LanePair[] = now.lanes.map((lane) => [before.get(lane.architecture) ?? null, lane]);
  let place = 0;
  for (const lane of old.lanes) {
    if (kept.has(lane.architecture)) place = pairs.findIndex(([other]) => other === lane) + 1;
    else pairs.splice(place++, 0, [lane, null]);
  }
  return pairs;
}
