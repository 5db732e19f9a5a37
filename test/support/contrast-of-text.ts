import type { DrawnPixels } from "./draw-with-resvg.ts";
import { readXml, textOf, type XmlElement } from "./read-xml.ts";

/** How well a text of a picture stands out from what lies under it, from 1 (not at all) to 21. */
export interface TextContrast {
  readonly text: string;
  readonly contrast: number;
}

/** Looks where the texts of a picture should be. Texts that the page's fonts cannot draw are left out. */
export function contrastOfText(svg: string, drawn: DrawnPixels): readonly TextContrast[] {
  return placeTexts(readXml(svg), { x: 0, y: 0, size: 0 }).map(({ text, x, y, size, isAtEnd }) => {
    const left = isAtEnd ? x - size * 1.5 : x;
    const colours = coloursIn(drawn, { left, top: y - size * 0.75, right: left + size * 1.5, bottom: y + size * 0.25 });
    const lights = Array.from(colours.keys(), lightness);
    const [ground = 0] = Array.from(colours).toSorted(([, one], [, other]) => other - one)[0] ?? [];
    const under = lightness(ground);
    return { text, contrast: Math.max(1, ...lights.map((light) => ratio(light, under))) };
  });
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

interface PlacedText extends Place {
  readonly text: string;
  /** Whether it ends at its place. */
  readonly isAtEnd: boolean;
}

function placeTexts(element: XmlElement, around: Place): readonly PlacedText[] {
  const { attributes, children, name } = element;
  const [, across = 0, down = 0] = (/^translate\((\S+) (\S+)\)$/.exec(attributes.get("transform") ?? "") ?? []).map(
    Number,
  );
  const place = {
    x: around.x + across,
    y: around.y + down,
    size: Number(attributes.get("font-size") ?? around.size),
  };
  if (name === "text") {
    const text = textOf(element);
    if (!/^[!-~]/.test(text.trim())) return [];
    const x = place.x + Number(attributes.get("x"));
    const y = place.y + Number(attributes.get("y"));
    return [{ text, x, y, size: place.size, isAtEnd: attributes.get("text-anchor") === "end" }];
  }
  return children.flatMap((child) => (typeof child === "string" ? [] : placeTexts(child, place)));
}

/** How often each colour is in a rectangle. */
function coloursIn(
  { width, height, pixels }: DrawnPixels,
  box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number },
): ReadonlyMap<number, number> {
  const colours = new Map<number, number>();
  for (let y = Math.max(0, Math.floor(box.top)); y < Math.min(height, box.bottom); y++) {
    for (let x = Math.max(0, Math.floor(box.left)); x < Math.min(width, box.right); x++) {
      const colour = pixels.readUInt32BE(4 * (y * width + x)) >>> 8;
      colours.set(colour, (colours.get(colour) ?? 0) + 1);
    }
  }
  return colours;
}

/** Relative luminance as WCAG 2 defines it. */
function lightness(colour: number): number {
  const [red = 0, green = 0, blue = 0] = [colour >> 16, (colour >> 8) & 0xff, colour & 0xff].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
