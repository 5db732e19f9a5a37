import type {
  Configuration,
  JobDefinition,
  JobReference,
  PipelineStage,
  Variant,
} from "../configuration/configuration.ts";
import type { SourceRange } from "../text/source-range.ts";

/** What the pipeline asks for, before anybody decides what is built: the input of both dialects. */
export interface AskedPipeline {
  readonly configuration: Configuration;
  /** Every job name that the pipeline mentions, in that order. */
  readonly places: readonly Place[];
  /** The defined jobs that the pipeline names, each once. */
  readonly jobs: ReadonlyMap<string, AskedJob>;
  /** Every architecture that has an entry, in order of first appearance: the would-be lanes. */
  readonly architectures: ReadonlyMap<string, AskedArchitecture>;
  /** Every series that has an entry and where it is first written. */
  readonly series: ReadonlyMap<string, SourceRange>;
  /** Whether the variant's series is a target series. */
  readonly isTargeted: (variant: Variant) => boolean;
}

/** A mention of a job in the pipeline. */
export interface Place {
  readonly stage: PipelineStage;
  readonly reference: JobReference;
  /** How many earlier places name the same job. */
  readonly repetition: number;
}

/** A job with what remains of it after the target filter. */
interface AskedJob {
  readonly definition: JobDefinition;
  /** Where each architecture of the remaining variants is first listed, in order of appearance. */
  readonly architectures: ReadonlyMap<string, ArchitectureUse>;
  /** Architectures of the variants that the filter took. */
  readonly filteredArchitectures: ReadonlySet<string>;
}

/** An architecture in the list of a variant. */
export interface ArchitectureUse {
  readonly variant: Variant;
  readonly range: SourceRange;
}

export interface AskedArchitecture {
  readonly name: string;
  /** Where it is first listed. */
  readonly range: SourceRange;
  /** The series of its entries, in order of appearance. */
  readonly series: ReadonlySet<string>;
}

/** Gathers what a pipeline asks for. Names without a definition have a place, but no job. */
export function askPipeline(configuration: Configuration, targetSeries: readonly string[] | null): AskedPipeline {
  const targets = targetSeries && new Set(targetSeries);
  const isTargeted = (variant: Variant) => targets === null || targets.has(variant.series);

  const places: Place[] = [];
  const mentions = new Map<string, number>();
  for (const stage of configuration.pipeline) {
    for (const reference of stage.jobs) {
      const repetition = mentions.get(reference.name) ?? 0;
      mentions.set(reference.name, repetition + 1);
      places.push({ stage, reference, repetition });
    }
  }

  const jobs = new Map<string, AskedJob>();
  const architectures = new Map<string, { name: string; range: SourceRange; series: Set<string> }>();
  const series = new Map<string, SourceRange>();
  for (const name of mentions.keys()) {
    const definition = configuration.jobs.get(name);
    if (definition) jobs.set(name, askJob(definition));
  }
  return { configuration, places, jobs, architectures, series, isTargeted };

  function askJob(definition: JobDefinition): AskedJob {
    const uses = new Map<string, ArchitectureUse>();
    const filteredArchitectures = new Set<string>();
    for (const variant of definition.variants) {
      if (!isTargeted(variant)) {
        for (const { name } of variant.architectures) filteredArchitectures.add(name);
        continue;
      }
      for (const { name, range } of variant.architectures) {
        if (!uses.has(name)) uses.set(name, { variant, range });
        noteSeries(name, range, variant);
      }
    }
    return { definition, architectures: uses, filteredArchitectures };
  }

  function noteSeries(name: string, range: SourceRange, variant: Variant) {
    if (!series.has(variant.series)) series.set(variant.series, variant.seriesRange);
    const architecture = architectures.get(name);
    if (architecture) architecture.series.add(variant.series);
    else architectures.set(name, { name, range, series: new Set([variant.series]) });
  }
}
