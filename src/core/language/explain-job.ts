import type { Configuration, JobDefinition, Variant } from "../configuration/configuration.ts";
import { reportName } from "../diagnostics/report-name.ts";
import { countOf } from "../layout/labels.ts";
import type { Plan } from "../plan/plan.ts";
import { joinWords } from "../text/join-words.ts";
import type { Explanation } from "./explanation.ts";
import { type JobRuns, runsOfJobs } from "./runs-of-jobs.ts";

/** What the planner made of a text. */
export interface PlannedText {
  readonly configuration: Configuration | null;
  readonly plan: Plan;
}

/** So many variants are told one by one. */
const mostVariants = 8;

/** A job's variants, and where they run; null where no such job is defined. */
export function explainJob(name: string, planned: PlannedText | null): Explanation | null {
  const job = planned?.configuration?.jobs.get(name);
  if (!planned?.configuration || !job) return null;
  const runs = runsOfJobs(planned.plan).get(name);
  const variants = job.variants.slice(0, mostVariants).map((variant) => variantWords(variant, runs));
  const more = job.variants.length - variants.length;
  return {
    title: name,
    kind: job.matrixRange ? `job, ${countOf(job.variants.length, "variant", "variants")}` : "job",
    paragraphs: [
      ...variants,
      ...(more > 0 ? [`And ${more} more.`] : []),
      stageWords(job, planned.configuration),
      ...(runs ? runWords(runs) : []),
    ],
    example: null,
  };
}

function variantWords(variant: Variant, runs: JobRuns | undefined): string {
  const { index, series, architectures } = variant;
  const listed = joinWords([...new Set(architectures.map(({ name }) => name))]);
  const where = listed === "" ? `${series}, on no architecture` : `${series}, on ${listed}`;
  const isLeftOut = runs && !runs.requestedIndexes.has(index) && !runs.withheldIndexes.has(index);
  return `\`${reportName(variant)}\`: ${where}${isLeftOut ? "; not in the plan" : ""}.`;
}

function stageWords({ name }: JobDefinition, { pipeline }: Configuration): string {
  const numbers = pipeline.filter(({ jobs }) => jobs.some((job) => job.name === name)).map(({ number }) => `${number}`);
  if (numbers.length === 0) return "The pipeline does not name it, so it never runs.";
  return `Stage ${joinWords(numbers)} of ${pipeline.length}.`;
}

function runWords({ architectures, withheldArchitectures }: JobRuns): readonly string[] {
  return [
    ...(architectures.size > 0 ? [`Runs on ${joinWords([...architectures])}.`] : []),
    ...(withheldArchitectures.size > 0 ? [`Not built on ${joinWords([...withheldArchitectures])}.`] : []),
  ];
}
