import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutText } from "../../../src/core/layout/cut-text.ts";
import { measureText } from "../../../src/core/layout/measure-text.ts";

describe("cutText", () => {
  it("leaves a text alone that fits", () => {
    expect(cutText("build-snap", 200, "mono-600", 14)).toBe("build-snap");
  });

  it("ends a longer one with an ellipsis", () => {
    expect(cutText("a".repeat(500), 100, "mono-600", 14)).toMatch(/^a{11}…$/);
  });

  it("never cuts a character of several code points in two", () => {
    const family = "👩‍👩‍👧‍👦";
    for (let width = 20; width < 120; width += 1) {
      const cut = cutText(family.repeat(6), width, "mono-600", 14);
      expect(cut.replaceAll(family, "")).toMatch(/^…?$/);
    }
  });

  it("always fits where an ellipsis does", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.integer({ min: 14, max: 300 }), (text, width) => {
        expect(measureText(cutText(text, width, "sans-400", 13), "sans-400", 13)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
