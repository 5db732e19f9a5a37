import { describe, expect, it } from "vitest";
import { createRangeIndex } from "../../../src/core/text/create-range-index.ts";

const index = createRangeIndex([
  { range: { from: 10, to: 50 }, value: "outer" },
  { range: { from: 20, to: 25 }, value: "first" },
  { range: { from: 30, to: 40 }, value: "second" },
  { range: { from: 32, to: 35 }, value: "inner" },
  { range: { from: 30, to: 40 }, value: "second again" },
]);

describe("createRangeIndex", () => {
  it.each([
    [9, []],
    [10, ["outer"]],
    [22, ["first"]],
    [25, ["first"]],
    [26, ["outer"]],
    [31, ["second", "second again"]],
    [33, ["inner"]],
    [36, ["second", "second again"]],
    [45, ["outer"]],
    [50, ["outer"]],
    [51, []],
  ])("finds the innermost range at %i", (offset, expected) => {
    expect(index.valuesAt(offset)).toEqual(expected);
  });

  it("takes ranges in any order", () => {
    const reversed = createRangeIndex([
      { range: { from: 2, to: 3 }, value: "inner" },
      { range: { from: 0, to: 9 }, value: "outer" },
    ]);
    expect(reversed.valuesAt(2)).toEqual(["inner"]);
    expect(reversed.valuesAt(5)).toEqual(["outer"]);
  });

  it("has nothing to find in nothing", () => {
    expect(createRangeIndex([]).valuesAt(0)).toEqual([]);
  });
});
