import { describeReading } from "../configuration/describe-reading.ts";
import { stringOf } from "../document/source-node.ts";
import type { SourceRange } from "../text/source-range.ts";
import { checkRules } from "./check-rules.ts";
import type { ValueChecker } from "./create-value-checker.ts";
import { findingAt, type LpciFinding, mostInValue, noFindings, under } from "./finding.ts";
import { isFalse, type ValuePair } from "./python-values.ts";
import type { SchemaKey, SchemaObject } from "./schema-types.ts";
import { describeUnknownKey } from "./unknown-key.ts";

/**
 * Checks a mapping with a closed list of keys. As pydantic does: a key that is no string, or a broken rule over several keys, is
 * all that is said of it.
 *
 * @param start where to say that something is missing
 */
export function checkObject(
  pairs: readonly ValuePair[],
  object: SchemaObject,
  checker: ValueChecker,
  start: SourceRange,
): readonly LpciFinding[] {
  const named = new Map<string, ValuePair>();
  for (const pair of pairs) {
    const name = stringOf(pair.key);
    if (name === null) return [keyIsNoString(pair)];
    named.set(name, pair);
  }
  const broken = checkRules(object.rules ?? [], named, start);
  if (broken) return under("__root__", [broken]);
  const known = object.keys.flatMap((key) => checkKnown(key, named.get(key.name), checker, start));
  const together = known.length === 0 ? checkTogether(object, named) : noFindings;
  return [...known, ...together, ...checkUnknown(named, object, checker)];
}

/** The finding of a key that Python can't pass on by name. */
export function keyIsNoString({ key }: ValuePair): LpciFinding {
  return findingAt(key.range, { kind: "key-is-no-string", value: describeReading(key) });
}

/** The finding of a key that is not there. */
export function missingKey({ name, example }: SchemaKey, start: SourceRange): LpciFinding {
  return findingAt(start, { kind: "missing-key", key: name, example: `${name}: ${example}` });
}

function checkKnown(
  key: SchemaKey,
  pair: ValuePair | undefined,
  checker: ValueChecker,
  start: SourceRange,
): readonly LpciFinding[] {
  if (pair) return under(key.name, checker.checkKey(key, pair));
  return key.required ? under(key.name, [missingKey(key, start)]) : noFindings;
}

/** Two keys of which only one may have a value: lpci says so at the second. */
function checkTogether({ rules = [] }: SchemaObject, named: ReadonlyMap<string, ValuePair>): readonly LpciFinding[] {
  return rules.flatMap((rule) => {
    if (rule.kind !== "at-most-one") return noFindings;
    const [first, second] = rule.of.map((name) => named.get(name));
    if (!first || !second || isFalse(first.value) || isFalse(second.value)) return noFindings;
    return under(rule.of[1], [findingAt(second.key.range, { kind: "both-of-two", keys: rule.of })]);
  });
}

function checkUnknown(
  named: ReadonlyMap<string, ValuePair>,
  object: SchemaObject,
  checker: ValueChecker,
): readonly LpciFinding[] {
  const names = new Set(object.keys.map(({ name }) => name));
  const findings: LpciFinding[] = [];
  for (const [name, pair] of named) {
    if (names.has(name)) continue;
    const problem = describeUnknownKey(name, pair, { object, checker, has: (key) => named.has(key) });
    findings.push(...under(name, [findingAt(pair.key.range, problem)]));
    if (findings.length >= mostInValue) break;
  }
  return findings;
}
