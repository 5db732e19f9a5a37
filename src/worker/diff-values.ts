import type { SourceRange } from "../core/index.ts";
import { collectSteps } from "./collect-steps.ts";
import {
  isList,
  isMap,
  isPlainObject,
  isRange,
  type ListPatch,
  moved,
  moveOffset,
  type Patch,
  type PlainObject,
  type Shift,
  same,
  type ValuePatch,
} from "./patch.ts";
import { weigh } from "./weigh.ts";

/** What `diffValues` makes: the patch, and what has to be there before it. */
export interface Difference {
  readonly patch: Patch;
  /** Lists of items, which the patch names by their position here. */
  readonly parcels: readonly (readonly unknown[])[];
}

/** Numbers of objects, all of them in a value counted. */
export interface PatchLimits {
  /** So many at most are moved, sent or taken in in one go: a few milliseconds' worth. */
  readonly atOnce: number;
  /** Something changed that has fewer is sent as it is. */
  readonly small: number;
}

const defaultLimits: PatchLimits = { atOnce: 2_000, small: 24 };

/** Aliases can make comparing take for ever: after so many objects, the value is sent as it is. A plan of a megabyte has a tenth of them. */
const mostLooks = 5_000_000;

/** Thrown where comparing leads nowhere: a value contains itself, or there is too much of it. */
class Incomparable extends Error {}

/**
 * How to make a value of an earlier one that the other side has (undefined for none). Values are plain data that may share parts; they
 * are compared side by side, in linear time, and the patch is as small as what was edited: what only moved with the text is named, not
 * sent. Nothing is taken for granted of what ranges mean: one that is not where the shift says is sent anew.
 */
export function diffValues(
  before: unknown,
  after: unknown,
  shift: Shift,
  limits: PatchLimits = defaultLimits,
): Difference {
  const parcels: unknown[][] = [];
  try {
    return { patch: createComparer(shift, limits, parcels)(before, after), parcels };
  } catch (error) {
    if (!(error instanceof Incomparable)) throw error;
    return { patch: { kind: "value", value: after }, parcels: [] };
  }
}

function createComparer(
  shift: Shift,
  { atOnce, small }: PatchLimits,
  parcels: unknown[][],
): (before: unknown, after: unknown) => Patch {
  /** What became of lists and maps, and what they were compared with; undefined while one is being looked at. */
  const known = new Map<object, { readonly before: object | null; patch: Patch | undefined }>();
  /** Patches that move and change nothing. */
  const pure = new WeakSet<object>();
  /** Those of the objects that are being looked at: a list for each would be felt. */
  const patches: Patch[] = [];
  /** How many objects there are in each item of the lists that are being looked at. */
  const weights: number[] = [];
  /** Objects looked at so far. */
  let looked = 0;

  return compare;

  function compare(before: unknown, after: unknown): Patch {
    if (before === after) return same;
    if (typeof after !== "object" || after === null) return { kind: "value", value: after };
    if (before === undefined || before === null) {
      const weight = weigh(after, atOnce);
      if (weight < atOnce) {
        looked += weight;
        return { kind: "value", value: after };
      }
    }
    looked += 1;
    if (looked > mostLooks) throw new Incomparable();
    if (isList(after)) return once(after, isList(before) ? before : null, compareLists);
    if (isMap(after)) return once(after, isMap(before) ? before : null, compareMaps);
    return isPlainObject(after) ? compareObjects(isPlainObject(before) ? before : null, after) : same;
  }

  /** Looks at a list or a map once: aliases make few look like very many. */
  function once<Value extends object>(
    after: Value,
    before: Value | null,
    look: (before: Value | null, after: Value) => Patch,
  ): Patch {
    const found = known.get(after);
    if (found) {
      if (found.patch === undefined) throw new Incomparable();
      if (found.before === before) return found.patch;
    }
    const entry: { readonly before: object | null; patch: Patch | undefined } = { before, patch: undefined };
    known.set(after, entry);
    entry.patch = look(before, after);
    return entry.patch;
  }

  function compareObjects(before: PlainObject | null, after: PlainObject): Patch {
    if (isRange(after)) return compareRanges(before, after);
    const start = looked;
    const base = patches.length;
    let hasMoved = false;
    let isPure = before !== null;
    let keys = 0;
    for (const key in after) {
      const value = after[key];
      keys += 1;
      // What is undefined may be there or not.
      if (value === undefined) isPure = false;
      const patch = before && before[key] === value ? same : compare(before?.[key], value);
      patches.push(patch);
      if (patch === same) continue;
      hasMoved = true;
      if (patch !== moved && !pure.has(patch)) isPure = false;
    }
    if (before && countKeys(before) !== keys) isPure = false;
    const count = looked - start;
    if (isPure ? count < atOnce || !hasMoved : before && count < small) {
      patches.length = base;
      if (isPure) return hasMoved ? moved : same;
      return { kind: "value", value: after };
    }
    const found = patches.splice(base);
    const patch: Patch = { kind: "fields", fields: Object.keys(after).map((key, i) => [key, found[i] ?? same]) };
    if (isPure) pure.add(patch);
    return patch;
  }

  function compareRanges(before: PlainObject | null, after: SourceRange & PlainObject): Patch {
    if (!before || !isRange(before)) return { kind: "value", value: after };
    if (moveOffset(before.from, shift) !== after.from || moveOffset(before.to, shift) !== after.to) {
      return { kind: "value", value: after };
    }
    return before.to === after.to && before.from === after.from ? same : moved;
  }

  function compareMaps(before: ReadonlyMap<unknown, unknown> | null, after: ReadonlyMap<unknown, unknown>): Patch {
    const entries = compareLists(before && [...before], [...after]);
    if (entries === same || entries === moved) return entries;
    if (entries.kind === "value") return { kind: "value", value: after };
    const patch: Patch = { kind: "map", entries };
    if (pure.has(entries)) pure.add(patch);
    return patch;
  }

  function compareLists(
    before: readonly unknown[] | null,
    after: readonly unknown[],
  ): ListPatch | ValuePatch | typeof same | typeof moved {
    const start = looked;
    const base = patches.length;
    const old = before ?? [];
    const tail = old.length === after.length ? [] : compareTails(old, after);
    const oldEnd = old.length - tail.length;
    const end = after.length - tail.length;
    let isPure = before !== null && old.length === after.length;
    let hasMoved = false;
    for (let at = 0; at < end; at += 1) {
      const since = looked;
      const patch = compare(at < oldEnd ? old[at] : undefined, after[at]);
      patches.push(patch);
      weights.push(looked - since);
      if (patch === same) continue;
      hasMoved = true;
      if (patch !== moved && !pure.has(patch)) isPure = false;
    }
    const count = looked - start;
    const found = isPure && (count < atOnce || !hasMoved) ? null : patches.slice(base);
    const ownWeights = found && weights.slice(weights.length - end);
    patches.length = base;
    weights.length -= end;
    if (!found || !ownWeights) return hasMoved ? moved : same;

    const steps = collectSteps(parcels, atOnce);
    for (const [at, patch] of found.entries()) {
      const add = at < oldEnd ? steps.change : steps.add;
      add(patch, after[at], ownWeights[at] ?? 0);
    }
    if (oldEnd > end) steps.drop(oldEnd - end);
    for (const [at, patch] of tail.entries()) steps.change(patch, after[end + at], 0);
    const patch: ListPatch = { kind: "list", steps: steps.finish() };
    if (isPure) pure.add(patch);
    return patch;
  }

  /** The patches of the last items that only moved, in their order. */
  function compareTails(before: readonly unknown[], after: readonly unknown[]): readonly Patch[] {
    const found: Patch[] = [];
    const most = Math.min(before.length, after.length);
    while (found.length < most) {
      const patch = compare(before.at(-1 - found.length), after.at(-1 - found.length));
      if (!isMove(patch)) break;
      found.push(patch);
    }
    return found.toReversed();
  }

  function isMove(patch: Patch): boolean {
    return patch === same || patch === moved || pure.has(patch);
  }
}

function countKeys(object: PlainObject): number {
  let count = 0;
  for (const key in object) if (key !== undefined) count += 1;
  return count;
}
