import type { Configuration, JobDefinition } from "../configuration/configuration.ts";
import { createIdReader } from "../plan/create-id-reader.ts";
import type { Plan } from "../plan/plan.ts";
import * as words from "./explanation-words.ts";
import { type Telling, tellSentence } from "./tell-sentence.ts";
import type { ToldSentence } from "./told-passage.ts";

/** What the file says: its stages, the jobs of the pipeline with their variants, and which of them the target series take. */
export function tellReading(
  configuration: Configuration,
  plan: Plan,
  targetSeries: readonly string[] | null,
): readonly Telling[] {
  return [
    tellPipeline(configuration),
    ...tellVariants(configuration, plan),
    ...(targetSeries === null ? [] : [tellTargets(configuration, targetSeries)]),
  ];
}

export function tellPipeline({ pipeline, pipelineRange }: Configuration): ToldSentence {
  const names = new Set(pipeline.flatMap((stage) => stage.jobs.map(({ name }) => name)));
  const ranges = [pipelineRange, ...pipeline.map(({ range }) => range)];
  return tellSentence(words.pipelineNames(pipeline.length, [...names]), { ranges });
}

/** The defined jobs of the pipeline, each once. */
function jobsOf({ pipeline, jobs }: Configuration): readonly JobDefinition[] {
  const names = new Set(pipeline.flatMap((stage) => stage.jobs.map(({ name }) => name)));
  return [...names].flatMap((name) => jobs.get(name) ?? []);
}

export function tellVariants(configuration: Configuration, plan: Plan): readonly Telling[] {
  const jobs = jobsOf(configuration);
  const ids = createIdReader(plan);
  const single = jobs.filter(({ matrixRange }) => !matrixRange);
  const about = (some: readonly JobDefinition[]) => ({
    ranges: some.flatMap(({ matrixRange, nameRange, variants }) => {
      return matrixRange ? [matrixRange, ...variants.map(({ range }) => range)] : [nameRange];
    }),
    entries: some.flatMap(({ name }) => [...ids.job(name)]),
  });
  const singles =
    single.length === 0 ? [] : [tellSentence(words.withoutMatrix(single.map(({ name }) => name)), about(single))];
  const expanded = jobs
    .filter(({ matrixRange }) => matrixRange)
    .map((job) => () => {
      const sentence =
        job.variants.length === 0 ? words.emptyMatrix(job.name) : words.expandsMatrix(job.name, job.variants);
      return tellSentence(sentence, about([job]));
    });
  return [...singles, ...expanded];
}

export function tellTargets(configuration: Configuration, targetSeries: readonly string[]): ToldSentence {
  const targets = new Set(targetSeries);
  const variants = jobsOf(configuration).flatMap((job) => job.variants);
  const taken = variants.filter(({ series }) => targets.has(series));
  return tellSentence(words.takesTargets(targetSeries, taken.length, variants.length), {
    ranges: [...new Set(taken.map(({ seriesRange }) => seriesRange))],
  });
}
