import { findQuoteEnd, straightenQuoted } from "./straighten-quoted.ts";

const piece = /\n|[ \t]+|[[\]{},]|[^ \t\n[\]{},]+/y;
const restOfLine = /[^\n]*/y;
const documentMarker = /\n(?:---|\.\.\.)(?:[ \t\n]|$)/y;

/**
 * The text with the flow collection that opens at `start` put on one line, comments blanked, all offsets kept: PyYAML asks
 * for no indentation inside brackets, the `yaml` package does. Null where the collection is never closed, or one line would
 * not mean the same.
 */
export function straightenFlow(shape: string, start: number): string | null {
  const pieces: string[] = [];
  let at = start;
  let depth = 0;
  /** Inside a plain scalar, where quotes mean nothing. */
  let inWord = false;
  /** A comment ends a plain scalar; one line would continue it. */
  let wordEnded = false;
  while (at < shape.length) {
    piece.lastIndex = at;
    let written = piece.exec(shape)?.[0] ?? "";
    let straight = written;
    if (written === "\n") {
      documentMarker.lastIndex = at;
      if (documentMarker.test(shape)) return null;
      straight = " ";
    } else if (/^[[\]{},]$/.test(written)) {
      if (wordEnded && /[[{]/.test(written)) return null;
      depth += "[{".includes(written) ? 1 : written === "," ? 0 : -1;
      inWord = false;
      wordEnded = false;
    } else if (written.startsWith("#")) {
      restOfLine.lastIndex = at;
      written = restOfLine.exec(shape)?.[0] ?? "";
      straight = " ".repeat(written.length);
      wordEnded = inWord;
    } else if (!/^[ \t]/.test(written)) {
      if (wordEnded) return null;
      if (!inWord && /^["']/.test(written)) {
        const end = findQuoteEnd(shape, at);
        const quoted = end === null ? null : straightenQuoted(shape.slice(at, end));
        if (end === null || quoted === null) return null;
        written = shape.slice(at, end);
        straight = quoted;
      } else if (!inWord && /^[:?]/.test(written)) {
        written = straight = written.charAt(0);
      } else {
        inWord = !written.endsWith(":") && (inWord || !/^[!&*]/.test(written));
      }
    }
    pieces.push(straight);
    at += written.length;
    if (depth === 0) return shape.slice(0, start) + pieces.join("") + shape.slice(at);
  }
  return null;
}
