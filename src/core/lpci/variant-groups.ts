import type { JobDefinition } from "../configuration/configuration.ts";
import { type SourcePair, type SourceScalar, stringOf } from "../document/source-node.ts";

/** A pair as lpci sees it: the keys that PyYAML loads are scalars. */
export interface JobPair extends SourcePair {
  readonly key: SourceScalar;
}

/** The pairs of a job or a matrix item by name. */
export interface KeyTable {
  readonly named: ReadonlyMap<string, JobPair>;
  /** The first pair whose key is no string. */
  readonly odd: JobPair | null;
}

/** Variants of a job that are the same to lpci, because their matrix items are one. */
export interface VariantGroup {
  /** Ascending. */
  readonly indexes: readonly number[];
  /** What the matrix item says; nothing where there is no matrix. */
  readonly item: KeyTable;
}

/** A job with its variants, its pairs looked up once. */
export interface GroupedJob {
  readonly job: JobDefinition;
  readonly own: KeyTable;
  readonly groups: readonly VariantGroup[];
}

const knownGroups = new WeakMap<JobDefinition, GroupedJob>();

/** Groups the variants of a job by their matrix items: aliases make thousands of one. Several checks ask; it is done once. */
export function groupVariants(job: JobDefinition): GroupedJob {
  const grouped = knownGroups.get(job) ?? groupByItem(job);
  knownGroups.set(job, grouped);
  return grouped;
}

function groupByItem(job: JobDefinition): GroupedJob {
  const indexes = new Map<readonly SourcePair[], number[]>();
  for (const variant of job.variants) {
    const own = indexes.get(variant.itemPairs);
    if (own) own.push(variant.index);
    else indexes.set(variant.itemPairs, [variant.index]);
  }
  const groups = [...indexes].map(([pairs, own]) => ({ indexes: own, item: tabulate(pairs) }));
  return { job, own: tabulate(job.pairs), groups };
}

/** The pair that a variant has under a name: the item's, or else the job's. */
export function effectivePair({ own }: GroupedJob, { item }: VariantGroup, name: string): JobPair | null {
  return item.named.get(name) ?? own.named.get(name) ?? null;
}

function tabulate(pairs: readonly SourcePair[]): KeyTable {
  const named = new Map<string, JobPair>();
  let odd: JobPair | null = null;
  for (const pair of pairs) {
    if (!isJobPair(pair)) continue;
    const name = stringOf(pair.key);
    if (name === null) odd ??= pair;
    else named.set(name, pair);
  }
  return { named, odd };
}

function isJobPair(pair: SourcePair): pair is JobPair {
  return pair.key.kind === "scalar";
}
