import { describe, expect, it } from "vitest";
import { removeItems, removePair } from "../../../src/core/edits/remove-entry.ts";
import { applyEdits } from "../../support/apply-edits.ts";
import { readDocument } from "../../support/read-document.ts";
import { nodeAt, pairOf, treeOf } from "../../support/tree-at.ts";

describe("taking items out of a list", () => {
  it.each([
    ["k: [a, b, c]\n", [0], "k: [b, c]\n"],
    ["k: [a, b, c]\n", [1], "k: [a, c]\n"],
    ["k: [a, b, c]\n", [2], "k: [a, b]\n"],
    ["k: [a, b, c]\n", [1, 2], "k: [a]\n"],
    ["k: [a, b, c]\n", [0, 2], "k: [b]\n"],
    ["k: [ a , b , ] # x\n", [1], "k: [ a , ] # x\n"],
    ["k: [a, [b, c], {d: e}]\n", [1], "k: [a, {d: e}]\n"],
    ["k: ['a, b', \"#\", c]\n", [1], "k: ['a, b', c]\n"],
    ["k: [\n  a,\n  b,\n  c\n]\n", [1], "k: [\n  a,\n  c\n]\n"],
    ["k: [\n  a,\n  b\n]\n", [1], "k: [\n  a\n]\n"],
    ["k: [\n  a, # one\n  b, # two\n  c # three\n]\n", [1], "k: [\n  a, # one\n  c # three\n]\n"],
    ["k: [\n  a, # one\n  b # two\n]\n", [1], "k: [\n  a, # one\n]\n"],
    ["k: [!!str a, b]\n", [0], "k: [b]\n"],
    ["k:\n  - a\n  - b\n  - c\n", [0], "k:\n  - b\n  - c\n"],
    ["k:\n  - a\n  # about b\n  - b # b\n  - c", [1], "k:\n  - a\n  # about b\n  - c"],
    ["k:\n  - a\n  - b", [1], "k:\n  - a"],
    ["k:\n- a\n- b\nl: c\n", [1], "k:\n- a\nl: c\n"],
    ["k:\n  - x: 1\n    y: 2\n  - z: 3\n", [0], "k:\n  - z: 3\n"],
    ["k:\n  -\n    x: 1\n  - z: 3\n", [0], "k:\n  - z: 3\n"],
    ["k:\n  - |\n    text\n    more\n\n  - z\n", [0], "k:\n\n  - z\n"],
    ["k:\n  -\n  - z\n", [0], "k:\n  - z\n"],
  ])("%j without %j is %j", (text, indexes, expected) => {
    expect(without(text, indexes)).toBe(expected);
  });

  it.each([
    ["- - a\n  - b\n- c\n", [0, 0], "- - b\n- c\n"],
    ["- - a\n  - b\n- c\n", [0, 1], "- - a\n- c\n"],
    ["- - a\n  - b\n- c\n", [1], "- - a\n  - b\n"],
  ])("%j without %j is %j", (text, path, expected) => {
    const tree = treeOf(text);
    const list = nodeAt(tree, path.slice(0, -1));
    const edits = list.kind === "sequence" ? removeItems(tree, list, path.slice(-1)) : null;
    expect(edits && applyEdits(text, edits)).toBe(expected);
  });

  it.each([
    ["no item would remain", "k: [a]\n", [0]],
    ["no item would remain", "k:\n  - a\n", [0]],
    ["an alias means it", "k: [&x a, b]\nl: *x\n", [0]],
    ["an alias means what is in it", "k: [[&x a], b]\nl: *x\n", [0]],
    ["it is written elsewhere", "l: &x [a, b]\nk: *x\n", [0]],
    ["a comment above the next would go", "k: [\n  a, b, # one\n  # about c\n  c]\n", [1]],
  ])("does nothing where %s: %j", (_, text, indexes) => {
    expect(without(text, indexes)).toBeNull();
  });
});

describe("taking a pair out of a mapping", () => {
  it.each([
    ["k:\n  a: 1\n  b: 2\n", "k:\n  b: 2\n"],
    ["k:\n  b: 2\n  a: 1", "k:\n  b: 2"],
    ["k:\n  b: 2\n  a:\n    - 1 # one\n    - 2 # two\n  c: 3\n", "k:\n  b: 2\n  c: 3\n"],
    ["k:\n  a:\n  - 1\n  b: 2\n", "k:\n  b: 2\n"],
    ["k:\n  b: 2\n  a: # nothing\n  c: 3\n", "k:\n  b: 2\n  c: 3\n"],
    ["k:\n  b: 2\n  a: |\n    text\n\n      more\n  c: 3\n", "k:\n  b: 2\n  c: 3\n"],
    ['k:\n  "a" : "x\n    y"\n  b: 2\n', "k:\n  b: 2\n"],
    ["k: {a: 1, b: 2}\n", "k: {b: 2}\n"],
    ["k: {b: 2, a: 1}\n", "k: {b: 2}\n"],
    ["k: {b: 2, a}\n", "k: {b: 2}\n"],
    ["k: {a: , b: 2}\n", "k: {b: 2}\n"],
    ["k: {\n  b: 2,\n  a: 1,\n}\n", "k: {\n  b: 2,\n}\n"],
    ["k:\n  <<: &m {x: 1}\n  a: 1\n", "k:\n  <<: &m {x: 1}\n"],
  ])("%j is %j", (text, expected) => {
    expect(withoutA(text, ["k"])).toBe(expected);
  });

  it("takes the first pair behind a dash", () => {
    expect(withoutA("- a: 1\n  b: 2\n- c\n", [0])).toBe("- b: 2\n- c\n");
    expect(withoutA("- a:\n    - 1\n  b: 2\n", [0])).toBe("- b: 2\n");
  });

  it("takes the pair that a later one replaces", () => {
    const tree = treeOf("k:\n  a: 1\n  b: 2\n  a: 3\n");
    const mapping = nodeAt(tree, ["k"]);
    const replaced = mapping.kind === "mapping" ? mapping.replaced?.[0] : undefined;
    const edits = mapping.kind === "mapping" && replaced ? removePair(tree, mapping, replaced) : null;
    expect(edits && applyEdits(tree.text, edits)).toBe("k:\n  b: 2\n  a: 3\n");
  });

  it.each([
    ["it is the only one", ["k"], "k:\n  a: 1\n"],
    ["it is the only one", ["k"], "k: {a: 1}\n"],
    ["an alias means what is in it", ["k"], "k:\n  a: &x [1]\n  b: *x\n"],
    ["a merge means what is in it", ["k"], "k:\n  a: &x {c: 1}\n  b: {<<: *x}\n"],
    ["an alias names it that a merge overrides", ["k"], "k:\n  a: &x [1]\n  b: {<<: {d: *x}, d: 2}\n"],
    ["it came by a merge", ["k"], "x: &x {a: 1}\nk:\n  <<: *x\n  b: 1\n"],
    ["a merge stands beside it in braces", ["k"], "x: &x {c: 1}\nk: {a: 1, <<: *x}\n"],
    ["a comment stands before the next one", [0], "- a: 1\n  # about b\n  b: 2\n"],
    ["the key is explicit", ["k"], "k:\n  ? a\n  : 1\n  b: 2\n"],
    ["nothing has an anchor", ["k"], "k:\n  a: &x\n  b: 2\n"],
  ])("does nothing where %s: %j %j", (_, path, text) => {
    expect(withoutA(text, path)).toBeNull();
  });
});

function without(text: string, indexes: readonly number[]): string | null {
  const tree = treeOf(text);
  const list = nodeAt(tree, ["k"]);
  const edits = list.kind === "sequence" ? removeItems(tree, list, indexes) : null;
  return edits && readable(applyEdits(text, edits));
}

function withoutA(text: string, path: readonly (string | number)[]): string | null {
  const tree = treeOf(text);
  const mapping = nodeAt(tree, path);
  const edits = mapping.kind === "mapping" ? removePair(tree, mapping, pairOf(mapping, "a")) : null;
  return edits && readable(applyEdits(text, edits));
}

function readable(text: string): string {
  expect(readDocument(text).findings).toEqual([]);
  return text;
}
