import type { SourceRange } from "../text/source-range.ts";
import { findingAt, type LpciFinding } from "./finding.ts";
import type { ValuePair } from "./python-values.ts";
import type { KeyRule } from "./schema-types.ts";

/** The first rule over several keys that a mapping breaks; what counts is which keys are there, not their values. */
export function checkRules(
  rules: readonly KeyRule[],
  named: ReadonlyMap<string, ValuePair>,
  start: SourceRange,
): LpciFinding | null {
  for (const rule of rules) {
    const finding = checkRule(rule, named, start);
    if (finding) return finding;
  }
  return null;
}

function checkRule(rule: KeyRule, named: ReadonlyMap<string, ValuePair>, start: SourceRange): LpciFinding | null {
  switch (rule.kind) {
    case "exactly-one": {
      const there = rule.of.flatMap((name) => named.get(name) ?? []);
      if (there.length === 0) return findingAt(start, { kind: "none-of-two", keys: rule.of });
      const later = there.length > 1 ? there.toSorted((a, b) => a.key.range.from - b.key.range.from).at(-1) : null;
      return later ? findingAt(later.key.range, { kind: "both-of-two", keys: rule.of }) : null;
    }
    case "with": {
      const pair = named.get(rule.key);
      if (!pair || named.has(rule.needs)) return null;
      return findingAt(pair.key.range, { kind: "needs-another", key: rule.key, needs: rule.needs });
    }
    case "without": {
      const pair = named.get(rule.forbids);
      if (!pair || !named.has(rule.key)) return null;
      return findingAt(pair.key.range, { kind: "forbids-another", key: rule.key, forbids: rule.forbids });
    }
    case "at-most-one":
      return null;
  }
}
