import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Picture, renderPicture, type Theme } from "../../src/core/index.ts";
import { palettes } from "../../src/core/render/palette.ts";
import { analyseText } from "../support/analyse-text.ts";
import { contrastOfText } from "../support/contrast-of-text.ts";
import { drawWithResvg } from "../support/draw-with-resvg.ts";
import { type PictureState, pictureStates } from "../support/pictures.ts";
import { elementsOf, readXml } from "../support/read-xml.ts";

const folder = fileURLToPath(new URL("./pictures", import.meta.url));

function picture(state: PictureState, theme: Theme = "light"): Picture {
  const { text, dialect = "designed", targetSeries = null, options } = state;
  const choices = { targetSeries, dispatchSeries: null };
  const look = { theme, showDropped: true, title: null, link: null };
  return renderPicture(analyseText(text, { ...choices, dialect }), text, { choices, ...look, ...options });
}

/** A picture in few lines, for those whose text nobody would read. */
function digest({ svg, width, height }: Picture): string {
  const counts = new Map<string, number>();
  for (const { name } of elementsOf(readXml(svg))) counts.set(name, (counts.get(name) ?? 0) + 1);
  const elements = Array.from(counts, ([name, count]) => `${name} ${count}`).toSorted();
  const sum = createHash("sha256").update(svg).digest("hex");
  return [`${width} × ${height}`, `${svg.length} characters`, ...elements, `sha256 ${sum}`, ""].join("\n");
}

describe("the exported picture", () => {
  it.each(pictureStates)("looks as it did: $name", async (state) => {
    const drawn = picture(state);
    if (state.large) await expect(digest(drawn)).toMatchFileSnapshot(`${folder}/${state.name}.txt`);
    else await expect(drawn.svg).toMatchFileSnapshot(`${folder}/${state.name}.svg`);
  });

  it.each(pictureStates)("differs between the themes in its colours only: $name", (state) => {
    const light = picture(state, "light").svg;
    const dark = picture(state, "dark").svg;
    expect(withoutColours(dark, "dark")).toBe(withoutColours(light, "light"));
  });

  it.each(["light", "dark"] as const)("is drawn by resvg without complaint, with every text legible: %s", (theme) => {
    const pictures = pictureStates.map((state) => picture(state, theme));
    const { drawn, complaints } = drawWithResvg(pictures.map(({ svg }) => svg));
    // What the page's fonts do not have comes from the system's, of which there are none here.
    expect(complaints.split("\n").filter((line) => line !== "" && !line.includes("character were found"))).toEqual([]);
    expect(drawn.map(({ width, height }) => [width, height])).toEqual(
      pictures.map(({ width, height }) => [width, height]),
    );
    for (const [i, { svg }] of pictures.entries()) {
      const pixels = drawn[i];
      if (!pixels) continue;
      const poor = contrastOfText(svg, pixels).filter(({ contrast }) => contrast < 3);
      expect(poor, pictureStates[i]?.name).toEqual([]);
    }
  });
});

/** With each colour by its name in the palette; several have the same value. */
function withoutColours(svg: string, theme: Theme): string {
  const { tints, ...colours } = palettes[theme];
  const values = new Set([...Object.values(colours), ...Object.values(tints)]);
  return svg.replace(/"(#[0-9a-f]{3,6})"/g, (_, colour: string) => {
    expect(values).toContain(colour);
    return '"colour"';
  });
}
