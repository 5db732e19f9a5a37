import type { Diagnostic } from "./diagnostic.ts";

/** How many diagnostics of one code are kept: more of the same would only slow the page down. */
const limitPerCode = 100;

/**
 * Puts diagnostics in the order of the text, each once, at most a hundred of one code; the last one kept of a code says how many more
 * there are.
 */
export function arrangeDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const ordered = withoutRepeats(diagnostics.toSorted(compare));
  const total = new Map<string, number>();
  for (const { code } of ordered) total.set(code, (total.get(code) ?? 0) + 1);

  const counts = new Map<string, number>();
  const kept: Diagnostic[] = [];
  for (const diagnostic of ordered) {
    const count = (counts.get(diagnostic.code) ?? 0) + 1;
    counts.set(diagnostic.code, count);
    if (count > limitPerCode) continue;
    const more = count === limitPerCode ? (total.get(diagnostic.code) ?? 0) - limitPerCode : 0;
    kept.push(more > 0 ? tellMore(diagnostic, more) : diagnostic);
  }
  return kept;
}

function compare(a: Diagnostic, b: Diagnostic): number {
  return a.range.from - b.range.from || a.range.to - b.range.to;
}

function withoutRepeats(ordered: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return ordered.filter(({ code, range, message }) => {
    const key = `${code} ${range.from} ${range.to} ${message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function tellMore(diagnostic: Diagnostic, more: number): Diagnostic {
  const sentence = `${more} more of this kind are not listed.`;
  return { ...diagnostic, hint: diagnostic.hint === undefined ? sentence : `${diagnostic.hint} ${sentence}` };
}
