import type { DroppedEntry, Plan } from "../../core/index.ts";

/** Every dropped entry of a plan, lane by lane; last those that have no lane. */
export function droppedFrom({ lanes, filtered }: Plan): readonly DroppedEntry[] {
  return [...lanes.flatMap(({ stages }) => stages.flatMap(({ dropped }) => dropped)), ...filtered];
}
