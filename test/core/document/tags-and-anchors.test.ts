import { describe, expect, it } from "vitest";
import { readDocument } from "../../support/read-document.ts";

describe("tags (R4)", () => {
  it.each([
    ["!!str 12", ["str", "12"]],
    ['!!int "0x10"', ["int", "16"]],
    ['!!int "0x-10"', ["int", "-16"]],
    ['!!int "-0b0b1"', ["int", "-1"]],
    ["!!float 1", ["float", "1.0"]],
    ["!!null x", ["null"]],
    ['! "12"', ["int", "12"]],
    ["!<tag:yaml.org,2002:bool> YES", ["bool", true]],
    ["!!binary aGVsbG8=", ["bytes", "68656c6c6f"]],
    ["!!timestamp 2024-1-2", ["date", "2024-01-02"]],
    ["!!set {a, b}", ["set", ["str", "a"], ["str", "b"]]],
    ["!!omap [a: 1]", ["seq", ["tuple", ["str", "a"], ["int", "1"]]]],
    ["!!pairs [a: 1, a: 2]", ["seq", ["tuple", ["str", "a"], ["int", "1"]], ["tuple", ["str", "a"], ["int", "2"]]]],
    ["%TAG !e! tag:yaml.org,2002:\n---\n!e!int 3", ["int", "3"]],
  ])("reads %j", (text, value) => {
    expect(readDocument(text).value).toEqual(value);
  });

  it.each([
    "!foo 1",
    "!foo {a: 1}",
    "!!python/none",
    "!z!foo 1",
    "!!seq {a: 1}",
    "!!map [1]",
    "!!int [1]",
    "!!map 1",
    "!!int x",
    "!!int 0:24:00",
    "!!bool maybe",
    '!!binary "aGVs*bG8"',
    "!!binary aGVsbG8=\u2028\u00E9",
    "!!int 0x-",
    "!!omap {a: 1}",
    "!!omap [1]",
    "[!!str, a]",
  ])("refuses %s", (text) => {
    const { root, diagnostics } = readDocument(text);
    expect(root).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(["yaml-syntax"]);
  });
});

describe("anchors and aliases (R5)", () => {
  it("shares the contents and keeps the place of the alias", () => {
    const { root } = readDocument("- &x [1]\n- *x");
    const [anchor, alias] = root?.kind === "sequence" ? root.items : [];
    expect(alias).toMatchObject({ range: { from: 11, to: 13 }, anchorRange: { from: 5, to: 8 } });
    expect(anchor?.kind === "sequence" && alias?.kind === "sequence" && anchor.items === alias.items).toBe(true);
  });

  it("reads a list within itself", () => {
    expect(readDocument("&a [1, *a]").value).toEqual(["seq", ["int", "1"], ["cycle"]]);
  });

  it("reads a mapping within itself", () => {
    expect(readDocument("a: &a\n  self: *a").value).toEqual([
      "map",
      [
        ["str", "a"],
        ["map", [["str", "self"], ["cycle"]]],
      ],
    ]);
  });

  it("shares what a bomb of aliases multiplies", () => {
    const lines = ["a0: &a0 [x]"];
    for (let index = 1; index < 100; index += 1) lines.push(`a${index}: &a${index} [*a${index - 1}, *a${index - 1}]`);
    expect(readDocument(lines.join("\n")).root?.kind).toBe("mapping");
  });

  it.each([
    ["a: *x", '"*x"'],
    ["a: *x\nb: &x 1", '"*x"'],
    ["a: &x 1\nb: &x 2", '"&x"'],
    ["a: &é 1", '"&é"'],
    ["a: &", '"&"'],
    ["a: &x 1\nb: &y *x", '"*x"'],
  ])("refuses %j", (text, blamed) => {
    expect(readDocument(text).findings).toEqual([`yaml-syntax ${blamed}`]);
  });

  it.each([
    [
      "a: &k x\n*k : y",
      [
        ["str", "a"],
        ["str", "x"],
      ],
      [
        ["str", "x"],
        ["str", "y"],
      ],
    ],
    [
      "a: &k x\n*k: y",
      [
        ["str", "a"],
        ["str", "x"],
      ],
      [
        ["str", "x"],
        ["str", "y"],
      ],
    ],
    [
      "a: &k:b x",
      [
        ["str", "a"],
        ["str", ":b x"],
      ],
    ],
    ["&k: y", [["null"], ["str", "y"]]],
  ])("ends their names before a colon: %j", (text, ...pairs) => {
    expect(readDocument(text).value).toEqual(["map", ...pairs]);
  });
});
