import type { TextEdit } from "../diagnostics/diagnostic.ts";
import type { SourceRange } from "../text/source-range.ts";
import { lineEnd, lineStart } from "./text-lines.ts";

/** The edits that indent whole lines, from the one on which the range starts to the one on which it ends. */
export function indentLines(text: string, { from, to }: SourceRange, columns: number): readonly TextEdit[] {
  const insert = " ".repeat(columns);
  const edits: TextEdit[] = [];
  for (let start = lineStart(text, from); start < to; start = lineEnd(text, start) + 1) {
    // A line of spaces may belong to a literal text, where its spaces count.
    if (text.charAt(start) !== "\n" && start < text.length) edits.push({ range: { from: start, to: start }, insert });
  }
  return edits;
}
