import { describe, expect, it } from "vitest";
import { openFontInstance } from "../../../scripts/support/font-file.ts";
import { type FontFace, measureText } from "../../../src/core/layout/measure-text.ts";
import { textStyles } from "../../../src/core/layout/text-style.ts";

const faces = [...new Set(Object.values(textStyles).map(({ face }) => face))];
const samples = [
  "test-snap:12",
  "1 build farm job · 4 entries",
  "same stage, no order promised",
  "Ærøskøbing ŁÓDŹ Őrség",
  "“if all – succeed…”",
];

function advanceOf(text: string, face: FontFace, size: number): number {
  const [family, weight] = face.split("-");
  const font = openFontInstance(family === "mono" ? "ubuntu-sans-mono" : "ubuntu-sans", Number(weight));
  const units = Array.from(text, (character) => font.advance(character.codePointAt(0) ?? 0) ?? Number.NaN);
  return (units.reduce((sum, one) => sum + one, 0) * size) / 1000;
}

describe("measureText", () => {
  it.each(faces)("agrees with the font's own advances in %s", (face) => {
    for (const text of samples) {
      expect(Math.abs(measureText(text, face, 14) - advanceOf(text, face, 14))).toBeLessThan(0.4);
    }
  });

  it("gives a bold text more room than a regular one", () => {
    expect(measureText("jammy", "sans-700", 14)).toBeGreaterThan(measureText("jammy", "sans-400", 14));
  });

  it("gives CJK a square, also in the monospaced face", () => {
    expect(measureText("構築", "sans-400", 10)).toBe(20);
    expect(measureText("構築", "mono-600", 10)).toBe(20);
  });

  it("counts an emoji of several code points once", () => {
    expect(measureText("👩‍👩‍👧‍👦", "sans-400", 10)).toBe(measureText("👩", "sans-400", 10));
    expect(measureText("👍🏽", "sans-400", 10)).toBe(measureText("👍", "sans-400", 10));
  });

  it("gives combining marks no room", () => {
    expect(measureText("e\u0301", "sans-400", 10)).toBe(measureText("e", "sans-400", 10));
  });
});
