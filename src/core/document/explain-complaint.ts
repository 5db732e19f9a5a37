import type { YAMLError } from "yaml";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import * as messages from "../diagnostics/yaml-messages.ts";
import { unknownTag } from "../diagnostics/yaml-value-messages.ts";
import type { SourceRange } from "../text/source-range.ts";

/** The first of the `yaml` package's complaints, in the order of the text, that PyYAML shares, in our words. */
export function explainFirst(errors: readonly YAMLError[], text: string): Diagnostic | null {
  for (const error of errors.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    const diagnostic = explainComplaint(error, text);
    if (diagnostic !== null) return diagnostic;
  }
  return null;
}

/** One complaint in our words; null for what PyYAML takes, or what is checked elsewhere. */
function explainComplaint(error: YAMLError, text: string): Diagnostic | null {
  const range = firstLine(text, error.pos);
  const written = text.slice(range.from, range.to);
  const character = { from: range.from, to: Math.min(range.from + 1, text.length) };
  switch (error.code) {
    case "BAD_DQ_ESCAPE":
    case "BAD_COLLECTION_TYPE":
    case "BAD_DIRECTIVE":
    case "DUPLICATE_KEY":
    case "NON_STRING_KEY":
    case "MULTIPLE_DOCS":
    case "TAB_AS_INDENT":
      return null;
    case "TAG_RESOLVE_FAILED":
    case "MULTIPLE_ANCHORS":
    case "MULTIPLE_TAGS":
    case "BAD_PROP_ORDER":
      return error.code === "TAG_RESOLVE_FAILED" ? unknownTag(range, written) : messages.badProperties(range, written);
    case "ALIAS_PROPS":
      return messages.propertiesOnAlias(range);
    case "BAD_ALIAS":
      return messages.badAnchorName(range, written);
    case "BAD_INDENT":
      return /^(?:Block scalar|Flow )/.test(error.message) ? null : explainIndentation(text, range.from);
    case "BAD_SCALAR_START":
      return messages.badStart(character, text.charAt(range.from));
    case "BLOCK_AS_IMPLICIT_KEY":
      return explainInnerKey(text, range.from);
    case "BLOCK_IN_FLOW":
      return text.startsWith("-", range.from) ? messages.misplacedDash(character) : explainInnerKey(text, range.from);
    case "KEY_OVER_1024_CHARS":
      return messages.longKey(character);
    case "MULTILINE_IMPLICIT_KEY":
      return written.startsWith("-") ? messages.misplacedDash(character) : explainMultilineKey(text, range);
    case "MISSING_CHAR":
      return explainMissing(error.message, range, written);
    case "RESOURCE_EXHAUSTION":
    case "IMPOSSIBLE":
    case "UNEXPECTED_TOKEN":
      return explainUnexpected(error.message, text, range);
  }
}

function explainMissing(message: string, range: SourceRange, written: string): Diagnostic | null {
  if (message.startsWith("Comments must")) return null;
  if (message.startsWith("Missing directives-end")) return null;
  if (message.startsWith("Block scalars with")) return null;
  if (/^Flow .* must end/.test(message)) return null;
  if (message.startsWith("Tags and anchors") && written.startsWith(":")) return null;
  if (message.startsWith("Block collection cannot start")) return messages.contentOnMarkerLine(range);
  if (message.startsWith("Implicit map keys"))
    return explainTightColon(range, written) ?? messages.missingColon(range, written);
  if (message.startsWith("Sequence item without")) return messages.missingDash(range);
  if (message.startsWith("Missing , ")) return messages.missingComma(range);
  return messages.unexpected(range, written);
}

/** A key that goes over lines: a colon is missing, or a key is indented below the value of another. */
export function explainMultilineKey(text: string, { from }: SourceRange): Diagnostic {
  const range = firstLine(text, [from, text.length]);
  const written = text.slice(range.from, range.to);
  const lineStart = text.lastIndexOf("\n", from - 1) + 1;
  if (text.slice(lineStart, from).trim() !== "") {
    const inner = explainInnerKey(text, from);
    if (inner.range.from > range.to) return inner;
  }
  return explainTightColon(range, written) ?? messages.multilineKey(range, written);
}

/** `key:value`, which YAML reads as one word. */
function explainTightColon({ from }: SourceRange, written: string): Diagnostic | null {
  const at = /^[\w.-]+:(?=[^\s/])/.exec(written)?.[0].length;
  return at === undefined ? null : messages.missingSpace({ from: from + at - 1, to: from + at });
}

function explainUnexpected(message: string, text: string, range: SourceRange): Diagnostic {
  const written = text.slice(range.from, range.to);
  if (message.startsWith("Block scalar header")) return messages.badBlockHeader(range, "| or >");
  if (/^-(?:\s|$)/.test(written)) return messages.misplacedDash(range);
  if (written === ",") return messages.straySeparator(range);
  if (/^:\S/.test(written)) return messages.missingSpace({ from: range.from, to: range.from + 1 });
  const before = text.slice(0, range.from).trimEnd().at(-1) ?? "";
  if (/["']/.test(before)) return messages.textAfterQuote(range, written);
  if (/[\]}]/.test(before)) return messages.missingComma(range);
  return messages.unexpected(range, written);
}

const colon = /:(?= |\n|$)/g;

/** A key where a value stands: behind another key on its line, or on a line below a value. */
function explainInnerKey(text: string, from: number): Diagnostic {
  if (/^\s*-(?:\s|$)/.test(text.slice(from, from + 1000))) return messages.wrongIndentation(lineStartAt(text, from));
  colon.lastIndex = from;
  const to = (colon.exec(text)?.index ?? from) + 1;
  const inner = text.slice(from, to);
  const start = from + inner.length - inner.trimStart().length;
  const lineStart = text.lastIndexOf("\n", to - 1) + 1;
  if (lineStart > start) return messages.keyBelowValue(lineStartAt(text, to - 1));
  const range = { from: start, to };
  return inner.trim().startsWith("?")
    ? messages.explicitKeyInsideLine(range)
    : messages.mappingInsideLine(range, inner);
}

/** A line whose indentation fits nothing; beside the dashes of a list, one is missing. */
function explainIndentation(text: string, from: number): Diagnostic {
  const range = lineStartAt(text, from);
  const indentation = text.slice(text.lastIndexOf("\n", range.from - 1) + 1, range.from);
  const above = text.slice(0, range.from - indentation.length).trimEnd();
  const isBelowDash = above.startsWith(`${indentation}- `, above.lastIndexOf("\n") + 1);
  return isBelowDash && !text.startsWith("-", range.from)
    ? messages.missingDash(range)
    : messages.wrongIndentation(range);
}

/** The part of a package's range that is on its first line, inside the text. */
function firstLine(text: string, [start, end]: readonly [number, number]): SourceRange {
  const from = Math.min(start, text.length);
  const lineEnd = text.indexOf("\n", from);
  const to = Math.min(end, text.length, lineEnd === -1 ? text.length : lineEnd);
  return { from, to: Math.max(from, to) };
}

/** The first word of the line of an offset, or of the next line with one. */
function lineStartAt(text: string, offset: number): SourceRange {
  const word = /[^ \n]+/g;
  word.lastIndex = text.lastIndexOf("\n", offset - 1) + 1;
  const match = word.exec(text);
  return match === null ? { from: offset, to: offset } : { from: match.index, to: match.index + match[0].length };
}
