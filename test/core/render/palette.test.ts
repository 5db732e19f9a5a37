import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { palettes } from "../../../src/core/render/palette.ts";

const css = readFileSync(new URL("../../../src/tokens.css", import.meta.url), "utf8");
const [light = "", dark = ""] = css.split(':root[data-theme="dark"]');

function tokenOf(rules: string, name: string): string | undefined {
  return new RegExp(`--${name}: ([^;]+);`).exec(rules)?.[1];
}

describe.each([
  ["light", palettes.light, light],
  ["dark", palettes.dark, dark],
] as const)("the palette of %s pictures", (_, palette, rules) => {
  const { tints, ...colours } = palette;

  it.each(Object.entries(colours))("is the page's: %s", (name, colour) => {
    expect(colour).toBe(
      tokenOf(
        rules,
        name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      ),
    );
  });

  it.each(Object.entries(tints))("has the page's tint %s", (name, colour) => {
    expect(colour).toBe(tokenOf(rules, `tint-${name}`));
  });
});
