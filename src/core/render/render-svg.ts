import type { Layout } from "../layout/layout.ts";
import { canvasPadding } from "../layout/measures.ts";
import { toOneLine } from "../text/to-one-line.ts";
import { defaultTitle, describePicture } from "./describe-picture.ts";
import { drawCaption } from "./draw-caption.ts";
import { drawLane } from "./draw-lane.ts";
import { drawOutlines, type Outline } from "./draw-outlines.ts";
import { drawVerdict } from "./draw-verdict.ts";
import { escapeXml } from "./escape-xml.ts";
import { type Palette, palettes, type Theme } from "./palette.ts";
import type { Verdict } from "./read-verdict.ts";
import { sansFamily } from "./svg-text.ts";

/** How a layout becomes a picture of its own. */
export interface PictureOptions {
  readonly theme: Theme;
  /** Below the picture and as its name; null for none. */
  readonly title: string | null;
  /** Where to find the pipeline, below the picture; null for none. */
  readonly link: string | null;
  /** What stands above the lanes; null where the plan needs no word. */
  readonly verdict?: Verdict | null;
  /** What was chosen, in words, below the picture. */
  readonly facts?: readonly string[];
  /** Around what is not so in another picture. */
  readonly outlines?: readonly Outline[];
  /** `@font-face` rules for `Ubuntu Sans` and `Ubuntu Sans Mono`, for a program that draws what it is handed and no more. */
  readonly fonts?: string | null;
}

/** A picture and its size in pixels at 100 %. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Texts are no wider than this (pixels), however wide the lanes are. */
const longestLine = 960;
const narrowest = 320;
const gap = 16;

/**
 * Draws a layout as an SVG that stands alone: native text, no style sheet, no script, nothing from elsewhere. The same layout and
 * options give the same bytes.
 */
export function drawPicture(layout: Layout, options: PictureOptions): Picture {
  const palette = palettes[options.theme];
  const { title, link, verdict = null, facts = [] } = options;
  const padding = canvasPadding(layout.flow);
  const inner = Math.ceil(Math.max(layout.width, layout.canvasWidth, narrowest));
  const line = { x: padding, width: Math.min(inner, longestLine) };

  const head = verdict === null ? null : drawVerdict(verdict, { ...line, y: padding }, palette);
  const top = padding + (head === null ? 0 : head.height + (layout.lanes.length === 0 ? 0 : gap));
  const caption = drawCaption({ title, link, facts }, layout, { ...line, y: top + layout.height + gap }, palette);
  const width = inner + 2 * padding;
  const height = Math.ceil(top + layout.height + (caption.height === 0 ? 0 : gap + caption.height) + padding);

  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` role="img" font-family="${sansFamily}" style="font-kerning:none;font-variant-ligatures:none">\n`,
    `<title>${escapeXml(title === null ? defaultTitle(layout) : toOneLine(title))}</title>\n`,
    `<desc>${escapeXml(describePicture(layout, verdict, facts))}</desc>\n`,
    `<defs>${drawHatch(palette)}${options.fonts ? `<style>${escapeXml(options.fonts)}</style>` : ""}</defs>\n`,
    `<rect width="${width}" height="${height}" fill="${palette.paper}"/>\n`,
    head === null ? "" : `${head.svg}\n`,
    `<g transform="translate(${padding} ${top})">\n${layout.lanes.map((lane) => `${drawLane(lane, layout.flow, palette)}\n`).join("")}${drawOutlines(options.outlines ?? [], palette)}</g>\n`,
    `${caption.svg}\n</svg>\n`,
  ].join("");
  return { svg, width, height };
}

/** The SVG of a layout alone; see `drawPicture`. */
export function renderSvg(layout: Layout, options: PictureOptions): string {
  return drawPicture(layout, options).svg;
}

/**
 * What dropped entries are filled with, and the same as fine as the legend needs it: diagonal lines that meet those of the next tile.
 * Turned patterns are not for every program.
 */
export function drawHatch({ hatch }: Palette): string {
  const draw = (id: string, side: number, stroke: number) =>
    `<pattern id="${id}" width="${side}" height="${side}" patternUnits="userSpaceOnUse">` +
    `<path stroke="${hatch}" stroke-width="${stroke}" d="M0 ${side}L${side} 0M-4 4L4 -4M${side - 4} ${side + 4}L${side + 4} ${side - 4}"/></pattern>`;
  return draw("hatch", 16, 6) + draw("fine-hatch", 8, 3);
}
