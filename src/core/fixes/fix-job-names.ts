import type { PipelineStage } from "../configuration/configuration.ts";
import type { Diagnostic, Fix, TextEdit } from "../diagnostics/diagnostic.ts";
import { addToPipeline, quoteValue, removeItem, removeLaterMentions } from "../diagnostics/fix-messages.ts";
import { type SourceNode, stringOf } from "../document/source-node.ts";
import { quoteScalar } from "../edits/change-scalar.ts";
import { appendItem, inlineEntry } from "../edits/insert-entry.ts";
import { removeItems } from "../edits/remove-entry.ts";
import { quoteWord } from "../text/quote-word.ts";
import { isHarmless } from "./error-order.ts";
import { type FixContext, type FixMaker, jobsMapping, pipelineList } from "./fix-context.ts";
import { pipelineNames, removeMentions } from "./job-mentions.ts";

/** A job that the pipeline names again. */
export const fixRepeatedJob: FixMaker = (diagnostic, context) => {
  const second = context.tree?.find(diagnostic.range)?.node;
  const job = second ? stringOf(second) : null;
  const first = pipelineNames(context).find((node) => stringOf(node) === job);
  if (job === null || !first) return [];
  const edits = removeMentions(context, job, (node) => node === first);
  const pipeline = keepFirst(context.configuration?.pipeline ?? [], job);
  const isSafe = edits && isHarmless(context.diagnostics, context.tryChange({ pipeline }), diagnostic);
  return [isSafe ? removeLaterMentions(job, edits) : null];
};

/** A name that YAML reads as something else, wherever it stands for a job. */
export const fixJobName: FixMaker = ({ range }, context) => {
  const node = context.tree?.find(range)?.node;
  if (node?.kind !== "scalar" || node.style !== "plain") return [];
  if (node.source === "") return [removeUnnamed(context, node)];
  const same = (other: SourceNode) =>
    other.kind === "scalar" && other.style === "plain" && other.source === node.source;
  const keys = (jobsMapping(context)?.pairs ?? []).filter(
    ({ key, range: written, merged }) => !merged && key.range.from === written.from,
  );
  const nodes = [...pipelineNames(context), ...keys.map(({ key }) => key)].filter(same);
  const edits = new Map<number, TextEdit>();
  for (const other of nodes) {
    const edit = other.kind === "scalar" ? quoteScalar(other) : null;
    if (edit) edits.set(edit.range.from, edit);
  }
  return [edits.has(range.from) ? quoteValue(node.source, [...edits.values()]) : null];
};

/** A job at the end of the pipeline, where nothing then waits for what is not there. */
export function appendToPipeline(context: FixContext, job: string, diagnostic: Diagnostic): Fix | null {
  const { tree, configuration } = context;
  const list = pipelineList(context);
  const edits = tree && list ? appendItem(tree, list, inlineEntry(quoteWord(job))) : null;
  const last: PipelineStage = {
    number: (list?.items.length ?? 0) + 1,
    range: diagnostic.range,
    jobs: [{ name: job, range: diagnostic.range }],
  };
  const trial = edits && configuration ? context.tryChange({ pipeline: [...configuration.pipeline, last] }) : null;
  return isHarmless(context.diagnostics, trial, diagnostic) ? addToPipeline(job, edits) : null;
}

/** The pipeline with a job only where it stands first; a stage that held nothing else is gone. */
function keepFirst(pipeline: readonly PipelineStage[], job: string): readonly PipelineStage[] {
  const [first] = pipeline.flatMap((stage) => stage.jobs.filter(({ name }) => name === job));
  const kept = pipeline.map((stage) => ({
    ...stage,
    jobs: stage.jobs.filter((one) => one.name !== job || one === first),
  }));
  const stages = kept.filter(({ jobs }, index) => jobs.length > 0 || pipeline[index]?.jobs.length === 0);
  return stages.map((stage, index) => ({ ...stage, number: index + 1 }));
}

function removeUnnamed(context: FixContext, node: SourceNode) {
  const place = context.tree?.placeOf(node);
  if (!context.tree || place?.kind !== "item") return null;
  return removeItem(removeItems(context.tree, place.parent, [place.index]));
}
