import type { Configuration, JobDefinition } from "../configuration/configuration.ts";
import { createIdReader, type IdReader } from "../plan/create-id-reader.ts";
import type { Plan } from "../plan/plan.ts";
import * as words from "./explanation-words.ts";
import { tellSentence } from "./tell-sentence.ts";
import type { ToldSentence } from "./told-passage.ts";

/** What the file says: its stages, the jobs of the pipeline with their variants, and which of them the target series take. */
export function tellReading(
  { pipeline, pipelineRange, jobs }: Configuration,
  plan: Plan,
  targetSeries: readonly string[] | null,
): readonly ToldSentence[] {
  const ids = createIdReader(plan);
  const names = [...new Set(pipeline.flatMap((stage) => stage.jobs.map(({ name }) => name)))];
  const named = names.flatMap((name) => jobs.get(name) ?? []);
  const stages = pipeline.map(({ range }) => range);
  return [
    tellSentence(words.pipelineNames(pipeline.length, names), { ranges: [pipelineRange, ...stages] }),
    ...tellVariants(named, ids),
    ...(targetSeries === null ? [] : [tellTargets(named, targetSeries)]),
  ];
}

function tellVariants(jobs: readonly JobDefinition[], ids: IdReader): readonly ToldSentence[] {
  const single = jobs.filter(({ matrixRange }) => !matrixRange);
  const about = (some: readonly JobDefinition[]) => ({
    ranges: some.map(({ matrixRange, nameRange }) => matrixRange ?? nameRange),
    entries: some.flatMap(({ name }) => [...ids.job(name)]),
  });
  const singles =
    single.length === 0 ? [] : [tellSentence(words.withoutMatrix(single.map(({ name }) => name)), about(single))];
  const expanded = jobs
    .filter(({ matrixRange }) => matrixRange)
    .map((job) => {
      const sentence =
        job.variants.length === 0 ? words.emptyMatrix(job.name) : words.expandsMatrix(job.name, job.variants);
      return tellSentence(sentence, about([job]));
    });
  return [...singles, ...expanded];
}

function tellTargets(jobs: readonly JobDefinition[], targetSeries: readonly string[]): ToldSentence {
  const targets = new Set(targetSeries);
  const variants = jobs.flatMap((job) => job.variants);
  const taken = variants.filter(({ series }) => targets.has(series));
  return tellSentence(words.takesTargets(targetSeries, taken.length, variants.length), {
    ranges: [...new Set(taken.map(({ seriesRange }) => seriesRange))],
  });
}
