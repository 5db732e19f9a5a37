import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minimalChange, type TextChange } from "../../../src/core/text/minimal-change.ts";

function apply(text: string, { from, to, insert }: TextChange): string {
  return text.slice(0, from) + insert + text.slice(to);
}

describe("minimalChange", () => {
  it("finds nothing between equal texts", () => {
    expect(minimalChange("a: 1\n", "a: 1\n")).toBeNull();
  });

  it.each([
    ["", "abc", { from: 0, to: 0, insert: "abc" }],
    ["abc", "", { from: 0, to: 3, insert: "" }],
    ["series: focal\n", "series: jammy\n", { from: 8, to: 13, insert: "jammy" }],
    ["one\nthree\n", "one\ntwo\nthree\n", { from: 5, to: 5, insert: "wo\nt" }],
    ["aaa", "aa", { from: 2, to: 3, insert: "" }],
    ["aa", "aaa", { from: 2, to: 2, insert: "a" }],
    ["abab", "ab", { from: 2, to: 4, insert: "" }],
  ])("between %j and %j touches nothing else", (before, after, change) => {
    expect(minimalChange(before, after)).toEqual(change);
  });

  it("makes the one text of the other", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "\n"), maxLength: 12 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const change = minimalChange(before, after);
        expect(change ? apply(before, change) : before).toBe(after);
      }),
      { numRuns: 2_000 },
    );
  });
});
