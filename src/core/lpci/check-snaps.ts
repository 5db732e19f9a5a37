import { findPair, type SourceMapping, type SourceNode, stringOf } from "../document/source-node.ts";
import type { SourceRange } from "../text/source-range.ts";
import { wrongType } from "./check-scalar.ts";
import type { ValueChecker } from "./create-value-checker.ts";
import { collectFindings, findingAt, type LpciFinding, noFindings, placeOf, under } from "./finding.ts";
import { isNull, loopItems } from "./python-values.ts";
import type { SchemaType } from "./schema-types.ts";
import { snapSchema } from "./snap-schema.ts";

const snapType: SchemaType = { kind: "object", object: snapSchema };

/**
 * Checks `snaps`. lpci loops over whatever can be looped over, turns strings into mappings, and stops at the first item that it
 * can't make a snap of, without a word of its place; only then it looks at each snap.
 */
export function checkSnaps(
  node: SourceNode,
  type: SchemaType,
  checker: ValueChecker,
  keyRange?: SourceRange,
): readonly LpciFinding[] {
  const items = loopItems(node);
  if (!items) return [findingAt(placeOf(node, keyRange), wrongType(node, type, keyRange))];
  for (const [index, item] of items.entries()) {
    const flaw = stringOf(item) === null ? findFlaw(item) : null;
    if (flaw) return [{ ...flaw, inside: [index, ...(flaw.inside ?? [])] }];
  }
  return collectFindings(items, (item, index) =>
    stringOf(item) === null ? under(index, checker.checkValue(item, snapType)) : noFindings,
  );
}

function findFlaw(item: SourceNode): LpciFinding | null {
  if (item.kind !== "mapping" || item.collection !== "map") return findingAt(item.range, wrongType(item, snapType));
  return checkName(item) ?? checkClassic(item);
}

function checkName(snap: SourceMapping): LpciFinding | null {
  const name = findPair(snap, "name");
  if (name && !isNull(name.value)) return null;
  const range = name?.key.range ?? snap.pairs[0]?.key.range ?? snap.range;
  return findingAt(range, { kind: "missing-key", key: "name", example: "name: go" });
}

function checkClassic(snap: SourceMapping): LpciFinding | null {
  const classic = findPair(snap, "classic");
  if (!classic || isNull(classic.value)) return null;
  const { value } = classic;
  const isBoolean = value.kind === "scalar" && value.scalar.type === "bool";
  const type: SchemaType = { kind: "boolean", strict: true };
  if (isBoolean) return null;
  const finding = findingAt(placeOf(value, classic.key.range), wrongType(value, type, classic.key.range));
  return { ...finding, inside: ["classic"] };
}
