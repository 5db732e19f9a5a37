import type { Configuration, PipelineStage } from "../configuration/configuration.ts";
import { type PossibleEdits, removeStage, splitStage, writeAsName } from "../diagnostics/fix-messages.ts";
import { type SourceSequence, stringOf } from "../document/source-node.ts";
import { collectionStyle } from "../edits/collection-style.ts";
import { blockItemExtent, contentEnd, pairExtent } from "../edits/entry-extent.ts";
import { isOwn, removeItems } from "../edits/remove-entry.ts";
import { columnAt, isFirstOnLine } from "../edits/text-lines.ts";
import { isHarmlessInBoth } from "./error-order.ts";
import { type FixContext, type FixMaker, pipelineList } from "./fix-context.ts";

/** Nothing where a stage should be, or a name with a colon too many. */
export const fixInvalidStage: FixMaker = (diagnostic, context) => {
  const { tree } = context;
  const pipeline = pipelineList(context);
  const stage = pipeline?.items.find(
    ({ range }) => range.from === diagnostic.range.from && range.to === diagnostic.range.to,
  );
  if (!tree || !pipeline || !stage) return [];
  if (stage.kind === "scalar") return [removeStage(removeItems(tree, pipeline, [pipeline.items.indexOf(stage)]))];
  if (stage.kind !== "mapping" || stage.pairs.length !== 1 || !isOwn(tree, stage)) return [];
  const [pair] = stage.pairs;
  const name = pair && stringOf(pair.key);
  const extent = pair && pairExtent(tree.text, pair);
  if (!name || !extent || pair.value.range.from < pair.value.range.to || pair.key.range.from !== pair.range.from)
    return [];
  const isBlock = collectionStyle(tree, stage) === "block";
  return [isBlock ? writeAsName(name, [{ range: { from: pair.key.range.to, to: extent.to }, insert: "" }]) : null];
};

/** A stage without jobs, beside others. */
export const fixEmptyStage: FixMaker = ({ range }, context) => {
  const { tree } = context;
  const pipeline = pipelineList(context);
  const index =
    pipeline?.items.findIndex((stage) => stage.range.from === range.from && stage.range.to === range.to) ?? -1;
  const removed = tree && pipeline && index >= 0 ? removeItems(tree, pipeline, [index]) : null;
  return [removeStage(removed)];
};

/** One stage for each name, where the design runs them in one and Launchpad today one after another. */
export const fixStageList: FixMaker = (diagnostic, context) => {
  const pipeline = pipelineList(context);
  const { from, to } = diagnostic.range;
  const index = pipeline?.items.findIndex(({ range }) => range.from === from && range.to === to) ?? -1;
  const stage = pipeline?.items[index];
  if (!pipeline || stage?.kind !== "sequence" || stage.items.length < 2) return [];
  const edits = splitList(context, pipeline, stage, index);
  const stages = context.configuration && splitStages(context.configuration, from);
  const isSafe = edits && stages && isHarmlessInBoth(context, { pipeline: stages });
  return [isSafe ? splitStage(edits) : null];
};

function splitList(
  { tree }: FixContext,
  pipeline: SourceSequence,
  stage: SourceSequence,
  index: number,
): PossibleEdits {
  if (!tree || !isOwn(tree, stage)) return null;
  const { text } = tree;
  const style = collectionStyle(tree, pipeline);
  const [first] = stage.items;
  const last = stage.items.at(-1);
  if (style === null || !first || !last || stage.items.some((item) => item.kind !== "scalar" || item.anchorRange))
    return null;
  const end = contentEnd(text, stage);
  const head = { from: stage.range.from, to: first.range.from };
  const tail = { from: last.range.to, to: end };
  const gaps = stage.items
    .slice(1)
    .map((item, position) => ({ from: stage.items[position]?.range.to ?? 0, to: item.range.from }));
  // An anchor, a tag or a comment between the names would get lost.
  if ([head, tail].some(({ from, to }) => !/^[[\]\-, \n]*$/.test(text.slice(from, to)))) return null;
  if (gaps.some(({ from, to }) => !/^[-, \n]*$/.test(text.slice(from, to)))) return null;
  const around = [head, tail].filter(({ from, to }) => from < to).map((range) => ({ range, insert: "" }));
  if (style === "flow") return around;
  const dash = blockItemExtent(text, pipeline, index);
  if (!dash || !isFirstOnLine(text, dash.from)) return null;
  const insert = `\n${" ".repeat(columnAt(text, dash.from))}- `;
  return [...around, ...gaps.map((range) => ({ range, insert }))];
}

/** The pipeline with the stage that stands at an offset made into one for each name. */
function splitStages({ pipeline }: Configuration, from: number): readonly PipelineStage[] {
  const stages = pipeline.flatMap((stage) =>
    stage.range.from === from ? stage.jobs.map((job) => ({ ...stage, jobs: [job] })) : [stage],
  );
  return stages.map((stage, index) => ({ ...stage, number: index + 1 }));
}
