import { listJobs, writeAsList } from "../diagnostics/fix-messages.ts";
import { findPair, type SourceNode, type SourcePair, stringOf } from "../document/source-node.ts";
import { wrapInList } from "../edits/change-scalar.ts";
import { appendItem, inlineEntry } from "../edits/insert-entry.ts";
import { quoteWord } from "../text/quote-word.ts";
import { type FixContext, type FixMaker, jobsMapping, pipelineList } from "./fix-context.ts";
import { mappingToList } from "./mapping-to-list.ts";
import { single } from "./possible-edits.ts";
import { writeValue } from "./write-value.ts";

/** A longer pipeline than this is nobody's repair. */
const mostNames = 20;

/** Keys instead of items, without anything behind them. */
export const fixPipelineMapping: FixMaker = (_, { tree }) => {
  const value = pipelinePair(tree?.root)?.value;
  return [tree && value?.kind === "mapping" ? writeAsList(mappingToList(tree, value)) : null];
};

/** A name, or several in one string, or nothing. */
export const fixInvalidPipeline: FixMaker = (_, context) => {
  const { tree } = context;
  const pair = pipelinePair(tree?.root);
  if (!tree || pair?.value.kind !== "scalar") return [];
  const { value } = pair;
  if (value.source === "") {
    const names = jobNames(context);
    return [names.length > 0 ? listJobs(names, writeValue(tree, pair, `[${names.map(quoteWord).join(", ")}]`)) : null];
  }
  const words =
    stringOf(value)
      ?.split(/[\s,]+/)
      .filter((word) => word !== "") ?? [];
  const jobs = new Set(jobNames(context));
  if (words.length > 1 && words.every((word) => jobs.has(word)) && !value.anchorRange && value.style !== "block") {
    return [writeAsList([{ range: value.range, insert: `[${words.map(quoteWord).join(", ")}]` }])];
  }
  return [writeAsList(single(wrapInList(value)))];
};

/** No stages at all, and jobs that wait to be listed. */
export const fixEmptyPipeline: FixMaker = (_, context) => {
  const { tree } = context;
  const pipeline = pipelineList(context);
  const names = jobNames(context);
  if (!tree || !pipeline || names.length === 0) return [];
  return [listJobs(names, appendItem(tree, pipeline, inlineEntry(names.map(quoteWord).join(", "))))];
};

function jobNames(context: FixContext): readonly string[] {
  const names = (jobsMapping(context)?.pairs ?? []).flatMap(({ key }) => stringOf(key) ?? []);
  return names.length > mostNames ? [] : names;
}

function pipelinePair(root: SourceNode | undefined): SourcePair | null {
  return root?.kind === "mapping" ? findPair(root, "pipeline") : null;
}
