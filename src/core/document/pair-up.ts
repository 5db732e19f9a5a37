import { isAlias, isMap, isScalar, type ParsedNode } from "yaml";
import type { Report } from "../diagnostics/diagnostic.ts";
import { tagDoesNotFit, unsureTuple } from "../diagnostics/yaml-value-messages.ts";
import type { SourceNode } from "./source-node.ts";

/**
 * An item of `!!omap` or `!!pairs`: a mapping with one entry, which becomes a tuple of its key and its value. PyYAML takes the
 * entry as written there, so merges, aliases and unusual keys are not for us to judge.
 */
export function pairUp(node: ParsedNode, item: SourceNode, tag: string, report: Report): SourceNode {
  if (
    isAlias(node) ||
    (isMap(node) && node.items.some(({ key }) => !isScalar(key) || key.source === "<<" || key.source === "="))
  ) {
    report(unsureTuple(item.range, tag));
    return item;
  }
  const [pair] = item.kind === "mapping" ? item.pairs : [];
  if (!isMap(node) || pair === undefined || node.items.length > 1) {
    report(tagDoesNotFit(item.range, tag, "this item: it takes mappings with one key each"));
    return item;
  }
  return { kind: "sequence", collection: "tuple", items: [pair.key, pair.value], range: item.range };
}
