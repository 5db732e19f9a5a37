import type { TextEdit } from "../diagnostics/diagnostic.ts";
import type { SourceNode, SourcePair, SourceScalar } from "../document/source-node.ts";
import { isPlainWord, quoteWord } from "../text/quote-word.ts";

/** What PyYAML refuses, or takes for a line break, where it is not escaped. */
const unwritable = /[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]/gu;

/** A text in quotes that YAML reads as just this text, on one line. */
export function writeQuoted(text: string): string {
  if (text.search(unwritable) !== -1) return JSON.stringify(text).replace(unwritable, escape);
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** The edit that makes a plain scalar of one line the text that it looks like; null for any other. */
export function quoteScalar(node: SourceScalar): TextEdit | null {
  const { style, source, range, anchorRange } = node;
  if (style !== "plain" || anchorRange || source === "" || source.includes("\n")) return null;
  return { range, insert: writeQuoted(source) };
}

/** The edit that writes a word for a scalar of one line, in the quotes that the scalar has; null for an alias. */
export function replaceScalar(node: SourceScalar, word: string): TextEdit | null {
  const { style, source, range, anchorRange } = node;
  if (anchorRange || range.from >= range.to || style === "block" || source.includes("\n")) return null;
  if (style === "quoted" && isPlainWord(word)) {
    return { range: { from: range.from + 1, to: range.to - 1 }, insert: word };
  }
  return { range, insert: quoteWord(word) };
}

/** The edit that renames the key of a pair; null where the key is written elsewhere. */
export function renameKey({ key, range, merged }: SourcePair, name: string): TextEdit | null {
  if (merged || key.kind !== "scalar" || key.range.from !== range.from) return null;
  return replaceScalar(key, name);
}

/** The edit that makes a list of a scalar of one line, with further words behind it: `amd64` to `[amd64, arm64]`. */
export function wrapInList(node: SourceNode, more: readonly string[] = []): TextEdit | null {
  if (node.kind !== "scalar" || node.anchorRange || node.style === "block" || node.source.includes("\n")) return null;
  if (node.source === "") return null;
  const own = node.style === "plain" && !isPlainWord(node.source) ? writeQuoted(node.source) : node.source;
  return { range: node.range, insert: `[${[own, ...more.map(quoteWord)].join(", ")}]` };
}
