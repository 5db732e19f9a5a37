import type { Fix, TextEdit } from "../diagnostics/diagnostic.ts";
import {
  defineJobs,
  type PossibleEdits,
  writeAsMapping,
  writeAsMatrix,
  writeAsRun,
} from "../diagnostics/fix-messages.ts";
import { findPair, type SourceSequence, stringOf } from "../document/source-node.ts";
import { collectionStyle } from "../edits/collection-style.ts";
import { blockItemExtent, pairExtent } from "../edits/entry-extent.ts";
import { isOwn } from "../edits/remove-entry.ts";
import { columnAt, isFirstOnLine, isLastOnLine, lineEnd } from "../edits/text-lines.ts";
import { quoteWord } from "../text/quote-word.ts";
import { linesBelow } from "./define-job.ts";
import type { FixContext, FixMaker } from "./fix-context.ts";
import { indentDefinitions } from "./indent-definitions.ts";
import { pipelineNames } from "./job-mentions.ts";
import { suggestSeries } from "./suggest-series.ts";

/** `jobs` is nothing, or a list. */
export const fixInvalidJobs: FixMaker = (_, context) => {
  const { tree } = context;
  const value = tree?.root.kind === "mapping" ? findPair(tree.root, "jobs")?.value : undefined;
  if (!tree || !value) return [];
  if (value.kind === "sequence") return [writeAsMapping(itemsToPairs(context, value))];
  return value.kind === "scalar" && value.source === "" ? [indentDefinitions(context, null) ?? defineAll(context)] : [];
};

/** A definition that is nothing, a command, or a list. */
export const fixInvalidJob: FixMaker = ({ range }, context) => {
  const { tree, text } = context;
  const place = tree?.find(range);
  const pair = place && (place.kind === "key" || place.kind === "value") ? place.pair : null;
  const name = pair ? stringOf(pair.key) : null;
  if (!tree || !place || place.kind === "root" || place.kind === "item" || !pair || name === null) return [];
  const { value } = pair;
  if (!isOwn(tree, place.parent) || pair.key.range.from !== pair.range.from || value.anchorRange) return [];
  if (value.kind === "sequence") return fixListedJob(context, value);
  if (collectionStyle(tree, place.parent) !== "block" || value.kind !== "scalar") return [];
  const column = columnAt(text, pair.range.from) + 2;
  const lines = [`series: ${quoteWord(suggestSeries(context))}`, "architectures: [amd64]"];
  const extent = pairExtent(text, pair);
  if (value.source === "") {
    if (!extent || !isLastOnLine(text, extent.to) || text.charAt(extent.to - 1) !== ":") return [];
    return [defineJobs([name], linesBelow(lineEnd(text, extent.to), column, [...lines, ...placeholder(name)]))];
  }
  const gap = { from: pair.key.range.to, to: value.range.from };
  if (value.scalar.type !== "str" || value.style === "block" || !/^[ ]*:[ ]+$/.test(text.slice(gap.from, gap.to)))
    return [];
  const [edit] = linesBelow(gap.to, column, [...lines, "run: "]);
  const colon = text.indexOf(":", gap.from) + 1;
  return [writeAsRun(edit ? [{ range: { from: colon, to: gap.to }, insert: edit.insert }] : null)];
};

/** A definition with dashes before its keys, or a matrix without its key. */
function fixListedJob(context: FixContext, list: SourceSequence): readonly (Fix | null)[] {
  const { tree, text } = context;
  const isMatrix = list.items.every(
    (item) => item.kind === "mapping" && findPair(item, "series") && findPair(item, "architectures"),
  );
  if (!tree || list.items.length === 0) return [];
  if (!isMatrix) return [writeAsMapping(itemsToPairs(context, list))];
  if (collectionStyle(tree, list) !== "block" || !isFirstOnLine(text, list.range.from)) return [];
  const insert = `matrix:\n${" ".repeat(columnAt(text, list.range.from))}`;
  return [writeAsMatrix([{ range: { from: list.range.from, to: list.range.from }, insert }])];
}

/** The edits that make one mapping of a block list of mappings with a key each: a space for every dash. */
function itemsToPairs({ tree, text }: FixContext, list: SourceSequence): PossibleEdits {
  if (!tree || !isOwn(tree, list) || collectionStyle(tree, list) !== "block" || list.items.length === 0) return null;
  const edits: TextEdit[] = [];
  const columns = new Set<number>();
  const keys = new Set<string>();
  for (const [index, item] of list.items.entries()) {
    const [pair] = item.kind === "mapping" ? item.pairs : [];
    const extent = blockItemExtent(text, list, index);
    const name = pair ? stringOf(pair.key) : null;
    if (item.kind !== "mapping" || item.anchorRange || item.pairs.length !== 1 || !pair || !extent || name === null)
      return null;
    if (!/^-[ ]+$/.test(text.slice(extent.from, pair.range.from)) || !isFirstOnLine(text, extent.from)) return null;
    columns.add(columnAt(text, pair.range.from));
    keys.add(name);
    edits.push({ range: { from: extent.from, to: extent.from + 1 }, insert: " " });
  }
  return columns.size === 1 && keys.size === list.items.length ? edits : null;
}

function defineAll(context: FixContext): Fix | null {
  const { tree, text } = context;
  const pair = tree?.root.kind === "mapping" ? findPair(tree.root, "jobs") : null;
  const extent = pair && pairExtent(text, pair);
  const names = [...new Set(pipelineNames(context).flatMap((node) => stringOf(node) ?? []))];
  if (!extent || names.length === 0 || names.length > 20 || !isLastOnLine(text, extent.to)) return null;
  const series = quoteWord(suggestSeries(context));
  const lines = names.flatMap((name) => [
    `${quoteWord(name)}:`,
    `  series: ${series}`,
    "  architectures: [amd64]",
    ...placeholder(name).map((line) => `  ${line}`),
  ]);
  return defineJobs(names, linesBelow(lineEnd(text, extent.to), columnAt(text, pair.range.from) + 2, lines));
}

function placeholder(name: string): readonly string[] {
  return quoteWord(name) === name ? [`run: echo ${name}`] : [];
}
