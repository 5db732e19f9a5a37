import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { textStyles } from "../../src/core/index.ts";

const css = readFileSync(new URL("../../src/diagram/Words.module.css", import.meta.url), "utf8");
const stage = readFileSync(new URL("../../src/diagram/Stage.module.css", import.meta.url), "utf8");

/** Styles that `Words` draws; those of entries are drawn by `Stage`. */
const worded = Object.entries(textStyles).filter(([style]) => !/^(entry|dropped)-/.test(style));

describe("the drawing's fonts", () => {
  it.each(worded)("are those that the layout measures with: %s", (style, { face, size }) => {
    const [family, weight] = face.split("-");
    const rule = new RegExp(`^\\.${style} \\{\\s+font: ([^;]+);`, "m").exec(css);
    expect(rule?.[1]).toBe(`${weight} ${size}px / 20px var(--${family})`);
  });

  it("are the same for entries", () => {
    expect(stage).toContain(`font: 400 ${textStyles["entry-index"].size}px / 34px var(--mono)`);
    expect(stage).toContain(`font-size: ${textStyles["entry-name"].size}px`);
    expect(stage).toContain(`font: 600 ${textStyles["entry-series"].size}px / 34px var(--sans)`);
    expect(stage).toContain(`font: 400 ${textStyles["dropped-reason"].size}px / 20px var(--sans)`);
  });
});
