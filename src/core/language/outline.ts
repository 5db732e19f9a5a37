import type { SourceRange } from "../text/source-range.ts";

/**
 * What a text looks like while it is being written: mappings, lists and words with their places, found by indentation and
 * brackets alone. Nothing is an error here, and nothing is resolved: what a text means is `core/document`'s business.
 */
export interface Outline {
  readonly root: OutlineNode | null;
  /** What is anchored by `&name`; the last one of a name wins. */
  readonly anchors: ReadonlyMap<string, OutlineNode>;
}

export type OutlineNode = OutlineMapping | OutlineSequence | OutlineScalar;

export interface OutlineMapping {
  readonly kind: "mapping";
  /** Whether it stands in braces. */
  readonly flow: boolean;
  readonly range: SourceRange;
  readonly pairs: OutlinePair[];
}

export interface OutlinePair {
  readonly key: OutlineScalar;
  /** Whether the key has its colon yet. */
  readonly colon: boolean;
  value: OutlineNode | null;
}

export interface OutlineSequence {
  readonly kind: "sequence";
  /** Whether it stands in brackets. */
  readonly flow: boolean;
  readonly range: SourceRange;
  readonly items: OutlineItem[];
}

export interface OutlineItem {
  /** Whether it has what makes it an item: a dash, or the brackets around it. */
  readonly marked: boolean;
  value: OutlineNode | null;
}

export interface OutlineScalar {
  readonly kind: "scalar";
  readonly style: "plain" | "single-quoted" | "double-quoted" | "block" | "alias";
  /** As written, with quotes; only what is inside counts for `text`. */
  readonly range: SourceRange;
  /** Without quotes, escapes as written; an alias without its asterisk. */
  readonly text: string;
}

/** A key, or the position in a list. */
export type PathStep = string | number;

/** How many levels aliases and merges are followed: they can be cyclic. */
const mostAliases = 16;

/** The node itself, or what the alias stands for; null where that is nothing. */
export function resolveAlias(outline: Outline, node: OutlineNode | null): OutlineNode | null {
  let found = node;
  for (let level = 0; level < mostAliases; level += 1) {
    if (found?.kind !== "scalar" || found.style !== "alias") return found;
    found = outline.anchors.get(found.text) ?? null;
  }
  return null;
}

/** The value of a key in a mapping, also through `<<`; the last of several wins. Null where there is none. */
export function valueOf(outline: Outline, node: OutlineNode | null, key: string, level = 0): OutlineNode | null {
  const mapping = resolveAlias(outline, node);
  if (mapping?.kind !== "mapping" || level > mostAliases) return null;
  const own = mapping.pairs.findLast((pair) => nameOf(pair.key) === key);
  if (own) return resolveAlias(outline, own.value);
  for (const { key: name, value } of mapping.pairs) {
    if (name.text !== "<<") continue;
    const merged = value?.kind === "sequence" ? value.items.map((item) => item.value) : [value];
    for (const source of merged) {
      const found = valueOf(outline, source, key, level + 1);
      if (found) return found;
    }
  }
  return null;
}

/** The text of a scalar that is no block, or null for any other node. */
export function wordOf(node: OutlineNode | null): string | null {
  return node?.kind === "scalar" && node.style !== "block" && node.style !== "alias" ? nameOf(node) : null;
}

/** What a word says: what stands for other characters in quotes is put right, as far as names have it. */
export function nameOf({ style, text }: Pick<OutlineScalar, "style" | "text">): string {
  if (style === "single-quoted") return text.replaceAll("''", "'");
  return style === "double-quoted" ? text.replace(/\\(["\\/])/g, "$1") : text;
}

/** The names that a mapping has as keys, merged ones left out; none for any other node. */
export function keysOf(node: OutlineNode | null): readonly string[] {
  return node?.kind === "mapping" ? node.pairs.map(({ key }) => nameOf(key)).filter((name) => name !== "<<") : [];
}
