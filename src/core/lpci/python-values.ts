import { type KeyIdentity, keyIdentity } from "../document/key-identity.ts";
import type { SourceMapping, SourceNode, SourceScalar } from "../document/source-node.ts";
import type { SourceRange } from "../text/source-range.ts";

/** A key and its value, wherever Python finds some. */
export interface ValuePair {
  readonly key: SourceScalar;
  readonly value: SourceNode;
}

/** What a value has for items where lpci wants a list: a set does as well; null for anything else. */
export function listItems(node: SourceNode): readonly SourceNode[] | null {
  if (node.kind === "sequence") return node.items;
  return node.kind === "mapping" && node.collection === "set" ? node.pairs.map(({ key }) => key) : null;
}

/** What a loop over a value goes through: letters of a string, keys of a mapping; null where Python refuses the loop. */
export function loopItems(node: SourceNode): readonly SourceNode[] | null {
  if (node.kind === "sequence") return node.items;
  if (node.kind === "mapping") return node.pairs.map(({ key }) => key);
  if (node.scalar.type === "str") return Array.from(node.scalar.value, (letter) => letterNode(letter, node.range));
  if (node.scalar.type === "bytes") return byteNodes(node.scalar.hex, node.range);
  return null;
}

/**
 * What lpci takes for a mapping: a mapping, or whatever Python's `dict()` makes one of (an empty list or string, a list of
 * pairs, strings of two letters among them). Null for anything else.
 */
export function mappingPairs(node: SourceNode): readonly ValuePair[] | null {
  if (node.kind === "mapping" && node.collection === "map") return scalarPairs(node);
  const items = loopItems(node);
  if (!items) return null;
  const pairs = new Map<KeyIdentity, ValuePair>();
  for (const item of items) {
    const parts = loopItems(item);
    const [key, value] = parts ?? [];
    if (parts?.length !== 2 || !value || key?.kind !== "scalar") return null;
    const identity = keyIdentity(key.scalar);
    pairs.set(identity, { key: pairs.get(identity)?.key ?? key, value });
  }
  return [...pairs.values()];
}

/** Keys of a mapping that PyYAML loads are scalars; it refuses all others. */
function scalarPairs({ pairs }: SourceMapping): readonly ValuePair[] {
  const found: ValuePair[] = [];
  for (const { key, value } of pairs) if (key.kind === "scalar") found.push({ key, value });
  return found;
}

function letterNode(value: string, range: SourceRange): SourceScalar {
  return { kind: "scalar", range, source: value, style: "quoted", scalar: { type: "str", value } };
}

function byteNodes(hex: string, range: SourceRange): readonly SourceScalar[] {
  return (hex.match(/../g) ?? []).map((pair) => {
    const value = BigInt(`0x${pair}`);
    return { kind: "scalar", range, source: String(value), style: "plain", scalar: { type: "int", value } };
  });
}

/** The list in which a value's contents are, shared by its aliases; null for a scalar. */
export function contentsOf(node: SourceNode): readonly unknown[] | null {
  if (node.kind === "scalar") return null;
  return node.kind === "sequence" ? node.items : node.pairs;
}

/** Whether a value is null, or nothing at all. */
export function isNull(node: SourceNode): boolean {
  return node.kind === "scalar" && node.scalar.type === "null";
}

/** What Python takes for false: null, false, zero, and what is empty. */
export function isFalse(node: SourceNode): boolean {
  if (node.kind !== "scalar") return contentsOf(node)?.length === 0;
  const { scalar } = node;
  switch (scalar.type) {
    case "null":
      return true;
    case "bool":
      return !scalar.value;
    case "int":
      return scalar.value === 0n;
    case "float":
      return scalar.value === 0;
    case "str":
      return scalar.value === "";
    case "bytes":
      return scalar.hex === "";
    case "date":
    case "datetime":
      return false;
  }
}
