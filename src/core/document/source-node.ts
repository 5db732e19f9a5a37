import type { SourceRange } from "../text/source-range.ts";

/**
 * What YAML 1.1, as PyYAML's `safe_load` reads it, makes of a document, with the place of everything in the text.
 *
 * Aliases, merges (`<<`), repeated keys and scalar types are settled here, once. An alias shares the contents (`items`,
 * `pairs`, `value`) of its anchor but carries the range of the alias itself, so the graph can be cyclic and a walk over it
 * must be bounded.
 */
export type SourceNode = SourceScalar | SourceSequence | SourceMapping;

interface SourceNodeBase {
  /** Where the node is written; for an alias, where the alias stands. */
  readonly range: SourceRange;
  /** Where the aliased contents are written, if this node came through an alias. */
  readonly anchorRange?: SourceRange;
}

/** A scalar after resolution. Integers are bigint, because PyYAML's have no limit. */
export type ScalarValue =
  | { readonly type: "null" }
  | { readonly type: "bool"; readonly value: boolean }
  | { readonly type: "int"; readonly value: bigint }
  | { readonly type: "float"; readonly value: number }
  | { readonly type: "str"; readonly value: string }
  /** `text` in ISO 8601, as Python's `isoformat()` writes it. */
  | { readonly type: "date"; readonly text: string }
  | { readonly type: "datetime"; readonly text: string }
  /** `!!binary`, as lower-case hexadecimal. */
  | { readonly type: "bytes"; readonly hex: string };

export interface SourceScalar extends SourceNodeBase {
  readonly kind: "scalar";
  readonly scalar: ScalarValue;
  /** The scalar as written, without quotes where it had none; for messages (*YAML reads `22.04` as a number*). */
  readonly source: string;
  readonly style: "plain" | "quoted" | "block";
}

/** A list. `!!omap` and `!!pairs` are lists whose items are sequences of two, flagged by `collection`. */
export interface SourceSequence extends SourceNodeBase {
  readonly kind: "sequence";
  readonly collection: "list" | "tuple";
  readonly items: readonly SourceNode[];
}

/** A mapping, in PyYAML's order: merged keys first, each key once, the last value wins at the first one's position. */
export interface SourceMapping extends SourceNodeBase {
  readonly kind: "mapping";
  /** `set` for `!!set`, whose values are null. */
  readonly collection: "map" | "set";
  readonly pairs: readonly SourcePair[];
  /** What a later pair with the same key replaces, as written; absent where no key is repeated. */
  readonly replaced?: readonly SourcePair[];
}

export interface SourcePair {
  readonly key: SourceScalar | SourceSequence | SourceMapping;
  readonly value: SourceNode;
  /** Key and value as written. */
  readonly range: SourceRange;
  /** Whether the pair came from `<<`. */
  readonly merged: boolean;
}

/** The pair under a string key, or null. Only strings are asked for: `on:` is the boolean true and never matches `"on"`. */
export function findPair(mapping: SourceMapping, key: string): SourcePair | null {
  for (const pair of mapping.pairs) if (stringOf(pair.key) === key) return pair;
  return null;
}

/** The text of a string scalar, or null for any other node. */
export function stringOf(node: SourceNode): string | null {
  return node.kind === "scalar" && node.scalar.type === "str" ? node.scalar.value : null;
}
