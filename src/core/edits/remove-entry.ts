import type { TextEdit } from "../diagnostics/diagnostic.ts";
import type { SourceMapping, SourceNode, SourcePair, SourceSequence } from "../document/source-node.ts";
import type { SourceRange } from "../text/source-range.ts";
import { collectionStyle } from "./collection-style.ts";
import { blockItemExtent, nodeExtent, pairExtent } from "./entry-extent.ts";
import { removeFlowEntries } from "./remove-flow-entries.ts";
import type { SourceTree } from "./source-tree.ts";
import { columnAt, isBehindDashes, isFirstOnLine, isLastOnLine, lineEnd, lineStart } from "./text-lines.ts";

/**
 * The edits that take items out of a list, each with its line and the comment on it. Null where that is not certain, and where
 * no item would remain: a list of nothing means something else.
 */
export function removeItems(
  tree: SourceTree,
  sequence: SourceSequence,
  indexes: readonly number[],
): readonly TextEdit[] | null {
  const style = collectionStyle(tree, sequence);
  const removed = new Set(indexes);
  if (style === null || removed.size === 0 || removed.size >= sequence.items.length) return null;
  if (style === "flow") {
    const entries = sequence.items.map((item) => nodeExtent(tree.text, item));
    return checked(tree, removeFlowEntries(tree.text, entries, removed));
  }
  const edits: TextEdit[] = [];
  for (const index of removed) {
    const extent = blockItemExtent(tree.text, sequence, index);
    const edit = extent && removeBlockEntry(tree.text, extent);
    if (!edit) return null;
    edits.push(edit);
  }
  return checked(tree, edits);
}

/** The edits that take a pair out of a mapping, with its lines. Null where that is not certain, or it is the only one. */
export function removePair(tree: SourceTree, mapping: SourceMapping, pair: SourcePair): readonly TextEdit[] | null {
  const style = collectionStyle(tree, mapping);
  const extent = pair.merged ? null : pairExtent(tree.text, pair);
  if (style === null || !extent || isOnly(mapping, extent)) return null;
  if (style === "flow") {
    const entries = flowPairs(tree, mapping);
    const index = entries?.findIndex(({ from }) => from === extent.from) ?? -1;
    return entries && index >= 0 ? checked(tree, removeFlowEntries(tree.text, entries, new Set([index]))) : null;
  }
  const edit = removeBlockEntry(tree.text, extent);
  return edit && checked(tree, [edit]);
}

/** The pairs of a mapping in braces, in the order of the text; null where one of them can't be told. */
function flowPairs(tree: SourceTree, { pairs, replaced = [] }: SourceMapping): readonly SourceRange[] | null {
  const extents: SourceRange[] = [];
  for (const pair of [...pairs, ...replaced]) {
    const extent = pair.merged ? null : pairExtent(tree.text, pair);
    // A merge is none of the pairs, so the neighbours would not be known.
    if (!extent) return null;
    extents.push(extent);
  }
  return extents.toSorted((a, b) => a.from - b.from);
}

function isOnly(mapping: SourceMapping, { from, to }: SourceRange): boolean {
  if (mapping.pairs.length + (mapping.replaced?.length ?? 0) < 2) return true;
  return mapping.range.from === from && mapping.range.to <= to;
}

/** Takes an entry of a block collection out: whole lines, or up to the next entry where it stands behind a dash. */
function removeBlockEntry(text: string, { from, to }: SourceRange): TextEdit | null {
  if (!isLastOnLine(text, to)) return null;
  const end = lineEnd(text, to);
  if (isFirstOnLine(text, from)) {
    const start = lineStart(text, from);
    const range = end < text.length ? { from: start, to: end + 1 } : { from: Math.max(0, start - 1), to: end };
    return { range, insert: "" };
  }
  if (!isBehindDashes(text, from)) return null;
  const gap = /^[ \n]*/.exec(text.slice(end, end + 400))?.[0].length ?? 0;
  const next = end + gap;
  if (next >= text.length || text.charAt(next) === "#" || columnAt(text, next) !== columnAt(text, from)) return null;
  return { range: { from, to: next }, insert: "" };
}

/** Nothing goes that is aliased or merged elsewhere. */
function checked(tree: SourceTree, edits: readonly TextEdit[] | null): readonly TextEdit[] | null {
  return edits?.some(({ range }) => tree.holdsShared(range)) ? null : edits;
}

/** Whether a node can be changed without changing another place: it is written here and for here alone. */
export function isOwn(tree: SourceTree, node: SourceNode): boolean {
  return !node.anchorRange && !tree.isShared(node.range);
}
