import type { DiagnosticCode } from "./codes.ts";
import { combineFixes, type FixFamily } from "./combine-fixes.ts";
import type { Diagnostic, Fix } from "./diagnostic.ts";
import { fixAllTitle } from "./problem-messages.ts";

/** One fix for all problems of a code and kind. */
export interface FixForAll extends Fix {
  readonly code: DiagnosticCode;
}

/**
 * One fix for all problems of a kind, for each kind that has at least two different best fixes for problems of one code; in the order
 * in which the kinds first appear. Where all have the same fix, it stands beside each already.
 */
export function offerFixesForAll(problems: readonly Diagnostic[]): readonly FixForAll[] {
  const families = new Map<string, FixFamily>();
  for (const { code, fixes } of problems) {
    const best = fixes?.[0];
    if (best) families.set(`${code} ${best.kind}`, { code, kind: best.kind });
  }
  return [...families.values()].flatMap((family) => {
    const { edits, count } = combineFixes(problems, family);
    return count < 2 ? [] : [{ ...family, title: fixAllTitle(family.kind, count), edits }];
  });
}
