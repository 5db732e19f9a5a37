import type { Report } from "../diagnostics/diagnostic.ts";
import { badMerge, mergesTooLarge, unsureMerge } from "../diagnostics/yaml-value-messages.ts";
import type { SourceRange } from "../text/source-range.ts";
import { type KeyIdentity, keyIdentity } from "./key-identity.ts";
import type { SourceMapping, SourceNode, SourcePair } from "./source-node.ts";

/** How many entries all merges of a text may make together. */
const mergeLimit = 1_000_000;

/** Collections that are not complete yet, by their contents. */
export type GrowingContents = ReadonlySet<readonly unknown[]>;

/**
 * The mappings that a `<<` merges, from what stands behind it. PyYAML takes those of a list from last to first, so that the
 * first one wins. Reports what can't be merged, and what is not complete yet: there PyYAML's order of work decides.
 */
export function collectMerged(value: SourceNode, growing: GrowingContents, report: Report): readonly SourceMapping[] {
  if (value.kind === "sequence" && growing.has(value.items)) {
    report(unsureMerge(value.range));
    return [];
  }
  const merged: SourceMapping[] = [];
  for (const source of value.kind === "sequence" ? value.items.toReversed() : [value]) {
    if (source.kind !== "mapping") report(badMerge(source.range));
    else {
      if (growing.has(source.pairs)) report(unsureMerge(source.range));
      merged.push(source);
    }
  }
  return merged;
}

/** A mapping with `<<`: `pairs` holds its own entries, and will hold all. */
export interface PendingMerge {
  readonly pairs: SourcePair[];
  /** The merged mappings, in PyYAML's order: of two with the same key, the later one gives the value. */
  readonly merged: readonly SourceMapping[];
  readonly range: SourceRange;
}

/**
 * Settles all merges of a text: merged entries come before the mapping's own, each key once, the last value at the first
 * one's place. A mapping that is merged into itself gives what it has so far. Answers false, and reports, where there are
 * too many.
 */
export function settleMerges(pending: readonly PendingMerge[], report: Report): boolean {
  const waiting = new Map(pending.map((merge) => [merge.pairs as readonly SourcePair[], merge]));
  let made = 0;

  function settle(merge: PendingMerge): void {
    waiting.delete(merge.pairs);
    const result = new Map<KeyIdentity, SourcePair>();
    for (const mapping of merge.merged) {
      const inner = waiting.get(mapping.pairs);
      if (inner !== undefined) settle(inner);
      made += mapping.pairs.length;
      if (made > mergeLimit) return;
      for (const pair of mapping.pairs) overwrite(result, { ...pair, merged: true });
    }
    for (const pair of merge.pairs) overwrite(result, pair);
    merge.pairs.length = 0;
    for (const pair of result.values()) merge.pairs.push(pair);
  }

  for (const merge of pending) if (waiting.has(merge.pairs)) settle(merge);
  const last = pending.at(-1);
  if (made > mergeLimit && last !== undefined) report(mergesTooLarge(last.range, mergeLimit));
  return made <= mergeLimit;
}

/** The later value, under the key and at the place of the earlier one. */
function overwrite(result: Map<KeyIdentity, SourcePair>, pair: SourcePair): void {
  const identity = pair.key.kind === "scalar" ? keyIdentity(pair.key.scalar) : null;
  const earlier = result.get(identity);
  result.set(identity, earlier === undefined ? pair : { ...pair, key: earlier.key });
}
