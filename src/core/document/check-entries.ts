import type { CST } from "yaml";
import type { Report } from "../diagnostics/diagnostic.ts";
import {
  explicitKeyInsideLine,
  longKey,
  missingFlowKey,
  unexpected,
  wrongIndentation,
} from "../diagnostics/yaml-messages.ts";
import { columnOf } from "./column-of.ts";
import { explainMultilineKey } from "./explain-complaint.ts";
import { hasLineBreak } from "./fold-lines.ts";

/** PyYAML looks this far back from a colon for its key. */
const longestKey = 1024;

/**
 * Walks over what the `yaml` package's parser has made out of a document: reports the entries of mappings that only PyYAML
 * refuses, and answers with the columns of the block collections around the block scalars, by where those start.
 */
export function checkEntries(text: string, root: CST.Token | undefined, report: Report): ReadonlyMap<number, number> {
  const columns = new Map<number, number>();

  function walk(token: CST.Token | null | undefined, column: number): void {
    if (token === null || token === undefined) return;
    if (token.type === "block-scalar") columns.set(token.offset, column);
    else if (token.type === "block-seq") for (const item of token.items) walk(item.value, token.indent);
    else if (token.type === "block-map" || token.type === "flow-collection") {
      const inFlow = token.type === "flow-collection";
      const inside = inFlow ? column : token.indent;
      for (const item of token.items) {
        if (!inFlow || item.sep !== undefined) checkEntry(text, item, inFlow, report);
        walk(item.key, inside);
        walk(item.value, inside);
      }
    }
  }

  walk(root, -1);
  return columns;
}

/**
 * Checks an entry of a mapping for what the `yaml` package takes and PyYAML refuses: a value without a colon,
 * `? ` within a line, a colon that is not below its `? `, and a key
 * without `? ` that has neither text nor anchor nor tag, that spans lines, or that is far from its colon.
 */
function checkEntry(text: string, item: CST.CollectionItem, inFlow: boolean, report: Report): void {
  const questionMark = findToken(item.start, "explicit-key-ind");
  if (questionMark !== null && !inFlow && columnOf(text, questionMark.offset) !== questionMark.indent) {
    report(explicitKeyInsideLine({ from: questionMark.offset, to: questionMark.offset + 1 }));
    return;
  }
  const colon = findToken(item.sep, "map-value-ind");
  if (colon === null) {
    const stray = findToken(item.sep, "anchor", "tag") ?? item.value;
    if (stray === undefined) return;
    report(unexpected({ from: stray.offset, to: stray.offset + 1 }, text.slice(stray.offset)));
    return;
  }
  if (questionMark !== null) {
    if (!inFlow && colon.indent !== questionMark.indent)
      report(wrongIndentation({ from: colon.offset, to: colon.offset + 1 }));
    return;
  }

  const first = findToken(item.start, "anchor", "tag") ?? item.key;
  if (first === undefined || first === null) {
    report(missingFlowKey({ from: colon.offset, to: colon.offset + 1 }));
    return;
  }
  const range = { from: first.offset, to: colon.offset };
  if (hasLineBreak(text.slice(range.from, range.to))) report(explainMultilineKey(text, range));
  else if (range.to - range.from > longestKey) report(longKey(range));
}

/** The first token of a type, or of either of two. A plain loop, because this is asked three times for each entry of a text. */
function findToken(
  tokens: readonly CST.SourceToken[] | undefined,
  type: CST.SourceToken["type"],
  otherType = type,
): CST.SourceToken | null {
  if (tokens === undefined || tokens.length === 0) return null;
  for (const token of tokens) if (token.type === type || token.type === otherType) return token;
  return null;
}
