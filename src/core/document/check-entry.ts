import type { CST } from "yaml";
import type { Report } from "../diagnostics/diagnostic.ts";
import {
  explicitKeyInsideLine,
  longKey,
  missingFlowKey,
  multilineKey,
  unexpected,
  wrongIndentation,
} from "../diagnostics/yaml-messages.ts";
import { columnOf } from "./column-of.ts";
import { hasLineBreak } from "./fold-lines.ts";

/** PyYAML looks this far back from a colon for its key. */
const longestKey = 1024;

/**
 * Checks an entry of a mapping for what the `yaml` package takes and PyYAML refuses: a value without a colon,
 * `? ` within a line, a colon that is not below its `? `, and a key
 * without `? ` that has neither text nor anchor nor tag, that spans lines, or that is far from its colon.
 */
export function checkEntry(text: string, item: CST.CollectionItem, inFlow: boolean, report: Report): void {
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
  if (hasLineBreak(text.slice(range.from, range.to))) report(multilineKey(range, text.slice(range.from, range.to)));
  else if (range.to - range.from > longestKey) report(longKey(range));
}

/** The first token of these types. A loop, because this is asked for each entry of a text. */
function findToken(
  tokens: readonly CST.SourceToken[] | undefined,
  ...types: readonly CST.SourceToken["type"][]
): CST.SourceToken | null {
  if (tokens !== undefined) for (const token of tokens) if (types.includes(token.type)) return token;
  return null;
}
