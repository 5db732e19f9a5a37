import type { Report } from "../diagnostics/diagnostic.ts";
import { duplicateKey } from "../diagnostics/yaml-value-messages.ts";
import { type KeyIdentity, keyIdentity } from "./key-identity.ts";
import type { SourceNode, SourcePair, SourceScalar } from "./source-node.ts";

/** How many of the ignored places a warning names. */
const related = 20;

/** Up to so many keys are compared one by one: most mappings are small, and a `Map` for each of them would be felt. */
const few = 8;

/** Collects the entries that a mapping has itself: each key once, the last value at the first one's place. */
export class OwnPairs {
  private readonly pairs: SourcePair[];
  private readonly identities: KeyIdentity[] = [];
  /** The places of the identities, once there are more than a few. */
  private indexes: Map<KeyIdentity, number> | null = null;
  /** A repeated key as it stands each time, by its index. */
  private repeated: Map<number, SourceScalar[]> | null = null;
  /** What a later pair of the same key takes the place of; null where no key is repeated. */
  replaced: SourcePair[] | null = null;

  constructor(pairs: SourcePair[]) {
    this.pairs = pairs;
  }

  add(key: SourceScalar, value: SourceNode): void {
    const range = { from: key.range.from, to: Math.max(key.range.to, value.range.to) };
    const identity = keyIdentity(key.scalar);
    const index = this.find(identity);
    const earlier = this.pairs[index];
    if (earlier === undefined) {
      this.indexes?.set(identity, this.pairs.length);
      this.identities.push(identity);
      this.pairs.push({ key, value, range, merged: false });
      return;
    }
    this.repeated ??= new Map();
    const places = this.repeated.get(index) ?? firstOf(earlier);
    places.push(key);
    this.repeated.set(index, places);
    this.replaced ??= [];
    this.replaced.push(earlier);
    this.pairs[index] = { key: earlier.key, value, range, merged: false };
  }

  /** The place of a key that was there before; -1 for a new one. */
  private find(identity: KeyIdentity): number {
    // A `Map` takes not-a-number for equal to itself, as Python does here.
    if (this.identities.length <= few && !Number.isNaN(identity)) return this.identities.indexOf(identity);
    this.indexes ??= new Map(this.identities.map((known, index) => [known, index]));
    return this.indexes.get(identity) ?? -1;
  }

  /** Reports the keys that stand more than once. */
  reportDuplicates(report: Report): void {
    for (const places of this.repeated?.values() ?? []) {
      const winning = places.at(-1);
      const others = places.slice(0, Math.min(related, places.length - 1));
      if (winning !== undefined) report(duplicateKey(winning, others));
    }
  }
}

function firstOf({ key }: SourcePair): SourceScalar[] {
  return key.kind === "scalar" ? [key] : [];
}
