import { type ListStep, moved, type Patch, same } from "./patch.ts";

/** Puts the steps of a list together, one item after the other. */
export interface StepCollector {
  /** The next item, as the patch says; `weight` is the number of objects in it. */
  readonly change: (patch: Patch, item: unknown, weight: number) => void;
  /** An item more. */
  readonly add: (patch: Patch, item: unknown, weight: number) => void;
  /** So many of the next items are gone. */
  readonly drop: (count: number) => void;
  readonly finish: () => readonly ListStep[];
}

/** Makes a collector; new items of so many objects or more (`atOnce`) go to the parcels. */
export function collectSteps(parcels: (readonly unknown[])[], atOnce: number): StepCollector {
  const steps: ListStep[] = [];
  let run: { kind: "same" | "moved"; count: number } | null = null;
  // What goes and what comes in its place, up to the next item that stays.
  let gone = 0;
  let fresh: unknown[] = [];
  let freshWeight = 0;

  return {
    change(patch, item, weight) {
      if (patch === same || patch === moved) stay(patch === same ? "same" : "moved");
      else if (patch.kind === "value") {
        drop(1);
        bring(item, weight);
      } else push({ kind: "changed", patch });
    },
    add(patch, item, weight) {
      if (patch === same || patch === moved || patch.kind === "value") bring(item, weight);
      else push({ kind: "made", patch });
    },
    drop,
    finish() {
      flush();
      return steps;
    },
  };

  function stay(kind: "same" | "moved") {
    if (run?.kind !== kind) {
      flush();
      run = { kind, count: 0 };
    }
    run.count += 1;
  }

  function drop(count: number) {
    flushRun();
    gone += count;
  }

  function bring(item: unknown, weight: number) {
    flushRun();
    fresh.push(item);
    freshWeight += weight;
    if (freshWeight >= atOnce) flush();
  }

  function push(step: ListStep) {
    flush();
    steps.push(step);
  }

  function flush() {
    flushRun();
    if (gone > 0) steps.push({ kind: "gone", count: gone });
    if (freshWeight >= atOnce) steps.push({ kind: "sent", parcel: parcels.push(fresh) - 1 });
    else if (fresh.length > 0) steps.push({ kind: "new", items: fresh });
    gone = 0;
    fresh = [];
    freshWeight = 0;
  }

  function flushRun() {
    if (run) steps.push(run);
    run = null;
  }
}
