import { removeEarlierKey } from "../diagnostics/fix-messages.ts";
import { removePair } from "../edits/remove-entry.ts";
import type { FixMaker } from "./fix-context.ts";

/** The pairs that a later one of the same key replaces: nothing changes without them. */
export const fixDuplicateKey: FixMaker = ({ range }, { tree }) => {
  const found = tree?.pairFrom(range.from);
  if (!tree || !found) return [];
  const { parent, pair } = found;
  const earlier = parent.replaced?.filter(({ key }) => key === pair.key) ?? [];
  const edits = earlier.map((one) => removePair(tree, parent, one));
  const written = tree.text.slice(range.from, range.to);
  return [
    edits.includes(null)
      ? null
      : removeEarlierKey(
          written,
          edits.flatMap((some) => some ?? []),
        ),
  ];
};
