import type { SourceMapping, SourceNode, SourcePair, SourceSequence } from "../document/source-node.ts";
import type { SourceRange } from "../text/source-range.ts";
import { columnAt, lineEnd, lineStart } from "./text-lines.ts";

const properties = /(?:[&!][^\s,[\]{}]*[ \n]+)+$/;

/** How far back an anchor and a tag are looked for. */
const farthest = 400;

/** A node with the anchor and the tag before it. */
export function nodeExtent(text: string, { range }: SourceNode): SourceRange {
  const before = text.slice(Math.max(0, range.from - farthest), range.from);
  return { from: range.from - (properties.exec(before)?.[0].length ?? 0), to: range.to };
}

/** Where a block mapping starts: at the anchor or the tag of its first key, which stand on the line of the key. */
export function blockMappingStart(text: string, { range: { from } }: SourceMapping): number {
  const before = text.slice(Math.max(lineStart(text, from), from - farthest), from);
  return from - (properties.exec(before)?.[0].length ?? 0);
}

/**
 * A pair from its key to the end of its value; with the colon where nothing stands behind it. Null where that is not certain:
 * for `? key`, and for an anchor or a tag of nothing.
 */
export function pairExtent(text: string, { key, range: { from }, value }: SourcePair): SourceRange | null {
  if (/\?\s+$/.test(text.slice(Math.max(0, from - 20), from))) return null;
  if (value.range.from < value.range.to) return { from, to: contentEnd(text, value) };
  if (key.range.from !== from) return null;
  const colon = /^[ ]*:?/.exec(text.slice(key.range.to, key.range.to + 20));
  const to = key.range.to + (colon?.[0].length ?? 0);
  return /^[ ]*(?:[,\]}#]|$)/.test(text.slice(to, lineEnd(text, to))) ? { from, to } : null;
}

/** Where what a node says ends; a block list's own range goes on to what follows it. */
export function contentEnd(text: string, node: SourceNode): number {
  let last = node;
  while (last.kind !== "scalar" && !last.anchorRange && !"[{".includes(text.charAt(last.range.from))) {
    const inner = last.kind === "sequence" ? last.items.at(-1) : lastValue(text, last);
    if (typeof inner === "number") return inner;
    if (!inner || inner.range.from >= inner.range.to || inner.range.from < last.range.from) break;
    last = inner;
  }
  const { from, to } = last.range;
  return last.kind === "scalar" ? to : from + text.slice(from, to).trimEnd().length;
}

/** The value with which a block mapping ends, or where it ends if that is nothing, or a merge. */
function lastValue(text: string, mapping: SourceMapping): SourceNode | number | null {
  const last = lastPair(mapping);
  if (!last || mapping.range.to > last.range.to) return null;
  return last.value.range.from < last.value.range.to ? last.value : (pairExtent(text, last)?.to ?? null);
}

/** The pair that is written last. */
export function lastPair({ pairs }: SourceMapping): SourcePair | null {
  let last: SourcePair | null = null;
  for (const pair of pairs) if (!pair.merged && (!last || pair.range.to > last.range.to)) last = pair;
  return last;
}

/** An item of a block list from its dash to its end; null where the dash is not found. */
export function blockItemExtent(text: string, sequence: SourceSequence, index: number): SourceRange | null {
  const item = sequence.items[index];
  if (!item) return null;
  const column = columnAt(text, sequence.range.from);
  const earliest = index === 0 ? sequence.range.from : (sequence.items[index - 1]?.range.to ?? 0);
  for (let start = lineStart(text, item.range.from); ; start = lineStart(text, start - 1)) {
    const dash = start + column;
    const isDash = /^-(?:[ \n]|$)/.test(text.slice(dash, dash + 2)) && dash <= item.range.from;
    const isFirst = dash === sequence.range.from || text.slice(start, dash).trim() === "";
    if (isDash && isFirst && dash >= earliest) return { from: dash, to: Math.max(contentEnd(text, item), dash + 1) };
    if (start <= earliest) return null;
  }
}
