import { quoteValue, removeEarlierKey } from "../diagnostics/fix-messages.ts";
import { writeQuoted } from "../edits/change-scalar.ts";
import { removePair } from "../edits/remove-entry.ts";
import type { FixMaker } from "./fix-context.ts";

/**
 * The pairs that a later one of the same key replaces: nothing changes without them. Keys that only YAML takes for one (`on` and
 * `1`) were meant to be two, so quotes tell them apart.
 */
export const fixDuplicateKey: FixMaker = ({ range }, { tree }) => {
  const found = tree?.pairFrom(range.from);
  if (!tree || !found) return [];
  const { parent, pair } = found;
  const written = tree.text.slice(range.from, range.to);
  if (pair.key.kind === "scalar" && pair.key.source !== written) {
    return [/^[\w.+-]+$/.test(written) ? quoteValue(written, [{ range, insert: writeQuoted(written) }]) : null];
  }
  const earlier = parent.replaced?.filter(({ key }) => key === pair.key) ?? [];
  const edits = earlier.map((one) => removePair(tree, parent, one));
  return [
    edits.includes(null)
      ? null
      : removeEarlierKey(
          written,
          edits.flatMap((some) => some ?? []),
        ),
  ];
};
