import { keptLineBreak } from "./fold-lines.ts";

/** A literal (`|`) or folded (`>`) scalar as PyYAML reads it. */
export interface BlockScalar {
  readonly value: string;
  /** Behind the last line of the contents, without its line break. */
  readonly contentEnd: number;
  /** Where PyYAML goes on reading: behind trailing blank lines. */
  readonly end: number;
}

const header =
  /[|>](?:([-+])([1-9])?|([1-9])([-+])?)?(?: +(?:#[^\r\n\u0085\u2028\u2029]*)?)?(?:\r\n|[\r\n\u0085\u2028\u2029]|$)/y;
const breakOrNothing = /(?:\r\n|[\r\n\u0085\u2028\u2029])?/y;
const restOfLine = /[^\r\n\u0085\u2028\u2029]*/y;

/**
 * Reads the block scalar whose `|` or `>` stands at `start`, in a block collection indented by `indent` columns (-1 for
 * none). Null where the line of the indicator has anything else on it.
 */
export function decodeBlockScalar(text: string, start: number, indent: number): BlockScalar | null {
  header.lastIndex = start;
  const match = header.exec(text);
  if (match === null) return null;
  const chomping = match[1] ?? match[4] ?? "";
  const indicator = match[2] ?? match[3];
  const least = Math.max(indent + 1, 1);
  const bodyStart = start + match[0].length;
  const column =
    indicator === undefined ? Math.max(least, detectColumn(text, bodyStart)) : least + Number(indicator) - 1;
  return readLines(text, bodyStart, { column, folded: text.startsWith(">", start), chomping });
}

interface BlockScalarForm {
  /** How many spaces each line starts with that are no part of it. */
  readonly column: number;
  readonly folded: boolean;
  readonly chomping: string;
}

function readLines(text: string, bodyStart: number, { column, folded, chomping }: BlockScalarForm): BlockScalar {
  const chunks: string[] = [];
  let contentEnd = bodyStart;
  let lineBreak = "";
  let gap = readGap(text, bodyStart, column);
  while (gap.column === column && gap.end < text.length) {
    for (const kept of gap.breaks) chunks.push(kept);
    restOfLine.lastIndex = gap.end;
    const line = restOfLine.exec(text)?.[0] ?? "";
    chunks.push(line);
    contentEnd = gap.end + line.length;
    const written = breakAt(text, contentEnd);
    lineBreak = written === "" ? "" : keptLineBreak(written);
    gap = readGap(text, contentEnd + written.length, column);
    if (gap.column !== column || gap.end >= text.length) break;
    const folds = folded && lineBreak === "\n" && !startsWithBlank(line) && !isBlank(text.charAt(gap.end));
    if (!folds) chunks.push(lineBreak);
    else if (gap.breaks.length === 0) chunks.push(" ");
  }
  if (chomping !== "-") chunks.push(lineBreak);
  if (chomping === "+") for (const kept of gap.breaks) chunks.push(kept);
  return { value: chunks.join(""), contentEnd, end: gap.end };
}

/** Blank lines, and the indentation of the line after them up to the column of the contents. */
interface Gap {
  readonly breaks: readonly string[];
  readonly column: number;
  readonly end: number;
}

function readGap(text: string, start: number, column: number): Gap {
  const breaks: string[] = [];
  let at = start;
  for (;;) {
    const lineStart = at;
    while (at - lineStart < column && text.charAt(at) === " ") at += 1;
    const written = breakAt(text, at);
    if (written === "") return { breaks, column: at - lineStart, end: at };
    breaks.push(keptLineBreak(written));
    at += written.length;
  }
}

/** Without an indentation indicator the longest indentation counts, of blank lines too, up to the first line with text. */
function detectColumn(text: string, start: number): number {
  let widest = 0;
  let at = start;
  for (;;) {
    const lineStart = at;
    while (text.charAt(at) === " ") at += 1;
    widest = Math.max(widest, at - lineStart);
    const written = breakAt(text, at);
    if (written === "") return widest;
    at += written.length;
  }
}

function breakAt(text: string, at: number): string {
  breakOrNothing.lastIndex = at;
  return breakOrNothing.exec(text)?.[0] ?? "";
}

function startsWithBlank(line: string): boolean {
  return isBlank(line.charAt(0));
}

function isBlank(character: string): boolean {
  return character === " " || character === "\t";
}
