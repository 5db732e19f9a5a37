import { describe, expect, it } from "vitest";
import {
  appendItem,
  appendPair,
  inlineEntry,
  insertPairAfter,
  prependPair,
} from "../../../src/core/edits/insert-entry.ts";
import { applyEdits } from "../../support/apply-edits.ts";
import { readDocument } from "../../support/read-document.ts";
import { nodeAt, pairOf, treeOf } from "../../support/tree-at.ts";

describe("adding an item to a list", () => {
  it.each([
    ["k: [a]\n", "k: [a, n]\n"],
    ["k: []\n", "k: [n]\n"],
    ["k: [ ] # x\n", "k: [n ] # x\n"],
    ["k: [a, 'b', ] # x\n", "k: [a, 'b', n, ] # x\n"],
    ["k: [a, [b]]\n", "k: [a, [b], n]\n"],
    ["k: [\n  a,\n  b\n]\n", "k: [\n  a,\n  b,\n  n\n]\n"],
    ["k: [\n  a,\n  b,\n]\n", "k: [\n  a,\n  b,\n  n,\n]\n"],
    ["k: [\n  a, # one\n  b # two\n]\n", "k: [\n  a, # one\n  b, # two\n  n\n]\n"],
    ["k: [\n  a, # one\n  b, # two\n]\n", "k: [\n  a, # one\n  b, # two\n  n,\n]\n"],
    ["k: [a,\n    b]\n", "k: [a,\n    b, n]\n"],
    ["k:\n  - a\n", "k:\n  - a\n  - n\n"],
    ["k:\n- a # one\n# end\nl: b", "k:\n- a # one\n- n\n# end\nl: b"],
    ["k:\n  - a", "k:\n  - a\n  - n"],
    ["k:\n  - x: 1\n    y: |\n      text\n\nl: b\n", "k:\n  - x: 1\n    y: |\n      text\n  - n\n\nl: b\n"],
    ["k:\n  - x:\n    <<: {y: 1}\n", "k:\n  - x:\n    <<: {y: 1}\n  - n\n"],
    ["k:\n  - x:\n  # end\n", "k:\n  - x:\n  - n\n  # end\n"],
  ])("%j is %j", (text, expected) => {
    expect(withItem(text, ["k"])).toBe(expected);
  });

  it("keeps to the inner list of two that start on one line", () => {
    expect(withItem("- - a\n  - b\n- c\n", [0])).toBe("- - a\n  - b\n  - n\n- c\n");
  });

  it.each([
    ["an alias means it", "k: &x [a]\nl: *x\n"],
    ["it is written elsewhere", "l: &x [a]\nk: *x\n"],
    ["it is in something that is aliased", "l: &x\n  - b\nm: *x\nk: *x\n"],
    ["it is in something that is merged", "m: &x {k: [a]}\nl: {<<: *x}\n<<: *x\n"],
    ["a text at its end keeps its line breaks", "k:\n  - |+\n    text\n\n"],
    ["it has a tag of a set", "k: !!set {a, b}\n"],
  ])("does nothing where %s: %j", (_, text) => {
    expect(withItem(text, ["k"])).toBeNull();
  });
});

describe("adding a pair to a mapping", () => {
  it.each([
    ["k: {a: 1}\n", "k: {a: 1, n: 1}\n"],
    ["k: {}\n", "k: {n: 1}\n"],
    ["k: {\n  a: 1,\n}\n", "k: {\n  a: 1,\n  n: 1,\n}\n"],
    ["k:\n  a: 1 # one\nl: b\n", "k:\n  a: 1 # one\n  n: 1\nl: b\n"],
    ["k:\n  a:\n  - 1\nl: b\n", "k:\n  a:\n  - 1\n  n: 1\nl: b\n"],
    ["k:\n    a: |\n      text", "k:\n    a: |\n      text\n    n: 1"],
    ["k:\n  !!str a: 1\n", "k:\n  !!str a: 1\n  n: 1\n"],
    ["k: &k\n  &a a: 1\n", "k: &k\n  &a a: 1\n  n: 1\n"],
    ["x: &x {c: 1}\nk:\n  a: 1\n  <<: *x\n", "x: &x {c: 1}\nk:\n  a: 1\n  <<: *x\n  n: 1\n"],
  ])("at the end: %j is %j", (text, expected) => {
    const tree = treeOf(text);
    const mapping = nodeAt(tree, ["k"]);
    const edits = mapping.kind === "mapping" ? appendPair(tree, mapping, inlineEntry("n: 1")) : null;
    expect(edits && readable(applyEdits(text, edits))).toBe(expected);
  });

  it.each([
    [["k"], "k: {a: 1}\n", "k: {n: 1, a: 1}\n"],
    [["k"], "k: {}\n", "k: {n: 1}\n"],
    [["k"], "k:\n  !!str a: 1\n", "k:\n  n: 1\n  !!str a: 1\n"],
    [["k"], "k: &k\n  a: 1\n", "k: &k\n  n: 1\n  a: 1\n"],
    [["k"], "k:\n  a: 1\n", "k:\n  n: 1\n  a: 1\n"],
    [[0], "- a: 1\n  b: 2\n", "- n: 1\n  a: 1\n  b: 2\n"],
    [[0, 0], "- - a: 1\n", "- - n: 1\n    a: 1\n"],
    [[], "a: 1\n", "n: 1\na: 1\n"],
  ])("at the start of %j: %j is %j", (path, text, expected) => {
    const tree = treeOf(text);
    const mapping = nodeAt(tree, path);
    const edits = mapping.kind === "mapping" ? prependPair(tree, mapping, inlineEntry("n: 1")) : null;
    expect(edits && readable(applyEdits(text, edits))).toBe(expected);
  });

  it.each([
    [["k"], "k:\n  a: 1 # one\n  b: 2\n", "k:\n  a: 1 # one\n  n: 1\n  b: 2\n"],
    [["k"], "k: {a: 1, b: 2}\n", "k: {a: 1, b: 2, n: 1}\n"],
    [[0], "- a:\n    - 1\n  b: 2\n", "- a:\n    - 1\n  n: 1\n  b: 2\n"],
  ])("behind another in %j: %j is %j", (path, text, expected) => {
    const tree = treeOf(text);
    const mapping = nodeAt(tree, path);
    const pair = pairOf(mapping, "a");
    const edits = mapping.kind === "mapping" ? insertPairAfter(tree, { mapping, pair }, inlineEntry("n: 1")) : null;
    expect(edits && readable(applyEdits(text, edits))).toBe(expected);
  });

  it.each(["k: &x\n  a: 1\nl: {<<: *x}\n", "k: &x\n  a: 1\nl: {<<: *x, a: 2}\n", "k: &x\n  a: 1\nl: *x\n"])(
    "does nothing where others have the mapping too: %j",
    (text) => {
      const tree = treeOf(text);
      const mapping = nodeAt(tree, ["k"]);
      expect(mapping.kind === "mapping" && appendPair(tree, mapping, inlineEntry("n: 1"))).toBeNull();
    },
  );
});

function withItem(text: string, path: readonly (string | number)[]): string | null {
  const tree = treeOf(text);
  const list = nodeAt(tree, path);
  const edits = list.kind === "sequence" ? appendItem(tree, list, inlineEntry("n")) : null;
  return edits && readable(applyEdits(text, edits));
}

function readable(text: string): string {
  expect(readDocument(text).findings).toEqual([]);
  return text;
}
