import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("../../src/tokens.css", import.meta.url), "utf8");

/** The colours of each look, as its rules leave them: what a rule does not say is as in the look before it. */
function coloursOf(...rules: readonly number[]): ReadonlyMap<string, string> {
  const blocks = [...css.matchAll(/:root(?:\[data-theme="dark"\])? \{([^}]*)\}/g)].map(([, block = ""]) => block);
  return new Map(
    rules.flatMap((rule) =>
      [...(blocks[rule] ?? "").matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(
        ([, name = "", colour = ""]): [string, string] => [name, colour],
      ),
    ),
  );
}

const looks = [
  { look: "light", colours: coloursOf(0), text: 4.5, lines: 3 },
  { look: "dark", colours: coloursOf(0, 1), text: 4.5, lines: 3 },
  { look: "light, with more contrast", colours: coloursOf(0, 2), text: 7, lines: 4.5 },
  { look: "dark, with more contrast", colours: coloursOf(0, 1, 3), text: 7, lines: 4.5 },
] as const;

const grounds = ["paper", "surface", "raised", "hover", "selection"];
const onGrounds = ["ink", "muted", "accent", "bad", "warn", "info"].flatMap((name) =>
  grounds.map((ground) => [name, ground] as const),
);
/** What stands on what, and has to be read. */
const texts: readonly (readonly [string, string])[] = [
  ...onGrounds,
  ...["faint", "ok", "syntax-key", "syntax-string", "syntax-number", "syntax-comment"].map(
    (name) => [name, "surface"] as const,
  ),
  ...["1", "2", "3", "4", "5", "6", "unknown"].flatMap((tint) =>
    ["surface", "selection"].map((ground) => [`tint-${tint}`, ground] as const),
  ),
  ...["bad", "warn", "info"].flatMap((name) => [name, "ink", "muted"].map((text) => [text, `${name}-soft`] as const)),
  ["accent", "accent-soft"],
  ["on-accent", "accent"],
];
/** Lines that say something: the edges of controls, what is dropped or withheld. */
const lines = ["paper", "surface", "raised"].map((ground) => ["edge", ground] as const);

describe.each(looks)("the colours of $look", ({ colours, text, lines: line }) => {
  it.each(texts)("tell %s on %s well enough to read", (name, ground) => {
    expect(contrast(colours.get(name), colours.get(ground))).toBeGreaterThanOrEqual(text);
  });

  it.each(lines)("tell %s on %s well enough to see", (name, ground) => {
    expect(contrast(colours.get(name), colours.get(ground))).toBeGreaterThanOrEqual(line);
  });
});

/** As WCAG 2 has it. */
function contrast(one = "", other = ""): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.replaceAll(/[0-9a-f]/g, "$&$&") : colour;
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
