import { cutText } from "../layout/cut-text.ts";
import type { Layout } from "../layout/layout.ts";
import { type FontFace, measureText } from "../layout/measure-text.ts";
import { toOneLine } from "../text/to-one-line.ts";
import type { DrawnPart } from "./draw-verdict.ts";
import { escapeXml } from "./escape-xml.ts";
import type { Palette } from "./palette.ts";
import { drawBox } from "./svg-shapes.ts";
import { drawText, fontAttributes, widest } from "./svg-text.ts";

/** What stands below the lanes. */
export interface Caption {
  readonly title: string | null;
  readonly link: string | null;
  /** What was chosen, in words. */
  readonly facts: readonly string[];
}

interface Item {
  readonly text: string;
  readonly face: FontFace;
  readonly size: number;
  readonly fill: string;
  readonly shape: "runs" | "dropped" | "withheld" | null;
  readonly link: string | null;
}

const lineHeight = 20;
const gap = 12;
const shape = { width: 18, height: 12, after: 6 };

/** The title, what the shapes mean, what was chosen, and the link; each on the line where there is room for it. */
export function drawCaption(
  caption: Caption,
  layout: Layout,
  at: { readonly x: number; readonly y: number; readonly width: number },
  palette: Palette,
): DrawnPart {
  const rows = [titleItems(caption, palette), factItems(caption, layout, palette), linkItems(caption, palette)];
  let y = at.y;
  let svg = "";
  for (const row of rows) {
    let x = at.x;
    for (const item of row) {
      const before = item.shape === null ? 0 : shape.width + shape.after;
      // There is room for wider fonts than ours.
      const text = cutText(item.text, (at.width - before) / widest, item.face, item.size);
      const width = measureText(text, item.face, item.size) * widest;
      if (x > at.x && x + before + width > at.x + at.width) {
        x = at.x;
        y += lineHeight;
      }
      svg += drawItem({ ...item, text }, x, y, before, palette);
      x += before + width + gap;
    }
    if (row.length > 0) y += lineHeight;
  }
  return { svg: `<g>${svg}</g>`, height: y - at.y };
}

function titleItems({ title }: Caption, { ink }: Palette): readonly Item[] {
  if (title === null) return [];
  return [{ text: toOneLine(title), face: "sans-600", size: 14, fill: ink, shape: null, link: null }];
}

function factItems({ facts }: Caption, layout: Layout, { muted }: Palette): readonly Item[] {
  const { lanes } = layout;
  const hasDropped = lanes.some(({ stages }) =>
    stages.some(({ entries }) => entries.some(({ dropped }) => dropped !== null)),
  );
  const shapes: NonNullable<Item["shape"]>[] = [];
  if (layout.entryCount > 0) shapes.push("runs");
  if (hasDropped) shapes.push("dropped");
  if (lanes.some(({ withheld }) => withheld)) shapes.push("withheld");
  const plain = { face: "sans-400", size: 12.5, fill: muted, link: null } as const;
  return [
    ...shapes.map((one) => ({ ...plain, text: one, shape: one })),
    ...facts.map((text) => ({ ...plain, text: toOneLine(text), shape: null })),
  ];
}

function linkItems({ link }: Caption, { muted }: Palette): readonly Item[] {
  if (link === null) return [];
  return [{ text: toOneLine(link), face: "sans-400", size: 12.5, fill: muted, shape: null, link }];
}

function drawItem(item: Item, x: number, y: number, before: number, palette: Palette): string {
  const { text, face, size, fill, link } = item;
  const middle = y + lineHeight / 2;
  const pieces = [{ text, attributes: fontAttributes(face, size, fill) }];
  const word = drawText({ x: x + before, y: middle + 0.34 * size, pieces });
  if (item.shape !== null) return drawShape(item.shape, x, middle - shape.height / 2, palette) + word;
  return link !== null && isWebAddress(link) ? `<a href="${escapeXml(link)}">${word}</a>` : word;
}

function drawShape(kind: NonNullable<Item["shape"]>, x: number, y: number, palette: Palette): string {
  const box = { x, y, width: shape.width, height: shape.height };
  switch (kind) {
    case "runs":
      return drawBox(box, 3, 1, ` fill="${palette.surface}" stroke="${palette.lineStrong}"`);
    case "dropped":
      return drawBox(box, 3, 1, ` fill="url(#fine-hatch)" stroke="${palette.edge}" stroke-dasharray="3 2"`);
    case "withheld":
      return drawBox(box, 3, 1, ` fill="none" stroke="${palette.edge}" stroke-dasharray="3 2"`);
  }
}

/** Only such a link may be followed; any other is text. */
function isWebAddress(link: string): boolean {
  return /^https?:\/\/[^\s\p{C}]+$/iu.test(link);
}
