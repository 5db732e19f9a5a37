import type { DroppedEntry, Lane } from "../plan/plan.ts";
import { findMoved } from "./find-moved.ts";
import type { AlikeNames } from "./name-entries-alike.ts";
import type { LanePair } from "./pair-lanes.ts";
import type { EntryPair, Fate, Standing, Waiting } from "./plan-changes.ts";
import { type Steps, visitInSteps } from "./steps.ts";

type Filtered = readonly DroppedEntry[];

const nothing: readonly string[] = [];

/** Pairs the entries of both plans, each exactly once; see `PlanChanges.entries`. */
export function* pairEntries(
  lanes: readonly LanePair[],
  [filteredBefore, filteredNow]: readonly [Filtered, Filtered],
  names: AlikeNames,
): Steps<readonly EntryPair[]> {
  const open = new Map<string, Map<string, Standing>>();
  for (const [old] of lanes) if (old) yield* openLane(old);
  yield* visitInSteps(filteredBefore, (entry) => openOne({ entry, lane: null, stage: null }));

  const withoutLaneNow = new Set(filteredNow.map(({ architecture }) => architecture));
  const pairs: EntryPair[] = [];
  for (const [old, now] of lanes) {
    yield;
    const moved = old && now ? findMoved(old, now, names) : null;
    yield;
    for (const stage of now?.stages ?? []) {
      for (const list of [stage.entries, stage.dropped]) {
        yield* visitInSteps(list, (entry) => pair({ entry, lane: now, stage }, moved?.get(entry.id) ?? null));
      }
      yield;
    }
    if (old && !withoutLaneNow.has(old.architecture)) yield* close(old.architecture);
  }
  yield* visitInSteps(filteredNow, (entry) => pair({ entry, lane: null, stage: null }, null));
  for (const architecture of open.keys()) yield* close(architecture);
  return pairs;

  function* openLane(lane: Lane): Steps<void> {
    for (const stage of lane.stages) {
      yield* visitInSteps(stage.entries, (entry) => openOne({ entry, lane, stage }));
      yield* visitInSteps(stage.dropped, (entry) => openOne({ entry, lane, stage }));
      yield;
    }
  }

  function openOne(standing: Standing) {
    const { architecture } = standing.entry;
    const ofLane = open.get(architecture) ?? new Map<string, Standing>();
    open.set(architecture, ofLane);
    ofLane.set(names.old(standing.entry), standing);
  }

  function pair(now: Standing, waiting: Waiting | null) {
    const name = names.now(now.entry);
    const ofLane = open.get(now.entry.architecture);
    const old = ofLane?.get(name) ?? null;
    ofLane?.delete(name);
    const differingKeys = old ? names.differingKeys(now.entry) : nothing;
    pairs.push({ fate: fateOf(old, now, waiting !== null), old, now, waiting, differingKeys });
  }

  /** What of an architecture has found no partner. */
  function* close(architecture: string): Steps<void> {
    yield* visitInSteps(open.get(architecture)?.values() ?? [], (old) =>
      pairs.push({ fate: fateOf(old, null, false), old, now: null, waiting: null, differingKeys: nothing }),
    );
    open.delete(architecture);
  }
}

function fateOf(old: Standing | null, now: Standing | null, hasMoved: boolean): Fate {
  const [wasHeld, isHeld] = [isHeldAt(old), isHeldAt(now)];
  if (wasHeld && isHeld) return hasMoved ? "moved" : "kept";
  if (isHeld) return old ? "returned" : "added";
  if (wasHeld) return now ? "dropped" : "removed";
  if (!now) return "left-out-before";
  return old ? "left-out" : "left-out-now";
}

function isHeldAt(standing: Standing | null): boolean {
  return standing !== null && !("reason" in standing.entry);
}
