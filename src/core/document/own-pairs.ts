import type { Report } from "../diagnostics/diagnostic.ts";
import { duplicateKey } from "../diagnostics/yaml-value-messages.ts";
import type { SourceRange } from "../text/source-range.ts";
import { keyIdentity } from "./key-identity.ts";
import type { SourceNode, SourcePair, SourceScalar } from "./source-node.ts";

/** Collects the entries that a mapping has itself: each key once, the last value at the first one's place. */
export interface OwnPairs {
  add(key: SourceScalar, value: SourceNode): void;
  /** Reports the keys that stand more than once. */
  reportDuplicates(): void;
}

export function collectOwnPairs(pairs: SourcePair[], report: Report): OwnPairs {
  const indexes = new Map<string, number>();
  let repeated: Map<number, SourceRange[]> | null = null;

  return {
    add(key, value) {
      const range = { from: key.range.from, to: Math.max(key.range.to, value.range.to) };
      const identity = keyIdentity(key.scalar);
      const index = indexes.get(identity);
      const earlier = index === undefined ? undefined : pairs[index];
      if (index === undefined || earlier === undefined) {
        indexes.set(identity, pairs.length);
        pairs.push({ key, value, range, merged: false });
        return;
      }
      repeated ??= new Map();
      const places = repeated.get(index) ?? [earlier.key.range];
      places.push(key.range);
      repeated.set(index, places);
      pairs[index] = { key: earlier.key, value, range, merged: false };
    },
    reportDuplicates() {
      for (const [index, places] of repeated ?? []) {
        const winning = places.at(-1);
        const key = pairs[index]?.key;
        if (winning === undefined || key?.kind !== "scalar") continue;
        report(duplicateKey(winning, places.slice(0, -1), key.source));
      }
    },
  };
}
