import { combineFixes, type FixFamily } from "./combine-fixes.ts";
import type { Diagnostic, Fix } from "./diagnostic.ts";
import { fixAllTitle } from "./problem-messages.ts";

/**
 * One fix for all problems of a kind, for each kind that is the best fix of at least two problems of one code; in the order in which
 * the kinds first appear.
 */
export function offerFixesForAll(problems: readonly Diagnostic[]): readonly Fix[] {
  const families = new Map<string, FixFamily>();
  for (const { code, fixes } of problems) {
    const best = fixes?.[0];
    if (best) families.set(`${code} ${best.kind}`, { code, kind: best.kind });
  }
  return [...families.values()].flatMap((family) => {
    const { edits, count } = combineFixes(problems, family);
    return count < 2 ? [] : [{ kind: family.kind, title: fixAllTitle(family.kind, count), edits }];
  });
}
