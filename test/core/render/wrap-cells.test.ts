import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countCells, padCells, wrapCells } from "../../../src/core/render/wrap-cells.ts";

describe("countCells", () => {
  it.each([
    ["build-snap", 10],
    ["日本", 4],
    ["e\u0301", 1],
    ["שלום\u200e", 4],
    ["🚀", 2],
    ["👩‍👩‍👧‍👦", 2],
    ["👍🏽", 2],
    ["🇺🇳", 2],
    ["", 0],
  ])("counts of %j the cells of a terminal: %i", (text, cells) => {
    expect(countCells(text)).toBe(cells);
    expect(padCells(text, 12)).toBe(text + " ".repeat(12 - cells));
  });
});

describe("wrapCells", () => {
  it("breaks at spaces, loses nothing, and is over the width only with a single word", () => {
    const anyText = fc.string({ unit: fc.constantFrom("a", "日", " ", "🚀"), maxLength: 80 });
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 20 }), (text, width) => {
        const lines = wrapCells(text, width);
        expect(lines.join(" ").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        for (const line of lines) if (countCells(line) > width) expect(line.trim()).not.toContain(" ");
      }),
    );
  });
});
