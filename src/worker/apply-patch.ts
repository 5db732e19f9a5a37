import {
  type FieldsPatch,
  isList,
  isMap,
  isPlainObject,
  isRange,
  type ListPatch,
  type ListStep,
  type MapPatch,
  moved,
  moveOffset,
  type Patch,
  type Shift,
  same,
} from "./patch.ts";

/** What a patch needs beside the value that it is for. */
export interface PatchContext {
  readonly shift: Shift;
  /** What came ahead of it. */
  readonly parcels: readonly (readonly unknown[])[];
}

/** Work that yields where it may be interrupted. */
type Work<Result> = Generator<undefined, Result>;

/**
 * Makes the value that `diffValues` made the patch of, out of the earlier one, which stays as it is: what did not change is in both, by
 * identity. Yields every now and then: a large one takes a while.
 */
export function applyPatch(before: unknown, patch: Patch, { shift, parcels }: PatchContext): Work<unknown> {
  /** What came of lists and maps that moved: several may hold the same one. */
  const movedOnes = new Map<object, unknown>();
  const made = new Map<Patch, unknown>();

  return apply(before, patch);

  function* apply(earlier: unknown, change: Patch): Work<unknown> {
    if (change === same) return earlier;
    if (change === moved) return move(earlier);
    if (change.kind === "value") return change.value;
    if (made.has(change)) return made.get(change);
    const value = yield* make(earlier, change);
    made.set(change, value);
    return value;
  }

  function* make(earlier: unknown, change: FieldsPatch | ListPatch | MapPatch): Work<unknown> {
    switch (change.kind) {
      case "fields": {
        const object: Record<string, unknown> = {};
        const known = isPlainObject(earlier) ? earlier : {};
        for (const [key, ofField] of change.fields) object[key] = yield* apply(known[key], ofField);
        return object;
      }
      case "list":
        return yield* makeList(isList(earlier) ? earlier : [], change);
      case "map": {
        const entries = yield* makeList(isMap(earlier) ? [...earlier] : [], change.entries);
        return new Map(entries.map((entry) => (isList(entry) ? [entry[0], entry[1]] : [entry, entry])));
      }
    }
  }

  function* makeList(earlier: readonly unknown[], { steps }: ListPatch): Work<unknown[]> {
    const list: unknown[] = [];
    let at = 0;
    for (const step of steps) {
      yield;
      at += yield* take(step, earlier, at, list);
    }
    return list;
  }

  /** Adds what a step says to the list; answers how many of the earlier items it was about. */
  function* take(step: ListStep, earlier: readonly unknown[], at: number, list: unknown[]): Work<number> {
    switch (step.kind) {
      case "same":
        for (let i = 0; i < step.count; i += 1) list.push(earlier[at + i]);
        return step.count;
      case "moved":
        for (let i = 0; i < step.count; i += 1) {
          list.push(move(earlier[at + i]));
          yield;
        }
        return step.count;
      case "gone":
        return step.count;
      case "changed":
        list.push(yield* apply(earlier[at], step.patch));
        return 1;
      case "made":
        list.push(yield* apply(undefined, step.patch));
        return 0;
      case "new":
        for (const item of step.items) list.push(item);
        return 0;
      case "sent":
        for (const item of parcels[step.parcel] ?? []) list.push(item);
        return 0;
    }
  }

  /** The same with its ranges moved; what holds none that moves is itself. */
  function move(value: unknown): unknown {
    if (isList(value)) return once(value, moveList);
    if (isMap(value)) return once(value, moveMap);
    if (!isPlainObject(value)) return value;
    if (isRange(value)) {
      const from = moveOffset(value.from, shift);
      const to = moveOffset(value.to, shift);
      return from === value.from && to === value.to ? value : { from, to };
    }
    let copy: Record<string, unknown> | null = null;
    for (const key in value) {
      const one = value[key];
      if (typeof one !== "object" || one === null) continue;
      const next = move(one);
      if (next === one) continue;
      copy ??= { ...value };
      copy[key] = next;
    }
    return copy ?? value;
  }

  function moveList(list: readonly unknown[]): readonly unknown[] {
    let copy: unknown[] | null = null;
    for (let i = 0; i < list.length; i += 1) {
      const next = move(list[i]);
      if (next === list[i]) continue;
      copy ??= [...list];
      copy[i] = next;
    }
    return copy ?? list;
  }

  function moveMap(map: ReadonlyMap<unknown, unknown>): ReadonlyMap<unknown, unknown> {
    return new Map([...map].map(([key, value]) => [move(key), move(value)]));
  }

  function once<Value extends object>(value: Value, look: (value: Value) => Value): unknown {
    const known = movedOnes.get(value);
    if (known !== undefined) return known;
    const next = look(value);
    movedOnes.set(value, next);
    return next;
  }
}
