import type { OutlineScalar } from "./outline.ts";

/** A place in a text that only moves forward. */
export interface TextCursor {
  readonly text: string;
  /** Offset of what is looked at. */
  at: number;
  /** Offset of the first character of its line. */
  lineStart: number;
}

/** A longer key is none for YAML either. */
const longestKey = 1024;

export function columnOf(cursor: TextCursor): number {
  return cursor.at - cursor.lineStart;
}

export function isAtEnd({ text, at }: TextCursor): boolean {
  return at >= text.length;
}

/** Whether nothing but a comment follows on the line. */
export function isAtLineEnd({ text, at }: TextCursor): boolean {
  const character = text[at];
  if (character === undefined || character === "\n") return true;
  return character === "#" && (at === 0 || isSpace(text[at - 1]));
}

/** Past blanks, never past the line. */
export function skipBlanks(cursor: TextCursor): void {
  while (isBlank(cursor.text[cursor.at])) cursor.at += 1;
}

export function skipLine(cursor: TextCursor): void {
  cursor.at = lineEnd(cursor.text, cursor.at);
}

/** Past blanks, comments, empty lines and the markers between documents. */
export function skipToToken(cursor: TextCursor): void {
  for (;;) {
    skipMarker(cursor);
    skipBlanks(cursor);
    if (isAtEnd(cursor)) return;
    if (cursor.text[cursor.at] === "\n") {
      cursor.at += 1;
      cursor.lineStart = cursor.at;
    } else if (isAtLineEnd(cursor)) {
      skipLine(cursor);
    } else {
      return;
    }
  }
}

function skipMarker(cursor: TextCursor) {
  const { text, at, lineStart } = cursor;
  if (at !== lineStart) return;
  if (text[at] === "%") skipLine(cursor);
  else if ((text.startsWith("---", at) || text.startsWith("...", at)) && isSpaceOrEnd(text[at + 3])) cursor.at += 3;
}

/** Whether a dash stands there that makes a list's item. */
export function isAtDash({ text, at }: TextCursor): boolean {
  return text[at] === "-" && isSpaceOrEnd(text[at + 1]);
}

/** Offset of the colon that ends the key which starts there, or -1 where none does. */
export function findColon({ text, at }: TextCursor): number {
  const first = text[at];
  if (first === "[" || first === "{") return -1;
  const quoted = first === '"' || first === "'";
  let from = at;
  if (quoted) {
    const close = findQuote(text, at, lineEnd(text, at));
    if (close === -1) return -1;
    from = close + 1;
    while (isBlank(text[from])) from += 1;
    return text[from] === ":" && isSpaceOrEnd(text[from + 1]) ? from : -1;
  }
  for (const last = Math.min(text.length, at + longestKey); from < last; from += 1) {
    const character = text[from];
    if (character === "\n") return -1;
    if (character === ":" && isSpaceOrEnd(text[from + 1])) return from;
    if (character === "#" && from > at && isBlank(text[from - 1])) return -1;
  }
  return -1;
}

/** Offset of the closing quote of what is quoted from `at` on, before `end`; -1 where it is missing. */
function findQuote(text: string, at: number, end: number): number {
  const quote = text[at];
  for (let from = at + 1; from < end; from += 1) {
    const character = text[from];
    if (character === "\\" && quote === '"') from += 1;
    else if (character === quote) {
      if (quote === '"' || text[from + 1] !== quote) return from;
      from += 1;
    }
  }
  return -1;
}

/** A plain word of the text. */
export function plainScalar(text: string, from: number, to: number): OutlineScalar {
  return { kind: "scalar", style: "plain", range: { from, to }, text: text.slice(from, to) };
}

export function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}

/** Where the text before `end` ends that is no blank. */
export function trimmedEnd(text: string, from: number, end: number): number {
  let to = end;
  while (to > from && isSpace(text[to - 1])) to -= 1;
  return to;
}

export function isBlank(character: string | undefined): boolean {
  return character === " " || character === "\t";
}

function isSpace(character: string | undefined): boolean {
  return isBlank(character) || character === "\n";
}

export function isSpaceOrEnd(character: string | undefined): boolean {
  return character === undefined || isSpace(character);
}
