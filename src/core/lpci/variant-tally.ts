import type { JobDefinition } from "../configuration/configuration.ts";

/** Something that is so for some variants of a job. */
export interface Tallied<Value> {
  readonly value: Value;
  /** Ascending; absent where it is so for all of them. */
  readonly indexes?: readonly number[];
}

interface Counted<Value> {
  readonly value: Value;
  readonly lists: (readonly number[])[];
}

/** Counts for which variants of a job something is so: what they have in common is told once. */
export class VariantTally<Value> {
  private readonly job: JobDefinition;
  private readonly counted = new Map<object, Map<string, Counted<Value>>>();

  constructor(job: JobDefinition) {
    this.job = job;
  }

  /** Adds variants, as an ascending list. The same object and tag again mean the same value for more of them. */
  add(about: object, tag: string, indexes: readonly number[], make: () => Value): void {
    if (indexes.length === 0) return;
    const byTag = this.counted.get(about) ?? new Map<string, Counted<Value>>();
    this.counted.set(about, byTag);
    const counted = byTag.get(tag);
    if (counted) counted.lists.push(indexes);
    else byTag.set(tag, { value: make(), lists: [indexes] });
  }

  /** What was counted, in the order in which it came first. */
  *results(): Generator<Tallied<Value>> {
    for (const byTag of this.counted.values()) {
      for (const { value, lists } of byTag.values()) {
        const indexes = together(lists);
        yield indexes.length === this.job.variants.length ? { value } : { value, indexes };
      }
    }
  }
}

function together(lists: readonly (readonly number[])[]): readonly number[] {
  const [first = []] = lists;
  return lists.length === 1 ? first : lists.flat().toSorted((a, b) => a - b);
}
