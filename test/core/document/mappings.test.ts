import { describe, expect, it } from "vitest";
import { findPair } from "../../../src/core/document/source-node.ts";
import { readDocument } from "../../support/read-document.ts";

function keysOf(text: string, key: string): readonly string[] {
  const { root } = readDocument(text);
  const value = root?.kind === "mapping" ? findPair(root, key)?.value : undefined;
  if (value?.kind !== "mapping") return [];
  return value.pairs.map((pair) => {
    const entry = pair.key.kind === "scalar" ? pair.key.source : "";
    return `${pair.merged ? "<" : ""}${entry}=${pair.value.kind === "scalar" ? pair.value.source : ""}`;
  });
}

describe("repeated keys (R2)", () => {
  it("gives the last value at the first one's place", () => {
    expect(readDocument("a: 1\nb: 2\na: 3").value).toEqual([
      "map",
      [
        ["str", "a"],
        ["int", "3"],
      ],
      [
        ["str", "b"],
        ["int", "2"],
      ],
    ]);
  });

  it("warns at the winning key and names the others", () => {
    const { diagnostics } = readDocument("a: 1\nb: 2\na: 3");
    expect(diagnostics).toMatchObject([
      {
        code: "duplicate-key",
        severity: "warning",
        range: { from: 10, to: 11 },
        related: [{ range: { from: 0, to: 1 } }],
      },
    ]);
  });

  it("takes 1, 1.0 and true for one key, and keeps the first", () => {
    expect(readDocument("{1: a, true: b, 1.0: c}").value).toEqual([
      "map",
      [
        ["int", "1"],
        ["str", "c"],
      ],
    ]);
  });

  it("tells a text from a number", () => {
    expect(readDocument('{"1": a, 1: b}').findings).toEqual([]);
  });

  it("takes __proto__ and constructor for ordinary keys", () => {
    expect(readDocument("__proto__: 1\nconstructor: 2").value).toEqual([
      "map",
      [
        ["str", "__proto__"],
        ["int", "1"],
      ],
      [
        ["str", "constructor"],
        ["int", "2"],
      ],
    ]);
  });
});

describe("merges (R3)", () => {
  const anchors = "a: &a {x: 1}\nb: &b {x: 2, y: 2}\n";

  it("puts merged keys before the mapping's own", () => {
    expect(keysOf(`${anchors}m:\n  z: 3\n  <<: *b\n`, "m")).toEqual(["<x=2", "<y=2", "z=3"]);
  });

  it("lets the first mapping of a list win, and the last one's keys come first", () => {
    expect(keysOf(`${anchors}m: {<<: [*a, *b]}`, "m")).toEqual(["<x=1", "<y=2"]);
    expect(keysOf(`${anchors}m: {<<: [*b, *a]}`, "m")).toEqual(["<x=2", "<y=2"]);
  });

  it("lets a second << win over the first", () => {
    expect(keysOf(`${anchors}m:\n  <<: *b\n  <<: *a\n`, "m")).toEqual(["<x=1", "<y=2"]);
  });

  it("lets the mapping's own value win, at the merged key's place", () => {
    expect(keysOf(`${anchors}m:\n  z: 3\n  x: 9\n  <<: *b\n`, "m")).toEqual(["x=9", "<y=2", "z=3"]);
  });

  it.each(["!foo {x: 1}", "!!str {x: 1}", "[!foo {x: 1}]", "!!set [{x: 1}]", "!!omap [x: 1]"])(
    "asks for no tags of what it merges: %s",
    (value) => {
      expect(keysOf(`m: {<<: ${value}}`, "m")).toEqual(["<x=1"]);
    },
  );

  it.each(["5", "[5]", "x"])("refuses to merge %s", (value) => {
    expect(readDocument(`m: {<<: ${value}}`).diagnostics.map(({ code }) => code)).toEqual(["yaml-syntax"]);
  });

  it("survives a mapping that merges itself", () => {
    expect(keysOf("m: &m {<<: *m, x: 1}", "m")).toEqual(["x=1"]);
  });

  it.each(["a: &a {x: 1, b: {<<: *a, y: 2}}", "a: &a [{<<: *a}]"])("is not sure how PyYAML merges %s", (text) => {
    const { diagnostics } = readDocument(text);
    expect(diagnostics).toMatchObject([{ code: "yaml-unsure", range: { from: text.indexOf("*a") } }]);
  });

  it("merges the values that a set does not show", () => {
    expect(keysOf("s: &s !!set {x: 1}\nm: {<<: *s}", "m")).toEqual(["<x=1"]);
    expect(keysOf("s: &s !!set {x: 1}\nm: {<<: *s}", "s")).toEqual(["x="]);
  });

  it("takes a quoted << for a text", () => {
    expect(readDocument('"<<": 1').value).toEqual([
      "map",
      [
        ["str", "<<"],
        ["int", "1"],
      ],
    ]);
  });

  it("gives up merges that make more than a million entries", () => {
    const lines = ["a0: &a0 {k: 1}"];
    for (let index = 1; index < 1600; index += 1)
      lines.push(`a${index}: &a${index} {<<: *a${index - 1}, k${index}: 1}`);
    const { root, diagnostics } = readDocument(lines.join("\n"));
    expect(root).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(["plan-too-large"]);
  });
});

describe("what is refused in mappings (R4)", () => {
  it.each([
    ["a: {{ x }}", '"{ x }"'],
    ["? [a, b]\n: 1", '"[a, b]"'],
    ["a: <<", '"<<"'],
    ["a: =", '"="'],
    ["{: 1}", '":"'],
    [": 1", '":"'],
  ])("refuses %j", (text, blamed) => {
    expect(readDocument(text).findings).toEqual([`yaml-syntax ${blamed}`]);
  });

  it("takes = for a text as a key", () => {
    expect(readDocument("=: 1").value).toEqual([
      "map",
      [
        ["str", "="],
        ["int", "1"],
      ],
    ]);
  });
});
