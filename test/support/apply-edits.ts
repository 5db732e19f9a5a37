import type { TextEdit } from "../../src/core/diagnostics/diagnostic.ts";

/** The text after the edits; throws where they overlap or leave the text. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = "";
  let at = 0;
  for (const { range, insert } of edits.toSorted((a, b) => a.range.from - b.range.from || a.range.to - b.range.to)) {
    if (range.from < at || range.to < range.from || range.to > text.length) throw new Error("edits overlap");
    result += text.slice(at, range.from) + insert;
    at = range.to;
  }
  return result + text.slice(at);
}
