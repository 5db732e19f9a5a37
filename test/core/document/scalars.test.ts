import { describe, expect, it } from "vitest";
import { readDocument } from "../../support/read-document.ts";

describe("plain scalars (R1)", () => {
  it.each([
    ["on", ["bool", true]],
    ["OFF", ["bool", false]],
    ["Yes", ["bool", true]],
    ["yES", ["str", "yES"]],
    ["y", ["str", "y"]],
    ["~", ["null"]],
    ["NULL", ["null"]],
    ["nUll", ["str", "nUll"]],
    ["0b101", ["int", "5"]],
    ["010", ["int", "8"]],
    ["08", ["str", "08"]],
    ["0o10", ["str", "0o10"]],
    ["0x1F", ["int", "31"]],
    ["0X1F", ["str", "0X1F"]],
    ["-1_000", ["int", "-1000"]],
    ["1:30", ["int", "90"]],
    ["1:60", ["str", "1:60"]],
    ["01:30", ["str", "01:30"]],
    ["0:24:00", ["str", "0:24:00"]],
    ["123456789012345678901234567890", ["int", "123456789012345678901234567890"]],
    ["22.04", ["float", "22.04"]],
    ["3.10", ["float", "3.1"]],
    ["1e3", ["str", "1e3"]],
    ["1.0e3", ["str", "1.0e3"]],
    ["1.0e+3", ["float", "1000.0"]],
    [".5", ["float", "0.5"]],
    ["-.5", ["str", "-.5"]],
    ["1:30.5", ["float", "90.5"]],
    ["-.inf", ["float", "-inf"]],
    [".NaN", ["float", "nan"]],
    ["-0.0", ["float", "-0.0"]],
    ["1.e+16", ["float", "1e+16"]],
    ["2024-01-01", ["date", "2024-01-01"]],
    ["2024-1-2", ["str", "2024-1-2"]],
    ["2024-1-2 3:04:05", ["datetime", "2024-01-02T03:04:05"]],
    ["2024-01-02t03:04:05.1Z", ["datetime", "2024-01-02T03:04:05.100000+00:00"]],
    ["2024-01-02 03:04:05 -5:30", ["datetime", "2024-01-02T03:04:05-05:30"]],
    ["2024-02-29", ["date", "2024-02-29"]],
  ])("reads %s as PyYAML does", (text, value) => {
    expect(readDocument(text).value).toEqual(value);
  });

  it.each(["0x_", "0b_", "2024-13-45", "2023-02-29", "0000-01-01", "2024-01-01 24:00:00"])("refuses %s", (text) => {
    expect(readDocument(`a: ${text}`).findings).toEqual([`yaml-syntax ${JSON.stringify(text)}`]);
  });

  it("offers to quote an impossible date", () => {
    const [diagnostic] = readDocument("a: 2024-13-45").diagnostics;
    expect(diagnostic?.fixes?.[0]?.edits).toEqual([{ range: { from: 3, to: 13 }, insert: '"2024-13-45"' }]);
  });

  it("keeps the scalar as written beside its value", () => {
    expect(readDocument("22.04").root).toEqual({
      kind: "scalar",
      range: { from: 0, to: 5 },
      scalar: { type: "float", value: 22.04 },
      source: "22.04",
      style: "plain",
    });
  });
});

describe("quoted scalars", () => {
  it.each([
    ['"on"', "on"],
    ["'it''s'", "it's"],
    ['"\\x41\\u0042\\U0001F600\\e\\/\\N"', "AB\u{1F600}\u001B/\u0085"],
    ['"a\n\n  b \\\n   c"', "a\nb c"],
    ["'a\n   b'", "a b"],
    ['"\ttab"', "\ttab"],
  ])("reads %j as a text", (text, value) => {
    expect(readDocument(text).value).toEqual(["str", value]);
  });

  it.each(["\\q", "\\x4", "\\UFFFFFFFF"])("refuses the escape %s", (escape) => {
    expect(readDocument(`a: "${escape}"`).findings).toEqual([`yaml-syntax ${JSON.stringify(escape)}`]);
  });
});

describe("block scalars", () => {
  it.each([
    ["a: |\n  x\n  y\n\n", "x\ny\n"],
    ["a: |+\n  x\n\n", "x\n\n"],
    ["a: |-\n  x\n", "x"],
    ["a: |\n  x", "x"],
    ["a: >\n  x\n  y\n\n   z\n", "x y\n\n z\n"],
    ["a: |2\n   x\n", " x\n"],
    ["a: | # why\n  x\n", "x\n"],
    ["a:\n|\n  x\n", "x\n"],
  ])("reads %j", (text, value) => {
    expect(readDocument(text).value).toEqual([
      "map",
      [
        ["str", "a"],
        ["str", value],
      ],
    ]);
  });

  it("ends their range with the text", () => {
    const { root, text } = readDocument("a: |\n  x\n  y\n\nb: 1\n");
    const range = root?.kind === "mapping" ? root.pairs[0]?.value.range : undefined;
    expect(text.slice(range?.from, range?.to)).toBe("|\n  x\n  y");
  });

  it("refuses a line that is indented less than blank lines before it", () => {
    expect(readDocument("a: |\n    \n  x\n").findings).toEqual(['yaml-syntax "x"']);
  });

  it("refuses text behind the indicator", () => {
    expect(readDocument("a: |x\n  y\n").diagnostics.map(({ code }) => code)).toEqual(["yaml-syntax"]);
  });
});
