import { keysOf, type Outline, type OutlineNode, type PathStep, resolveAlias, valueOf, wordOf } from "./outline.ts";

/** The names of the jobs that are defined, in the order of the text. */
export function definedJobs({ root, ...rest }: Outline): readonly string[] {
  return keysOf(valueOf({ root, ...rest }, root, "jobs"));
}

/** The names of each stage of the pipeline, as far as it is written. */
export function stagesOf(outline: Outline): readonly (readonly string[])[] {
  const pipeline = valueOf(outline, outline.root, "pipeline");
  if (pipeline?.kind !== "sequence") return [];
  return pipeline.items.map(({ value }) => wordsOf(resolveAlias(outline, value)));
}

/** The words of a list, or the single one; lists in it are left out. */
export function wordsOf(node: OutlineNode | null): readonly string[] {
  if (node?.kind === "sequence") {
    return node.items.flatMap(({ value }) => (value?.kind === "scalar" ? wordsOf(value) : []));
  }
  const word = wordOf(node);
  return word === null ? [] : [word];
}

/** A job's definition, and where in its matrix a path goes; null for a path that goes into no job. */
export interface OutlinedJob {
  readonly name: string;
  readonly definition: OutlineNode | null;
  /** Every item of the matrix; none without one. */
  readonly items: readonly (OutlineNode | null)[];
  /** The item that the path goes into; null outside of the matrix. */
  readonly item: OutlineNode | null;
}

export function jobOnPath(outline: Outline, path: readonly PathStep[]): OutlinedJob | null {
  const [jobs, name, matrix, index] = path;
  if (jobs !== "jobs" || typeof name !== "string") return null;
  const definition = valueOf(outline, valueOf(outline, outline.root, "jobs"), name);
  const items = itemsOf(valueOf(outline, definition, "matrix"));
  const item = matrix === "matrix" && typeof index === "number" ? (items[index] ?? null) : null;
  return { name, definition, items, item };
}

function itemsOf(matrix: OutlineNode | null): readonly (OutlineNode | null)[] {
  return matrix?.kind === "sequence" ? matrix.items.map(({ value }) => value) : [];
}

/**
 * What a key may say for the variants that a place concerns: in a matrix item what the item says, or else the job; outside
 * what the job says, or else its items.
 */
export function wordsForVariants(outline: Outline, job: OutlinedJob, key: string): readonly string[] {
  const from = (node: OutlineNode | null) => wordsOf(valueOf(outline, node, key));
  const ofItem = job.item ? from(job.item) : [];
  if (ofItem.length > 0) return ofItem;
  const ofJob = from(job.definition);
  return ofJob.length > 0 || job.item ? ofJob : [...new Set(job.items.flatMap(from))];
}
