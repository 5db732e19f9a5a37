import type { Variant } from "../configuration/configuration.ts";
import type { PossibleEdits } from "../diagnostics/fix-messages.ts";
import { findPair } from "../document/source-node.ts";
import { inlineEntry, insertPairAfter, prependPair } from "../edits/insert-entry.ts";
import type { SourceTree } from "../edits/source-tree.ts";
import { quoteWord } from "../text/quote-word.ts";

/**
 * Gives a matrix item the `architectures` that it has from its job as a list of its own, with one more: a matrix item's key takes
 * the place of the job's, so no other variant gets it. Null where the item says so already, or counts elsewhere too.
 */
export function giveOwnList(tree: SourceTree, { range, architectures }: Variant, architecture: string): PossibleEdits {
  const place = tree.find(range);
  if (place?.kind !== "item" || place.node.kind !== "mapping") return null;
  const own = findPair(place.node, "architectures");
  if (own && !own.merged) return null;
  const names = [...architectures.map(({ name }) => name), architecture];
  const entry = inlineEntry(`architectures: [${names.map(quoteWord).join(", ")}]`);
  const series = findPair(place.node, "series");
  return series
    ? insertPairAfter(tree, { mapping: place.node, pair: series }, entry)
    : prependPair(tree, place.node, entry);
}
