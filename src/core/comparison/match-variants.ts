import type { JobDefinition, Variant } from "../configuration/configuration.ts";
import { effectiveKeys } from "../configuration/effective-keys.ts";
import type { SourcePair } from "../document/source-node.ts";
import type { ContentIds } from "./content-ids.ts";
import { type Steps, visitInSteps } from "./steps.ts";

/** Two variants that are taken for the same one. */
export interface VariantMatch {
  readonly old: number;
  readonly now: number;
  /** Keys, but for series and architectures, that say something else now; in the order of the definitions. */
  readonly differingKeys: readonly string[];
}

/**
 * Which of a job's variants is which in another text: first those whose effective definitions are equal, then those whose matrix
 * items are, then by series, and at last those that stand at the same place. So an item that is put in between is one that was
 * added, and all behind it only have other numbers.
 */
export function* matchVariants(
  old: JobDefinition,
  now: JobDefinition,
  ids: ContentIds,
): Steps<readonly VariantMatch[]> {
  const open = { old: new Set(old.variants), now: new Set(now.variants) };
  const pairs: (readonly [Variant, Variant])[] = [];
  const definitions = (job: JobDefinition) => createDefinitionReader(job, ids);
  const readers = { old: definitions(old), now: definitions(now) };
  const passes: readonly (readonly [(variant: Variant) => unknown, (variant: Variant) => unknown])[] = [
    [(variant) => readers.old.idOf(variant), (variant) => readers.now.idOf(variant)],
    [({ itemPairs }) => idOfItem(itemPairs, ids), ({ itemPairs }) => idOfItem(itemPairs, ids)],
    [({ series }) => series, ({ series }) => series],
    [({ index }) => index, ({ index }) => index],
  ];
  for (const [ofOld, ofNow] of passes) {
    if (open.old.size === 0 || open.now.size === 0) break;
    const groups = { old: yield* group(open.old, ofOld), now: yield* group(open.now, ofNow) };
    yield* visitInSteps(pairUp(groups.old, groups.now), (pair) => {
      open.old.delete(pair[0]);
      open.now.delete(pair[1]);
      pairs.push(pair);
    });
  }
  const matches: VariantMatch[] = [];
  yield* visitInSteps(pairs, ([one, other]) => {
    const isEqual = readers.old.idOf(one) === readers.now.idOf(other);
    const keys = isEqual ? [] : differingKeys(readers.old.keysOf(one), readers.now.keysOf(other));
    matches.push({ old: one.index, now: other.index, differingKeys: keys });
  });
  return matches;
}

/** Reads effective definitions as numbers. */
function createDefinitionReader(job: JobDefinition, ids: ContentIds) {
  const known = new Map<Variant, number>();
  const jobKeys = job.pairs.map(({ key, value }) => ({ key: ids.idOf(key), value: ids.idOf(value) }));
  const rests = new Map<string, number>();
  return {
    keysOf: (variant: Variant): ReadonlyMap<string, number> =>
      new Map(effectiveKeys(job, variant).map(({ key, value }) => [key, ids.idOf(value)])),
    /** Equal ones mean equal definitions; equal definitions that are otherwise parted into job and item may have different ones. */
    idOf(variant: Variant): number {
      let id = known.get(variant);
      if (id === undefined) {
        id = ids.idOfParts([restOf(variant.itemPairs), idOfItem(variant.itemPairs, ids)]);
        known.set(variant, id);
      }
      return id;
    },
  };

  /** What the job says that a matrix item does not replace. */
  function restOf(itemPairs: readonly SourcePair[]): number {
    const replaced = itemPairs.map(({ key }) => ids.idOf(key));
    const which = replaced.join(" ");
    let rest = rests.get(which);
    if (rest === undefined) {
      const kept = jobKeys.filter(({ key }) => !replaced.includes(key));
      rest = ids.idOfParts(kept.map(({ key, value }) => `${key}:${value}`).toSorted());
      rests.set(which, rest);
    }
    return rest;
  }
}

function idOfItem(pairs: readonly SourcePair[], ids: ContentIds): number {
  return ids.idOfParts(pairs.map(({ key, value }) => `${ids.idOf(key)}:${ids.idOf(value)}`).toSorted());
}

function* group(
  variants: Iterable<Variant>,
  keyOf: (variant: Variant) => unknown,
): Steps<ReadonlyMap<unknown, readonly Variant[]>> {
  const groups = new Map<unknown, Variant[]>();
  yield* visitInSteps(variants, (variant) => {
    const key = keyOf(variant);
    const one = groups.get(key);
    if (one) one.push(variant);
    else groups.set(key, [variant]);
  });
  return groups;
}

/** As many on both sides in order; else first those of the same place, then the others in order. */
function* pairUp(
  old: ReadonlyMap<unknown, readonly Variant[]>,
  now: ReadonlyMap<unknown, readonly Variant[]>,
): Generator<readonly [Variant, Variant]> {
  for (const [key, ones] of old) {
    const others = now.get(key) ?? [];
    if (ones.length === others.length) {
      yield* inOrder(ones, others);
      continue;
    }
    const places = new Map(others.map((other) => [other.index, other]));
    const rest: Variant[] = [];
    for (const one of ones) {
      const other = places.get(one.index);
      if (other) yield [one, other];
      else rest.push(one);
      if (other) places.delete(one.index);
    }
    yield* inOrder(rest, [...places.values()]);
  }
}

function* inOrder(ones: readonly Variant[], others: readonly Variant[]): Generator<readonly [Variant, Variant]> {
  for (const [i, one] of ones.entries()) {
    const other = others[i];
    if (other) yield [one, other];
  }
}

function differingKeys(old: ReadonlyMap<string, number>, now: ReadonlyMap<string, number>): readonly string[] {
  return [...new Set([...old.keys(), ...now.keys()])].filter(
    (key) => key !== "series" && key !== "architectures" && old.get(key) !== now.get(key),
  );
}
