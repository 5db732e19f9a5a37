import type { TextEdit } from "../diagnostics/diagnostic.ts";
import type { PossibleEdits } from "../diagnostics/fix-messages.ts";
import type { SourceMapping } from "../document/source-node.ts";
import { collectionStyle } from "../edits/collection-style.ts";
import { pairExtent } from "../edits/entry-extent.ts";
import { isOwn } from "../edits/remove-entry.ts";
import type { SourceTree } from "../edits/source-tree.ts";
import { isFirstOnLine } from "../edits/text-lines.ts";

/** The edits that make a list of the keys of a mapping; null where a key has a value, which would go with it. */
export function mappingToList(tree: SourceTree, mapping: SourceMapping): PossibleEdits {
  const { text } = tree;
  const style = collectionStyle(tree, mapping);
  if (style === null || !isOwn(tree, mapping) || mapping.replaced || mapping.pairs.length === 0) return null;
  const edits: TextEdit[] = [];
  for (const pair of mapping.pairs) {
    const { key, value, range } = pair;
    const extent = pair.merged || key.range.from !== range.from ? null : pairExtent(text, pair);
    if (!extent || value.range.from < value.range.to || value.anchorRange) return null;
    if (style === "block" && !isFirstOnLine(text, range.from)) return null;
    if (style === "block") edits.push({ range: { from: range.from, to: range.from }, insert: "- " });
    if (key.range.to < extent.to) edits.push({ range: { from: key.range.to, to: extent.to }, insert: "" });
  }
  if (style === "block") return edits;
  const { from, to } = mapping.range;
  return [{ range: { from, to: from + 1 }, insert: "[" }, ...edits, { range: { from: to - 1, to }, insert: "]" }];
}
