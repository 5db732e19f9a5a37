import type { PossibleEdits } from "../diagnostics/fix-messages.ts";
import type { SourcePair } from "../document/source-node.ts";
import { pairExtent } from "../edits/entry-extent.ts";
import type { SourceTree } from "../edits/source-tree.ts";

/** The edits that write a value behind a key that has none. Null where anything stands behind it. */
export function writeValue({ text }: SourceTree, pair: SourcePair, value: string): PossibleEdits {
  if (pair.merged || pair.value.range.from < pair.value.range.to || pair.value.anchorRange) return null;
  const extent = pairExtent(text, pair);
  if (!extent || text.charAt(extent.to - 1) !== ":") return null;
  return [{ range: { from: extent.to, to: extent.to }, insert: ` ${value}` }];
}
