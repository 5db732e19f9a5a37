import { isCollection, isSeq, type ParsedNode } from "yaml";

/**
 * Takes the tags off the value of a `<<` and off its items: PyYAML merges their entries without asking what they are. A tag
 * beside an anchor stays, because an alias elsewhere asks for it.
 */
export function forgetMergedTags(value: ParsedNode | null): void {
  forgetTag(value);
  if (isSeq(value)) for (const item of value.items) forgetTag(item);
}

function forgetTag(node: unknown): void {
  if (isCollection(node) && node.anchor === undefined) delete node.tag;
}
