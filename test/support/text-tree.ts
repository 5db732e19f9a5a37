/**
 * A YAML document before it is text: what it means is known without reading it. The same tree object at several places may be
 * written once, with an anchor, and then as an alias.
 */
export type Tree = TextTree | OddTree | ListTree | MappingTree;

/** A string, in whatever quotes. */
export interface TextTree {
  readonly kind: "text";
  readonly text: string;
}

/** A plain scalar that YAML does not read as a string. */
export interface OddTree {
  readonly kind: "odd";
  readonly written: string;
  /** What Python compares keys by: `1`, `true` and `yes` are one key. */
  readonly identity: string;
}

export interface ListTree {
  readonly kind: "list";
  readonly items: readonly Tree[];
}

/** Keys may repeat; `merge` is `<<`. */
export interface MappingTree {
  readonly kind: "mapping";
  readonly pairs: readonly TreePair[];
}

export interface TreePair {
  readonly key: TextTree | OddTree | { readonly kind: "merge" };
  readonly value: Tree;
}

export function text(word: string): TextTree {
  return { kind: "text", text: word };
}

export function list(items: readonly Tree[]): ListTree {
  return { kind: "list", items };
}

export function mapping(pairs: readonly TreePair[]): MappingTree {
  return { kind: "mapping", pairs };
}

export function pair(key: string, value: Tree): TreePair {
  return { key: text(key), value };
}

export function merge(value: Tree): TreePair {
  return { key: { kind: "merge" }, value };
}
