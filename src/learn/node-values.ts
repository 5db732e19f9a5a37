import type { SourceNode } from "../core/index.ts";
import type { JsonValue, TextPath } from "./goal.ts";

// What a text says at a place, as JSON can have it. Aliases can make a node contain itself, so every walk is bounded.

const deepest = 24;
const mostValues = 2_000;

/** What stands at a path of keys and places; null where there is nothing. */
export function nodeAt(node: SourceNode | null, path: TextPath): SourceNode | null {
  let found = node;
  for (const step of path) found = found && childOf(found, step);
  return found;
}

function childOf(node: SourceNode, step: string | number): SourceNode | null {
  if (node.kind === "sequence") return typeof step === "number" ? (node.items[step] ?? null) : null;
  if (node.kind === "scalar") return null;
  const isKey = (key: SourceNode) => key.kind === "scalar" && key.scalar.type === "str" && key.scalar.value === step;
  return node.pairs.find(({ key }) => isKey(key))?.value ?? null;
}

/**
 * A node's value as JSON, with the keys of mappings in alphabetical order, so that equal meanings give equal JSON. Kinds that
 * JSON lacks are told apart by a prefix: dates, bytes, keys that are no strings. Null where it is too large.
 */
export function plainValue(node: SourceNode): { readonly value: JsonValue } | null {
  let left = mostValues;
  const value = read(node, 0);
  return left < 0 ? null : { value };

  function read(one: SourceNode, depth: number): JsonValue {
    left--;
    if (left < 0) return null;
    if (depth > deepest) {
      left = -1;
      return null;
    }
    if (one.kind === "scalar") return scalarValue(one);
    if (one.kind === "sequence") return one.items.map((item) => read(item, depth + 1));
    const pairs = one.pairs.map(({ key, value: own }) => [keyText(key, depth), read(own, depth + 1)] as const);
    return Object.fromEntries(pairs.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  }

  function keyText(key: SourceNode, depth: number): string {
    if (key.kind === "scalar" && key.scalar.type === "str") return key.scalar.value;
    return `\u0000${JSON.stringify(read(key, depth + 1))}`;
  }
}

function scalarValue({ scalar }: Extract<SourceNode, { readonly kind: "scalar" }>): JsonValue {
  switch (scalar.type) {
    case "null":
      return null;
    case "int":
      return Number(scalar.value);
    case "float":
      return Number.isFinite(scalar.value) ? scalar.value : `\u0000${scalar.value}`;
    case "bool":
    case "str":
      return scalar.value;
    case "date":
    case "datetime":
      return `\u0000${scalar.text}`;
    case "bytes":
      return `\u0000${scalar.hex}`;
  }
}

/** The same of a value that was JSON from the beginning. */
function sortedValue(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => sortedValue(item));
  if (typeof value !== "object" || value === null) return value;
  const pairs = Object.entries(value).map(([key, own]) => [key, sortedValue(own)] as const);
  return Object.fromEntries(pairs.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

export function isSameValue(a: JsonValue, b: JsonValue): boolean {
  return JSON.stringify(sortedValue(a)) === JSON.stringify(sortedValue(b));
}
