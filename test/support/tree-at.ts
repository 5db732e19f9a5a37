import { findPair, type SourceNode, type SourcePair } from "../../src/core/document/source-node.ts";
import { createSourceTree, type SourceTree } from "../../src/core/edits/source-tree.ts";
import { readDocument } from "./read-document.ts";

/** The tree of a text that can be read. */
export function treeOf(text: string): SourceTree {
  const { root, findings } = readDocument(text);
  if (!root) throw new Error(`not readable: ${findings.join(", ")}`);
  return createSourceTree(text, root);
}

/** The node under keys and positions, from the root. */
export function nodeAt(tree: SourceTree, path: readonly (string | number)[]): SourceNode {
  let node: SourceNode = tree.root;
  for (const step of path) {
    const next = typeof step === "number" ? itemOf(node, step) : pairOf(node, step).value;
    node = next;
  }
  return node;
}

/** The pair under a key. */
export function pairOf(node: SourceNode, key: string): SourcePair {
  const pair = node.kind === "mapping" ? findPair(node, key) : null;
  if (!pair) throw new Error(`no pair ${key}`);
  return pair;
}

function itemOf(node: SourceNode, index: number): SourceNode {
  const item = node.kind === "sequence" ? node.items[index] : undefined;
  if (!item) throw new Error(`no item ${index}`);
  return item;
}
