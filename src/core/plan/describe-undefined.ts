import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { undefinedJob } from "../diagnostics/plan-messages.ts";
import { closestWord } from "../text/closest-word.ts";
import type { AskedPipeline, Place } from "./ask-pipeline.ts";

/** A name in the pipeline that no job has, with the job that was probably meant. */
export function describeUndefined({ reference }: Place, { configuration }: AskedPipeline): Diagnostic {
  return undefinedJob(reference.name, reference.range, closestWord(reference.name, configuration.jobs.keys()));
}
