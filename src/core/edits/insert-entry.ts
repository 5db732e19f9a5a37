import type { TextEdit } from "../diagnostics/diagnostic.ts";
import type { SourceMapping, SourceNode, SourcePair, SourceSequence } from "../document/source-node.ts";
import { collectionStyle } from "./collection-style.ts";
import { blockItemExtent, blockMappingStart, contentEnd, lastPair, pairExtent } from "./entry-extent.ts";
import { isOwn } from "./remove-entry.ts";
import type { SourceTree } from "./source-tree.ts";
import { columnAt, isBehindDashes, isFirstOnLine, isLastOnLine, lineEnd, lineStart } from "./text-lines.ts";

/**
 * What is inserted: `inline` inside brackets or braces (null where it can't be written there), `lines` in block style, indented
 * relative to the first one, without dash.
 */
export interface NewEntry {
  readonly inline: string | null;
  readonly lines: readonly string[];
}

/** An entry of one line that reads the same in both styles, such as a quoted name. */
export function inlineEntry(text: string): NewEntry {
  return { inline: text, lines: [text] };
}

/** The edits that add an item at the end of a list, written as the list is. Null where that is not certain. */
export function appendItem(tree: SourceTree, sequence: SourceSequence, entry: NewEntry): readonly TextEdit[] | null {
  if (!isOwn(tree, sequence)) return null;
  const style = collectionStyle(tree, sequence);
  if (style === "flow") return appendInFlow(tree.text, sequence, sequence.items.at(-1) ?? null, entry.inline);
  const first = style === "block" ? blockItemExtent(tree.text, sequence, 0) : null;
  const last = sequence.items.length - 1;
  const extent = first && blockItemExtent(tree.text, sequence, last);
  if (!first || !extent) return null;
  const [head = "", ...rest] = entry.lines;
  const column = columnAt(tree.text, first.from);
  return appendLines(tree, sequence, extent.to, column, [`- ${head}`, ...rest.map((line) => `  ${line}`)]);
}

/** The edits that add a pair at the end of a mapping, written as the mapping is. Null where that is not certain. */
export function appendPair(tree: SourceTree, mapping: SourceMapping, entry: NewEntry): readonly TextEdit[] | null {
  if (!isOwn(tree, mapping)) return null;
  const style = collectionStyle(tree, mapping);
  const last = lastPair(mapping);
  if (style === "flow") {
    const extent = last && pairExtent(tree.text, last);
    if (last && !extent) return null;
    return appendInFlow(tree.text, mapping, extent ? { range: extent } : null, entry.inline);
  }
  const extent = style === "block" && last ? pairExtent(tree.text, last) : null;
  if (!extent) return null;
  return appendLines(
    tree,
    mapping,
    Math.max(extent.to, contentEnd(tree.text, mapping)),
    columnAt(tree.text, blockMappingStart(tree.text, mapping)),
    entry.lines,
  );
}

/** The edits that add a pair at the start of a mapping. Null where that is not certain. */
export function prependPair(tree: SourceTree, mapping: SourceMapping, entry: NewEntry): readonly TextEdit[] | null {
  const { text } = tree;
  if (!isOwn(tree, mapping)) return null;
  const style = collectionStyle(tree, mapping);
  if (style === "flow") {
    const at = mapping.range.from;
    if (entry.inline === null) return null;
    const isEmpty = mapping.pairs.length === 0 && /^\{[ ]*\}$/.test(text.slice(at, mapping.range.to));
    if (mapping.pairs.length === 0) return isEmpty ? [insertAt(at + 1, entry.inline)] : null;
    const gap = /^[ \n]*/.exec(text.slice(at + 1))?.[0].length ?? 0;
    return [insertAt(at + 1 + gap, `${entry.inline}, `)];
  }
  const at = blockMappingStart(text, mapping);
  if (style === null || !isBehindDashes(text, at)) return null;
  const indent = " ".repeat(columnAt(text, at));
  return [insertAt(at, entry.lines.map((line) => `${line}\n${indent}`).join(""))];
}

/** The edits that add a pair behind another one of a block mapping, or at the end of one in braces. */
export function insertPairAfter(
  tree: SourceTree,
  { mapping, pair }: { readonly mapping: SourceMapping; readonly pair: SourcePair },
  entry: NewEntry,
): readonly TextEdit[] | null {
  if (pair.merged) return prependPair(tree, mapping, entry);
  if (collectionStyle(tree, mapping) !== "block") return appendPair(tree, mapping, entry);
  const extent = pairExtent(tree.text, pair);
  if (!extent || !isOwn(tree, mapping)) return null;
  return appendLines(
    tree,
    pair.value,
    extent.to,
    columnAt(tree.text, blockMappingStart(tree.text, mapping)),
    entry.lines,
  );
}

function appendInFlow(
  text: string,
  { range }: SourceSequence | SourceMapping,
  last: Pick<SourceNode, "range"> | null,
  inline: string | null,
): readonly TextEdit[] | null {
  if (inline === null) return null;
  if (!last) {
    const isBlank = text.slice(range.from + 1, range.to - 1).trim() === "";
    return isBlank ? [insertAt(range.from + 1, inline)] : null;
  }
  const { from, to } = last.range;
  // An entry that is not written (`[a, ,]` is none) has no place to stand behind.
  if (from >= to) return null;
  if (lineStart(text, from) <= range.from || !isFirstOnLine(text, from)) return [insertAt(to, `, ${inline}`)];

  // Entries on lines of their own: the new one gets one too.
  const indent = text.slice(lineStart(text, from), from);
  const end = lineEnd(text, to);
  const behind = /^[ ]*(,?)[ ]*(?:#[^\n]*)?$/.exec(text.slice(to, end));
  if (!behind) return [insertAt(to, `, ${inline}`)];
  const hasComma = behind[1] === ",";
  if (behind[0] === "" || behind[0] === ",") return [insertAt(to, `,\n${indent}${inline}`)];
  const line = `\n${indent}${inline}${hasComma ? "," : ""}`;
  return hasComma ? [insertAt(end, line)] : [insertAt(to, ","), insertAt(end, line)];
}

/** Adds lines behind the line on which the last entry ends. */
function appendLines(
  { text }: SourceTree,
  node: SourceNode,
  to: number,
  column: number,
  lines: readonly string[],
): readonly TextEdit[] | null {
  if (!isLastOnLine(text, to) || keepsLineBreaks(node)) return null;
  const indent = " ".repeat(column);
  return [insertAt(lineEnd(text, to), lines.map((line) => `\n${indent}${line}`).join(""))];
}

/** Whether the node ends with a text (`|+`) to which the line breaks behind it belong. */
function keepsLineBreaks(node: SourceNode): boolean {
  let last: SourceNode | undefined = node;
  for (let depth = 0; last && depth < 500; depth += 1) {
    if (last.anchorRange) return false;
    if (last.kind === "scalar") return last.style === "block" && /^[|>][^\n]*\+/.test(last.source);
    last = last.kind === "sequence" ? last.items.at(-1) : lastPair(last)?.value;
  }
  return false;
}

function insertAt(at: number, insert: string): TextEdit {
  return { range: { from: at, to: at }, insert };
}
