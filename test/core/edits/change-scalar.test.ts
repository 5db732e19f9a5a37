import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  quoteScalar,
  renameKey,
  replaceScalar,
  wrapInList,
  writeQuoted,
} from "../../../src/core/edits/change-scalar.ts";
import { indentLines } from "../../../src/core/edits/indent-lines.ts";
import { applyEdits } from "../../support/apply-edits.ts";
import { readDocument } from "../../support/read-document.ts";
import { nodeAt, pairOf, treeOf } from "../../support/tree-at.ts";

describe("changing a scalar", () => {
  it("quotes any text so that YAML reads it back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(readDocument(`k: ${writeQuoted(text)}\n`).value).toEqual([
          "map",
          [
            ["str", "k"],
            ["str", text],
          ],
        ]);
      }),
    );
  });

  it("escapes what YAML can't have as it is", () => {
    expect(writeQuoted('a\u0085\ufeff\u007f\n"')).toBe(String.raw`"a\u0085\ufeff\u007f\n\""`);
  });

  it.each([
    ["k: on # x\n", 'k: "on" # x\n'],
    ["k: 3.10\n", 'k: "3.10"\n'],
    ['k: a"b\\c\n', "k: 'a\"b\\c'\n"],
    ["k: it's a \\ d\n", "k: 'it''s a \\ d'\n"],
  ])("quotes %j as %j", (text, expected) => {
    const node = nodeAt(treeOf(text), ["k"]);
    const edit = node.kind === "scalar" ? quoteScalar(node) : null;
    expect(edit && applyEdits(text, [edit])).toBe(expected);
  });

  it.each(["k: 'on'\n", "k: |\n  on\n", "l: &x on\nk: *x\n", "k: a\n  b\n", "k:\n"])("quotes nothing in %j", (text) => {
    const node = nodeAt(treeOf(text), ["k"]);
    expect(node.kind === "scalar" && quoteScalar(node)).toBeNull();
  });

  it.each([
    ["k: jamy\n", "k: jammy\n"],
    ["k: 'jamy' # x\n", "k: 'jammy' # x\n"],
    ['k: "jamy"\n', 'k: "jammy"\n'],
    ["k: &x jamy\nl: *x\n", "k: &x jammy\nl: *x\n"],
  ])("replaces in %j: %j", (text, expected) => {
    const node = nodeAt(treeOf(text), ["k"]);
    const edit = node.kind === "scalar" ? replaceScalar(node, "jammy") : null;
    expect(edit && applyEdits(text, [edit])).toBe(expected);
  });

  it.each([
    ["serie : a\n", "series : a\n"],
    ["'serie': a\n", "'series': a\n"],
    ["{serie: a}\n", "{series: a}\n"],
  ])("renames in %j: %j", (text, expected) => {
    const edit = renameKey(pairOf(treeOf(text).root, "serie"), "series");
    expect(edit && applyEdits(text, [edit])).toBe(expected);
  });

  it("renames no key that is written elsewhere", () => {
    expect(renameKey(pairOf(nodeAt(treeOf("x: &x {serie: a}\nk: {<<: *x}\n"), ["k"]), "serie"), "series")).toBeNull();
    expect(renameKey(pairOf(treeOf("serie: a\nserie: b\n").root, "serie"), "series")).toBeNull();
  });

  it.each([
    ["k: amd64 # x\n", "k: [amd64, arm64] # x\n"],
    ["k: 'amd64'\n", "k: ['amd64', arm64]\n"],
    ["k: a, b\n", 'k: ["a, b", arm64]\n'],
    ["k: [a]\n", null],
  ])("makes a list of %j: %j", (text, expected) => {
    const edit = wrapInList(nodeAt(treeOf(text), ["k"]), ["arm64"]);
    expect(edit && applyEdits(text, [edit])).toBe(expected);
  });
});

describe("indenting lines", () => {
  it("moves every line that has something on it", () => {
    const text = "a:\n  b: |\n    c\n\n     \n    d\ne: f\n";
    expect(applyEdits(text, indentLines(text, { from: 0, to: text.indexOf("e:") }, 2))).toBe(
      "  a:\n    b: |\n      c\n\n       \n      d\ne: f\n",
    );
  });
});
