import type { Diagnostic } from "../core/index.ts";

/**
 * The problem that comes after, or before, the caret in the order of the text; round the end, back to the other end.
 * The caret is an offset, or -1 for none. Of several that begin at one place, one is found: they are shown together.
 */
export function nextProblem(
  diagnostics: readonly Diagnostic[],
  caret: number,
  direction: "next" | "previous",
): Diagnostic | null {
  const ordered = diagnostics.toSorted((a, b) => a.range.from - b.range.from || a.range.to - b.range.to);
  if (direction === "next") return ordered.find(({ range }) => range.from > caret) ?? ordered[0] ?? null;
  return ordered.findLast(({ range }) => range.from < caret) ?? ordered.at(-1) ?? null;
}
