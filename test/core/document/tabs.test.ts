import { describe, expect, it } from "vitest";
import { readDocument } from "../../support/read-document.ts";

/** The text with the fix of its first finding applied. */
function fixed(text: string): string | null {
  const edits = readDocument(text).diagnostics[0]?.fixes?.at(-1)?.edits;
  if (edits === undefined) return null;
  return edits.reduceRight(
    (result, { range, insert }) => result.slice(0, range.from) + insert + result.slice(range.to),
    text,
  );
}

describe("tabs (R8)", () => {
  it.each([
    ["a:\n\tb: 1", "a:\n  b: 1"],
    ["a:\n\t\tb: 1\n\t\tc: 2", "a:\n    b: 1\n    c: 2"],
    ["a:\t1", "a: 1"],
    ["-\t1", "- 1"],
    ["a: 1\t", "a: 1"],
    ["a: 1\t# c", "a: 1 # c"],
    ["a: 1\n\t\nb: 2", "a: 1\n\nb: 2"],
    ["a: b\tc", "a: b c"],
    ["a: |\t\n  b", "a: |\n  b"],
    ["---\ta", "--- a"],
    ["{a:\t1}", "{a: 1}"],
    ["[a\tb]", "[a b]"],
    ["a: x\n\ty", "a: x\n  y"],
    ["a:\t\n|\n  b", "a:\n|\n  b"],
    ["a: &b \t# c\n>\n  d", "a: &b  # c\n>\n  d"],
  ])("refuses %j and offers %j", (text, repaired) => {
    const { diagnostics } = readDocument(text);
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(["yaml-syntax"]));
    expect(diagnostics[0]?.message).toBe("A tab here stops Launchpad from reading the file: use spaces");
    expect(fixed(text)).toBe(repaired);
    expect(readDocument(repaired).diagnostics).toEqual([]);
  });

  it.each([
    ['a: "x\ty"', "x\ty"],
    ["a: 'x\ty'", "x\ty"],
    ["a: |\n  x\n  \ty\n", "x\n\ty\n"],
    ["a: x # a\ttab", "x"],
  ])("takes the one in %j", (text, value) => {
    expect(readDocument(text).value).toEqual([
      "map",
      [
        ["str", "a"],
        ["str", value],
      ],
    ]);
  });

  it("names one a line, all of them on different lines", () => {
    const { diagnostics } = readDocument("a:\t1\nb:\t2\tx\nc: 3\n");
    expect(diagnostics.map(({ range }) => range.from)).toEqual([2, 7]);
  });
});
