import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { undefinedJob } from "../diagnostics/plan-messages.ts";
import { closestWord } from "../text/closest-word.ts";
import type { AskedPipeline, Place } from "./ask-pipeline.ts";

/** Suggestions take time; further down nobody reads them. */
const mostSuggestions = 20;

/** A name in the pipeline that no job has, the first few with the job that was probably meant. */
export function describeUndefined(
  { reference: { name, range } }: Place,
  { configuration }: AskedPipeline,
  position: number,
): Diagnostic {
  const meant = position < mostSuggestions ? closestWord(name, configuration.jobs.keys()) : null;
  return undefinedJob(name, range, meant);
}
