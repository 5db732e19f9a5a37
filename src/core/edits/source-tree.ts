import type { SourceMapping, SourceNode, SourcePair, SourceSequence } from "../document/source-node.ts";
import type { SourceRange } from "../text/source-range.ts";

/** A node as it is written, and what it stands in. */
type TreePlace =
  | { readonly kind: "root"; readonly node: SourceNode }
  | { readonly kind: "item"; readonly node: SourceNode; readonly parent: SourceSequence; readonly index: number }
  | {
      readonly kind: "key" | "value";
      readonly node: SourceNode;
      readonly parent: SourceMapping;
      readonly pair: SourcePair;
    };

/** A text with its tree, and what a change of the text has to know beside it. */
export interface SourceTree {
  readonly text: string;
  readonly root: SourceNode;
  /** What is written at just this range; null where it is no node. */
  find(range: SourceRange): TreePlace | null;
  /** The pair that is written from this offset on, also one that a later pair replaces. */
  pairFrom(offset: number): { readonly parent: SourceMapping; readonly pair: SourcePair } | null;
  /** The place of a collection that is written in the text, not aliased. */
  placeOf(node: SourceNode): TreePlace | null;
  /** Whether the contents count elsewhere too, through an alias or a merge of it or of what it stands in. */
  isShared(range: SourceRange): boolean;
  /** Whether something within the range is aliased or merged elsewhere, so that it can't just go. */
  holdsShared(range: SourceRange): boolean;
}

const trees = new WeakMap<SourceNode, SourceTree>();

/** The tree of a text, made once: both the phases that come with fixes of their own and the fixes ask for it. */
export function sourceTreeOf(text: string, root: SourceNode): SourceTree {
  let tree = trees.get(root);
  if (tree?.text !== text) {
    tree = createSourceTree(text, root);
    trees.set(root, tree);
  }
  return tree;
}

/** Indexes a tree: one walk over what is written, linear in its size. */
export function createSourceTree(text: string, root: SourceNode): SourceTree {
  const places = new Map<number, TreePlace[]>();
  const shared = new Map<number, SourceRange>();
  const mergedKeys = new Set<SourceNode>();
  const mappings: SourceMapping[] = [];
  walk({ kind: "root", node: root });
  if (mergedKeys.size > 0) {
    for (const mapping of mappings) if (isMerged(mapping)) shared.set(mapping.range.from, mapping.range);
  }
  const sharedRanges = [...shared.values()];

  return {
    text,
    root,
    find: ({ from, to }) => places.get(from)?.find(({ node }) => node.range.to === to) ?? null,
    pairFrom(offset) {
      for (const place of places.get(offset) ?? []) if (place.kind === "key") return place;
      return null;
    },
    placeOf: (node) => places.get(node.range.from)?.find((place) => isSame(place.node, node)) ?? null,
    isShared: ({ from, to }) => sharedRanges.some((range) => range.from <= from && to <= range.to),
    holdsShared: ({ from, to }) =>
      sharedRanges.some((range) => from <= range.from && range.to <= to) || isNamedOutside(text, { from, to }),
  };

  function walk(start: TreePlace): void {
    const waiting: TreePlace[] = [start];
    for (let place = waiting.pop(); place; place = waiting.pop()) {
      const { node } = place;
      const there = places.get(node.range.from);
      if (there) there.push(place);
      else places.set(node.range.from, [place]);
      if (node.anchorRange) shared.set(node.anchorRange.from, node.anchorRange);
      else if (node.kind === "sequence") {
        for (const [index, item] of node.items.entries()) {
          waiting.push({ kind: "item", node: item, parent: node, index });
        }
      } else if (node.kind === "mapping") {
        mappings.push(node);
        for (const pair of node.pairs) notePair(node, pair, waiting);
        for (const pair of node.replaced ?? []) notePair(node, pair, waiting);
      }
    }
  }

  function notePair(parent: SourceMapping, pair: SourcePair, waiting: TreePlace[]): void {
    const { key, value, range, merged } = pair;
    if (merged || !isWithin(key, parent)) mergedKeys.add(key);
    if (merged) return;
    // The key of a pair that replaces another one is written as the other one's, at its own place.
    const node = key.range.from === range.from ? key : { ...key, range: { from: range.from, to: range.from } };
    waiting.push({ kind: "key", node, parent, pair }, { kind: "value", node: value, parent, pair });
  }

  function isMerged(mapping: SourceMapping): boolean {
    return mapping.pairs.some(({ key, merged }) => !merged && mergedKeys.has(key) && isWithin(key, mapping));
  }
}

/** A key that replaces a merged one is the merged one's, written elsewhere. */
function isWithin(key: SourceNode, { range }: SourceMapping): boolean {
  return range.from <= key.range.from && key.range.from < range.to;
}

function isSame(a: SourceNode, b: SourceNode): boolean {
  if (a.anchorRange || b.anchorRange) return a === b;
  if (a.kind === "sequence" && b.kind === "sequence") return a.items === b.items;
  if (a.kind === "mapping" && b.kind === "mapping") return a.pairs === b.pairs;
  return a === b;
}

/** Whether an anchor within the range is named outside, also where the tree has no trace of it: what a merge overrides is read too. */
function isNamedOutside(text: string, { from, to }: SourceRange): boolean {
  const anchors = Array.from(text.slice(from, to).matchAll(/&([0-9A-Za-z_-]+)/g), ([, name]) => name);
  if (anchors.length === 0) return false;
  const outside = `${text.slice(0, from)}\n${text.slice(to)}`;
  const aliases = new Set(Array.from(outside.matchAll(/\*([0-9A-Za-z_-]+)/g), ([, name]) => name));
  return anchors.some((name) => aliases.has(name));
}
