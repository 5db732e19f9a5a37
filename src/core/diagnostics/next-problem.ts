import type { Diagnostic } from "./diagnostic.ts";

/** Where somebody is among the problems. */
export interface Whereabouts {
  /** Offset of the caret, or -1 for none. */
  readonly caret: number;
  /** The problem that was gone to last, if any: several may begin at one place. */
  readonly last: Diagnostic | null;
}

/**
 * Position of the problem that comes after, or before, where somebody is; round the end, back to the other end. The diagnostics are in
 * the order of the text. -1 where there are none.
 */
export function nextProblem(
  diagnostics: readonly Diagnostic[],
  { caret, last }: Whereabouts,
  direction: "next" | "previous",
): number {
  const { length } = diagnostics;
  if (length === 0) return -1;
  const known = last?.range.from === caret ? diagnostics.indexOf(last) : -1;
  if (known >= 0) return (known + (direction === "next" ? 1 : length - 1)) % length;
  if (direction === "next") {
    const after = diagnostics.findIndex(({ range }) => range.from > caret);
    return after < 0 ? 0 : after;
  }
  const before = diagnostics.findLastIndex(({ range }) => range.from < caret);
  return before < 0 ? length - 1 : before;
}
