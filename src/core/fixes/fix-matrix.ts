import type { TextEdit } from "../diagnostics/diagnostic.ts";
import { type PossibleEdits, removeItem, removeKey, writeAsList, writeValueAs } from "../diagnostics/fix-messages.ts";
import { findPair, type SourceMapping, type SourcePair, stringOf } from "../document/source-node.ts";
import { collectionStyle } from "../edits/collection-style.ts";
import { contentEnd } from "../edits/entry-extent.ts";
import { indentLines } from "../edits/indent-lines.ts";
import { isOwn, removeItems, removePair } from "../edits/remove-entry.ts";
import type { SourceTree } from "../edits/source-tree.ts";
import { isFirstOnLine } from "../edits/text-lines.ts";
import { findSeries } from "../farm/find-series.ts";
import { isHarmless } from "./error-order.ts";
import type { FixMaker } from "./fix-context.ts";

/** A matrix that is one mapping or nothing, or an item that is a series or nothing. */
export const fixInvalidMatrix: FixMaker = ({ range }, { tree, options }) => {
  const place = tree?.find(range);
  if (!tree || !place || place.kind === "root") return [];
  const { node } = place;
  if (place.kind === "item") {
    if (!isOwn(tree, place.parent)) return [];
    if (node.kind !== "scalar") return [];
    if (node.source === "") return [removeItem(removeItems(tree, place.parent, [place.index]))];
    const series = stringOf(node);
    if (series === null || node.style !== "plain" || node.anchorRange || !findSeries(options.farm, series)) return [];
    const isFlow = collectionStyle(tree, place.parent) === "flow";
    const written = `series: ${series}`;
    return [writeValueAs(written, [{ range: node.range, insert: isFlow ? `{${written}}` : written }])];
  }
  const { pair, parent } = place;
  if (place.kind === "value" && node.kind === "mapping") return [writeAsList(wrapInItem(tree, node))];
  const isNothing = pair.value.kind === "scalar" && pair.value.source === "";
  return [isNothing && isComplete(parent) ? removeKey("matrix", removeMatrix(tree, parent, pair)) : null];
};

/** A matrix of nothing: without it, the job runs once. */
export const fixEmptyMatrix: FixMaker = (diagnostic, context) => {
  const { tree } = context;
  const found = tree?.pairFrom(diagnostic.range.from);
  if (!tree || !found || !isComplete(found.parent)) return [];
  const edits = removeMatrix(tree, found.parent, found.pair);
  const isSafe = edits && isHarmless(context.diagnostics, context.tryEdits(edits), diagnostic);
  return [isSafe ? removeKey("matrix", edits) : null];
};

function removeMatrix(tree: SourceTree, mapping: SourceMapping, pair: SourcePair): PossibleEdits {
  return isOwn(tree, mapping) ? removePair(tree, mapping, pair) : null;
}

/** Whether the job says by itself what a job has to. */
function isComplete(job: SourceMapping): boolean {
  return findPair(job, "series") !== null && findPair(job, "architectures") !== null;
}

/** The edits that make a list of one item of a mapping. */
function wrapInItem(tree: SourceTree, mapping: SourceMapping): PossibleEdits {
  const { text } = tree;
  const { from, to } = mapping.range;
  if (!isOwn(tree, mapping)) return null;
  const style = collectionStyle(tree, mapping);
  if (style === "flow") {
    return [
      { range: { from, to: from }, insert: "[" },
      { range: { from: to, to }, insert: "]" },
    ];
  }
  if (style === null || !isFirstOnLine(text, from)) return null;
  const [, ...rest] = indentLines(text, { from, to: contentEnd(text, mapping) }, 2);
  const dash: TextEdit = { range: { from, to: from }, insert: "- " };
  return [dash, ...rest];
}
