import type { Configuration, JobDefinition, Variant } from "../configuration/configuration.ts";
import type { Plan } from "../plan/plan.ts";
import { toOneLine } from "../text/to-one-line.ts";
import { type ItemOutcome, itemHint, jobHint, stagesHint, unusedJobHint } from "./hint-words.ts";
import { inputHints } from "./input-hints.ts";
import { type JobRuns, runsOfJobs } from "./runs-of-jobs.ts";

/** Something that the plan says of a line of the text. */
export interface LineHint {
  /** Where what it is about begins: a job's key, a matrix item, a list in the pipeline, the job of an input. */
  readonly at: number;
  readonly text: string;
}

/** What hints are made of. */
export interface HintedText {
  /** The text that was planned. */
  readonly text: string;
  readonly configuration: Configuration | null;
  readonly plan: Plan;
}

/**
 * What becomes of each job, matrix item, input and list of names, at most one hint a line, in the order of the text. Only what is
 * the first thing on its line has one. Nothing is said of an invalid file, and little of one whose plan has no lanes.
 */
export function hintLines({ text, configuration, plan }: HintedText): readonly LineHint[] {
  if (!configuration || plan.outcome === "invalid") return [];
  const runs = runsOfJobs(plan);
  const inPipeline = new Set(configuration.pipeline.flatMap((stage) => stage.jobs.map(({ name }) => name)));
  const hints = new Map<number, string>();
  const sharedItems = new Map<number, string[]>();

  if (plan.dialect === "deployed") hintStages();
  for (const job of configuration.jobs.values()) {
    hintJob(job);
    if (job.matrixRange) for (const variant of job.variants) hintItem(job, variant);
  }
  for (const [at, hint] of inputHints({ configuration, plan })) {
    if (/^[-\s]*(?:input:\s*\{\s*)?job-name:\s*["']?$/.test(lineBefore(at))) hints.set(at, hint);
  }
  return [...hints].map(([at, hint]) => ({ at, text: toOneLine(hint) })).toSorted((a, b) => a.at - b.at);

  function hintStages() {
    for (const { range, jobs } of configuration?.pipeline ?? []) {
      if (jobs.length > 1) put(range.from, stagesHint(jobs.length));
    }
  }

  function hintJob({ name, nameRange, matrixRange, variants }: JobDefinition) {
    const ofJob = runs.get(name);
    if (!inPipeline.has(name)) put(nameRange.from, unusedJobHint());
    else if (plan.lanes.length > 0 || variants.length === 0 || matrixRange === null) {
      put(nameRange.from, jobHint({ ...countsOf(ofJob), hasMatrix: matrixRange !== null, variants: variants.length }));
    }
  }

  function hintItem({ name }: JobDefinition, variant: Variant) {
    const at = variant.range.from;
    const names = sharedItems.get(at) ?? [];
    names.push(`${name}:${variant.index}`);
    sharedItems.set(at, names);
    put(at, itemHint(names, names.length > 1 ? { kind: "unused" } : outcomeOf(variant)));
  }

  function outcomeOf(variant: Variant): ItemOutcome {
    if (!inPipeline.has(variant.job) || plan.lanes.length === 0) return { kind: "unused" };
    if (variant.architectures.length === 0) return { kind: "no-architectures" };
    const ofJob = runs.get(variant.job);
    if (ofJob?.requestedIndexes.has(variant.index)) return { kind: "runs", inherited: inheritedBy(variant) };
    if (ofJob?.withheldIndexes.has(variant.index)) return { kind: "not-built" };
    return { kind: "filtered", series: variant.series };
  }

  function put(at: number, hint: string) {
    if (/^[-\s]*$/.test(lineBefore(at))) hints.set(at, hint);
  }

  function lineBefore(at: number): string {
    return text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
  }
}

/** The architectures of a variant whose matrix item does not say them. */
function inheritedBy({ architectures, architecturesRange, range }: Variant): readonly string[] {
  const isOwn = architecturesRange.from >= range.from && architecturesRange.to <= range.to;
  return isOwn ? [] : [...new Set(architectures.map(({ name }) => name))];
}

function countsOf(runs: JobRuns | undefined) {
  return {
    entries: runs?.entries ?? 0,
    withheld: runs?.withheld ?? 0,
    architectures: [...(runs?.architectures ?? [])],
    withheldArchitectures: [...(runs?.withheldArchitectures ?? [])],
  };
}
