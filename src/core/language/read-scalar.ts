import type { OutlineScalar } from "./outline.ts";
import {
  findColon,
  isAtDash,
  isAtEnd,
  isBlank,
  lineEnd,
  plainScalar,
  skipToToken,
  type TextCursor,
  trimmedEnd,
} from "./text-cursor.ts";

/**
 * Reads what is quoted. Where the quote is never closed it ends before the first line that is indented no deeper than what
 * it belongs to: somebody is writing it.
 */
export function readQuoted(cursor: TextCursor, parentColumn: number): OutlineScalar {
  const { text, at: from } = cursor;
  const quote = text[from];
  let to = from + 1;
  for (; to < text.length; to += 1) {
    const character = text[to];
    if (character === "\n") {
      if (!isDeeper(text, to + 1, parentColumn)) break;
      cursor.lineStart = to + 1;
    } else if (character === "\\" && quote === '"') {
      if (text[to + 1] !== "\n") to += 1;
    } else if (character === quote) {
      if (quote === '"' || text[to + 1] !== quote) break;
      to += 1;
    }
  }
  const end = Math.min(to, text.length);
  const closed = text[end] === quote;
  cursor.at = closed ? end + 1 : end;
  const style = quote === '"' ? "double-quoted" : "single-quoted";
  return { kind: "scalar", style, range: { from, to: cursor.at }, text: text.slice(from + 1, end) };
}

/** Whether the next line that is not empty is indented deeper than a column. */
function isDeeper(text: string, lineStart: number, column: number): boolean {
  let at = lineStart;
  let start = lineStart;
  while (isBlank(text[at]) || text[at] === "\n") {
    if (text[at] === "\n") start = at + 1;
    at += 1;
  }
  return at < text.length && at - start > column;
}

/** Reads a block scalar, header and contents: every line that is deeper than what it belongs to. */
export function readBlockScalar(cursor: TextCursor, parentColumn: number): OutlineScalar {
  const { text, at: from } = cursor;
  let end = lineEnd(text, from);
  while (end < text.length) {
    const next = lineEnd(text, end + 1);
    let at = end + 1;
    while (at < next && text[at] === " ") at += 1;
    if (at < next && at - (end + 1) <= parentColumn) break;
    cursor.lineStart = end + 1;
    end = next;
  }
  cursor.at = end;
  return { kind: "scalar", style: "block", range: { from, to: end }, text: text.slice(from, end) };
}

/** Whether a block scalar's header stands there. */
export function isAtBlockScalar({ text, at }: TextCursor): boolean {
  if (text[at] !== "|" && text[at] !== ">") return false;
  return /^[|>][-+0-9]{0,2}[ \t]*(?:$|\n|[ \t]#)/.test(text.slice(at, at + 80));
}

/** Reads a plain word to the end of the line, or to its comment. */
export function readPlainLine(cursor: TextCursor): OutlineScalar {
  const { text, at: from } = cursor;
  const end = lineEnd(text, from);
  const line = text.slice(from, end);
  const comment = line.search(/[ \t]#/);
  const to = trimmedEnd(text, from, comment === -1 ? end : from + comment);
  cursor.at = end;
  return plainScalar(text, from, Math.max(to, from + 1));
}

/**
 * Reads a plain word with the lines that continue it: those that are deeper than what it belongs to, up to one that looks
 * like a key or an item.
 */
export function readPlain(cursor: TextCursor, parentColumn: number): OutlineScalar {
  const first = readPlainLine(cursor);
  let { to } = first.range;
  for (;;) {
    const { at, lineStart } = cursor;
    skipToToken(cursor);
    const continues = !isAtEnd(cursor) && cursor.at - cursor.lineStart > parentColumn;
    if (!continues || isAtDash(cursor) || findColon(cursor) !== -1) {
      cursor.at = at;
      cursor.lineStart = lineStart;
      return to === first.range.to ? first : plainScalar(cursor.text, first.range.from, to);
    }
    to = readPlainLine(cursor).range.to;
  }
}
