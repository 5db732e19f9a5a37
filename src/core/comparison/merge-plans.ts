import type { Entry, Lane, Plan, Stage } from "../plan/plan.ts";
import { pairLanes } from "./pair-lanes.ts";
import type { EntryPair } from "./plan-changes.ts";

/** What an entry that is gone is called in the plan of both, where another one may have its id. */
export function goneId(id: string): string {
  return `gone ${id}`;
}

/**
 * One plan for one picture of both: that of now, with what was removed in it. Lanes that are gone stand where they stood; entries
 * that are gone in the stage where most of their old stage is now. Where one of them has no lanes, it is the other.
 */
export function mergePlans(old: Plan, now: Plan, entries: readonly EntryPair[]): Plan {
  if (now.lanes.length === 0) return old;
  const columnNow = createColumnFinder(now, entries);
  const gone = new Map<string, Map<number, Entry[]>>();
  for (const { fate, old: before } of entries) {
    if (fate !== "removed" || !before?.stage) continue;
    const { entry } = before;
    const ofLane = gone.get(entry.architecture) ?? new Map<number, Entry[]>();
    gone.set(entry.architecture, ofLane);
    const column = columnNow(before.stage.column);
    const ofStage = ofLane.get(column);
    const one = { ...entry, id: goneId(entry.id) };
    if (ofStage) ofStage.push(one);
    else ofLane.set(column, [one]);
  }

  const [model] = now.lanes;
  const lanes = pairLanes(old, now).flatMap(([before, after]): readonly Lane[] => {
    const lane = after ?? (before && model ? emptyLane(before, model) : null);
    if (!lane) return [];
    const added = gone.get(lane.architecture);
    return [added ? { ...lane, stages: lane.stages.map((stage) => addGone(stage, added)) } : lane];
  });
  return { ...now, lanes };
}

/** A lane that is gone, with the stages of now. */
function emptyLane(lane: Lane, { stages }: Lane): Lane {
  const { status } = lane;
  const isOfOldStages = status.kind === "withheld" && status.reason.kind === "cross-architecture";
  return {
    ...lane,
    status: isOfOldStages ? { kind: "withheld", reason: { kind: "cross-architecture", missing: [] } } : status,
    stages: stages.map((stage) => ({ ...stage, entries: [], dropped: [] })),
  };
}

function addGone(stage: Stage, gone: ReadonlyMap<number, readonly Entry[]>): Stage {
  const added = gone.get(stage.column);
  return added ? { ...stage, entries: [...stage.entries, ...added] } : stage;
}

/** Where most of what stood in a stage stands now; of a stage that has nothing left, where the one before it is. */
function createColumnFinder({ lanes }: Plan, entries: readonly EntryPair[]): (column: number) => number {
  const counts = new Map<number, Map<number, number>>();
  for (const { old, now } of entries) {
    if (!old?.stage || !now?.stage) continue;
    const ofColumn = counts.get(old.stage.column) ?? new Map<number, number>();
    counts.set(old.stage.column, ofColumn);
    ofColumn.set(now.stage.column, (ofColumn.get(now.stage.column) ?? 0) + 1);
  }
  const [first = 0] = lanes[0]?.stages.map(({ column }) => column) ?? [];
  return (column) => {
    for (let one = column; one >= 0; one -= 1) {
      const [most] = [...(counts.get(one) ?? [])].toSorted(([, a], [, b]) => b - a);
      if (most) return most[0];
    }
    return first;
  };
}
