import { countLane, type LaneCounts, type Plan } from "./plan.ts";

/** How many entries the lanes of a plan hold together, requested and withheld, and how many are dropped from them. */
export function countPlan({ lanes }: Pick<Plan, "lanes">): LaneCounts {
  const counts = { entries: 0, dropped: 0 };
  for (const lane of lanes) {
    const { entries, dropped } = countLane(lane);
    counts.entries += entries;
    counts.dropped += dropped;
  }
  return counts;
}
