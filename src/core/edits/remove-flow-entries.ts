import type { TextEdit } from "../diagnostics/diagnostic.ts";
import type { SourceRange } from "../text/source-range.ts";
import { isFirstOnLine, lineEnd, lineStart } from "./text-lines.ts";

/**
 * The edits that take entries out of brackets or braces; `entries` are all of them, in order, and some remain. Each goes with
 * the separator behind it, those at the end with the one before them. Null where a comment makes it uncertain.
 */
export function removeFlowEntries(
  text: string,
  entries: readonly SourceRange[],
  removed: ReadonlySet<number>,
): readonly TextEdit[] | null {
  const edits: TextEdit[] = [];
  for (let index = 0; index < entries.length; index += 1) {
    if (!removed.has(index)) continue;
    const first = index;
    while (removed.has(index + 1)) index += 1;
    const range = removedRange(text, entries, first, index);
    if (!range) return null;
    edits.push({ range, insert: "" });
  }
  return edits;
}

function removedRange(text: string, entries: readonly SourceRange[], first: number, last: number): SourceRange | null {
  const from = entries[first]?.from ?? 0;
  const to = entries[last]?.to ?? 0;
  const next = entries[last + 1];
  const previous = entries[first - 1];
  if (next) {
    const gap = text.slice(to, next.from);
    if (/^[ \n]*,[ \n]*$/.test(gap)) return { from, to: next.from };
    return /^[ ]*,[ ]+#[^\n]*\n[ \n]*$/.test(gap) ? { from, to: next.from } : wholeLines(text, from, to);
  }
  if (previous && /^[ \n]*,[ \n]*$/.test(text.slice(previous.to, from))) return { from: previous.to, to };
  return wholeLines(text, from, to);
}

/** The lines of an entry that has them for itself; a comma that is left at the end is none too many. */
function wholeLines(text: string, from: number, to: number): SourceRange | null {
  const end = lineEnd(text, to);
  const isAlone = isFirstOnLine(text, from) && /^[ ]*,?[ ]*(?:#[^\n]*)?$/.test(text.slice(to, end));
  return isAlone && end < text.length ? { from: lineStart(text, from), to: end + 1 } : null;
}
