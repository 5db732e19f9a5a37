import { recogniseFile } from "../configuration/recognise-file.ts";
import type { Fix, TextEdit } from "../diagnostics/diagnostic.ts";
import {
  defineJobs,
  indentUnderJobs,
  type PossibleEdits,
  removeFromPipeline,
  removeJob,
  renameTo,
  replaceWith,
  writeAsMapping,
  writeAsMatrix,
  writeAsRun,
} from "../diagnostics/fix-messages.ts";
import {
  findPair,
  type SourceMapping,
  type SourcePair,
  type SourceSequence,
  stringOf,
} from "../document/source-node.ts";
import { renameKey, replaceScalar } from "../edits/change-scalar.ts";
import { collectionStyle } from "../edits/collection-style.ts";
import { blockItemExtent, blockMappingStart, contentEnd, pairExtent } from "../edits/entry-extent.ts";
import { indentLines } from "../edits/indent-lines.ts";
import { isOwn, removePair } from "../edits/remove-entry.ts";
import { columnAt, isFirstOnLine, isLastOnLine, lineEnd } from "../edits/text-lines.ts";
import { closestWord } from "../text/closest-word.ts";
import { quoteWord } from "../text/quote-word.ts";
import { addMissingHalf, defineJob, linesBelow } from "./define-job.ts";
import { type FixContext, type FixMaker, jobsMapping } from "./fix-context.ts";
import { appendToPipeline } from "./fix-job-names.ts";
import { pipelineNames, removeMentions } from "./job-mentions.ts";
import { allOf, single } from "./possible-edits.ts";
import { suggestSeries } from "./suggest-series.ts";

/** A name in the pipeline without a definition. */
export const fixUndefinedJob: FixMaker = ({ range }, context) => {
  const node = context.tree?.find(range)?.node;
  const name = node ? stringOf(node) : null;
  if (name === null) return [];
  const meant = closestWord(name, context.configuration?.jobs.keys() ?? []);
  return [
    meant === null ? null : replaceWith(meant, replaceMentions(context, name, meant)),
    indentDefinitions(context, [name]),
    defineJob(context, name),
    removeFromPipeline(name, removeMentions(context, name)),
  ];
};

/** A definition that the pipeline does not name. */
export const fixUnusedJob: FixMaker = (diagnostic, context) => {
  const { tree } = context;
  const mapping = jobsMapping(context);
  const pair = mapping?.pairs.find(({ key }) => key.range.from === diagnostic.range.from);
  const name = pair ? stringOf(pair.key) : null;
  if (!tree || !mapping || !pair || name === null) return [];
  const same = [pair, ...(mapping.replaced ?? []).filter(({ key }) => stringOf(key) === name)];
  const remains = mapping.pairs.length > 1 && isOwn(tree, mapping);
  return [
    appendToPipeline(context, name, diagnostic),
    remains ? removeJob(name, allOf(same.map((one) => removePair(tree, mapping, one)))) : null,
  ];
};

/** `pipeline` or `jobs` is not there: misspelt, or its definitions stand at the top level, or it was never written. */
export const fixMissingKey: FixMaker = ({ message }, context) => {
  const { tree } = context;
  const key = message.includes("'jobs'") ? "jobs" : "pipeline";
  if (tree?.root.kind !== "mapping") return [];
  const misspelt = tree.root.pairs.find((pair) => {
    const name = stringOf(pair.key);
    return name !== null && name !== "pipeline" && name !== "jobs" && closestWord(name.toLowerCase(), [key]) === key;
  });
  if (misspelt) return [renameTo(key, single(renameKey(misspelt, key)))];
  // A file of another program has nothing that could be completed.
  if (recogniseFile(tree.root) !== null) return [];
  const beside = key === "jobs" ? indentDefinitions(context, null) : null;
  return [beside ?? addMissingHalf(context, key)];
};

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

/** Definitions that stand at the top level, behind `jobs` or instead of it, moved into it; `names` are those to move, null for all. */
function indentDefinitions(context: FixContext, names: readonly string[] | null): Fix | null {
  const { tree, text } = context;
  if (tree?.root.kind !== "mapping" || tree.root.replaced || collectionStyle(tree, tree.root) !== "block") return null;
  const root = tree.root;
  const ordered = root.pairs.toSorted((a, b) => a.range.from - b.range.from);
  const beside = ordered.filter(
    (pair) => isDefinition(pair) && (names === null || names.includes(stringOf(pair.key) ?? "")),
  );
  const [first] = beside;
  const last = beside.at(-1);
  if (!first || !last || ordered.indexOf(last) - ordered.indexOf(first) !== beside.length - 1) return null;
  if (
    columnAt(text, root.range.from) !== 0 ||
    beside.some((pair) => pair.merged || !isFirstOnLine(text, pair.range.from))
  )
    return null;

  const jobs = findPair(root, "jobs");
  const step = jobs?.value.kind === "mapping" ? jobsColumn(context, jobs.value) : definitionStep(context, first);
  if (step === null || step < 1) return null;
  const moved = indentLines(text, { from: first.range.from, to: contentEnd(text, last.value) }, step);
  const title = beside.flatMap(({ key }) => stringOf(key) ?? []);
  if (!jobs) {
    const [start, ...rest] = moved;
    return start ? indentUnderJobs(title, [{ range: start.range, insert: `jobs:\n${start.insert}` }, ...rest]) : null;
  }
  if (ordered.indexOf(jobs) !== ordered.indexOf(first) - 1) return null;
  const { value } = jobs;
  const isEmpty = value.kind === "scalar" && value.source === "" && !value.anchorRange;
  return isEmpty || value.kind === "mapping" ? indentUnderJobs(title, moved) : null;
}

function isDefinition({ key, value }: SourcePair): boolean {
  const name = stringOf(key);
  if (name === null || ["pipeline", "jobs", "license"].includes(name) || value.kind !== "mapping") return false;
  return ["series", "architectures", "matrix", "run", "plugin"].some((jobKey) => findPair(value, jobKey));
}

function jobsColumn({ tree, text }: FixContext, mapping: SourceMapping): number | null {
  return tree && isOwn(tree, mapping) && collectionStyle(tree, mapping) === "block"
    ? columnAt(text, blockMappingStart(text, mapping))
    : null;
}

/** How far the file indents: as far as the definition is below its name. */
function definitionStep({ text }: FixContext, { value }: SourcePair): number {
  const column = value.anchorRange || text.charAt(value.range.from) === "{" ? 0 : columnAt(text, value.range.from);
  return column > 0 && column <= 8 ? column : 2;
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

function replaceMentions(context: FixContext, name: string, meant: string): PossibleEdits {
  const nodes = pipelineNames(context).filter((node) => stringOf(node) === name);
  return allOf(nodes.map((node) => single(node.kind === "scalar" ? replaceScalar(node, meant) : null)));
}
