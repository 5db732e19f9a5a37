import type { SourceMapping, SourceSequence } from "../document/source-node.ts";
import type { SourceTree } from "./source-tree.ts";

/** How a list or a mapping is written; null for a pair in brackets without braces, and for what has a tag. */
export type CollectionStyle = "flow" | "block" | null;

/** The style of a collection that is written in the text. */
export function collectionStyle(tree: SourceTree, node: SourceSequence | SourceMapping): CollectionStyle {
  if (node.collection !== "list" && node.collection !== "map") return null;
  if (node.anchorRange) return null;
  if (isInBrackets(tree.text, node)) return "flow";
  return isInFlow(tree, node) ? null : "block";
}

/** Whether anything around the node, within a few levels or at the top, is written in brackets. */
function isInFlow(tree: SourceTree, node: SourceSequence | SourceMapping): boolean {
  let place = tree.placeOf(node);
  while (place && place.kind !== "root") {
    if (isInBrackets(tree.text, place.parent)) return true;
    place = tree.placeOf(place.parent);
  }
  return false;
}

function isInBrackets(text: string, { kind, range }: SourceSequence | SourceMapping): boolean {
  return text.charAt(range.from) === (kind === "sequence" ? "[" : "{");
}
