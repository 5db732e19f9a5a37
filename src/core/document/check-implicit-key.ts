import type { CST } from "yaml";
import type { Report } from "../diagnostics/diagnostic.ts";
import { longKey, missingFlowKey, multilineKey } from "../diagnostics/yaml-messages.ts";
import { hasLineBreak } from "./fold-lines.ts";

/** PyYAML looks this far back from a colon for its key. */
const longestKey = 1024;

/**
 * Checks a key that is not introduced by `? ` as PyYAML does: it has a text, or an anchor or a tag, it stands on one line
 * with its colon, and the colon is near. `keyFrom` is where the key starts, its anchor and tag included.
 */
export function checkImplicitKey(text: string, item: CST.CollectionItem, keyFrom: number, report: Report): void {
  if (item.start.some((token) => token.type === "explicit-key-ind")) return;
  const colon = item.sep?.find((token) => token.type === "map-value-ind");
  if (colon === undefined) return;
  const properties = item.start.find((token) => token.type === "anchor" || token.type === "tag");
  if (properties === undefined && (item.key === undefined || item.key === null)) {
    report(missingFlowKey({ from: colon.offset, to: colon.offset + 1 }));
    return;
  }
  const from = properties?.offset ?? keyFrom;
  if (hasLineBreak(text.slice(from, colon.offset))) report(multilineKey({ from, to: colon.offset }));
  else if (colon.offset - from > longestKey) report(longKey({ from, to: colon.offset }));
}
