import type { SourceMapping, SourceNode, SourcePair } from "../document/source-node.ts";
import type { SourceRange } from "../text/source-range.ts";

/** What a `.launchpad.yaml` says, checked for shape, with every matrix expanded (sections 1 and 3 of the semantics). */
export interface Configuration {
  /** What it was read from, with the place of everything. */
  readonly document: SourceMapping;
  /** Range of the `pipeline` key. */
  readonly pipelineRange: SourceRange;
  readonly pipeline: readonly PipelineStage[];
  /** In the order of the document. A Map, because job names are data: `__proto__` is as good as any. */
  readonly jobs: ReadonlyMap<string, JobDefinition>;
  /** The other pairs at the top level: `license`, and keys that Launchpad ignores. */
  readonly pairs: readonly SourcePair[];
}

export interface PipelineStage {
  /** 1-based position in the pipeline as written. */
  readonly number: number;
  readonly range: SourceRange;
  readonly jobs: readonly JobReference[];
}

/** A job name as the pipeline writes it. */
export interface JobReference {
  readonly name: string;
  readonly range: SourceRange;
}

export interface JobDefinition {
  readonly name: string;
  /** The job's key under `jobs`. */
  readonly nameRange: SourceRange;
  /** Key and definition. */
  readonly range: SourceRange;
  /** The `matrix` key, if there is one. */
  readonly matrixRange: SourceRange | null;
  /** One per matrix item, in order; exactly one where there is no matrix; none where the matrix is empty. */
  readonly variants: readonly Variant[];
  /** The definition's own pairs, without `matrix`. */
  readonly pairs: readonly SourcePair[];
}

/** One concrete job: the definition without `matrix`, updated key by key with a matrix item. */
export interface Variant {
  readonly job: string;
  /** Position in the unfiltered matrix; never renumbered. */
  readonly index: number;
  readonly series: string;
  /** The value of `series`. */
  readonly seriesRange: SourceRange;
  /** As written, repeats included. */
  readonly architectures: readonly ArchitectureReference[];
  /** The value of `architectures`. */
  readonly architecturesRange: SourceRange;
  /** The matrix item, or the whole job where there is no matrix. */
  readonly range: SourceRange;
  /** The matrix item's own pairs; empty without a matrix. */
  readonly itemPairs: readonly SourcePair[];
}

export interface ArchitectureReference {
  readonly name: string;
  readonly range: SourceRange;
}

/** A key of a variant's effective definition, and whether the matrix item or the job says it. */
export interface EffectiveKey {
  readonly key: string;
  readonly keyRange: SourceRange;
  readonly value: SourceNode;
  readonly from: "job" | "matrix-item";
  /** The job's key that a matrix item's takes the place of; null where there is none. */
  readonly over: SourceRange | null;
}
