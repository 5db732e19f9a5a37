import { type FontFace, isMeasured } from "../layout/measure-text.ts";
import { type TextStyle, textStyles } from "../layout/text-style.ts";
import { escapeXml } from "./escape-xml.ts";
import { short } from "./svg-shapes.ts";

/** Families that stand on the picture as a whole. */
export const sansFamily = "'Ubuntu Sans',Ubuntu,system-ui,sans-serif";
const monoFamily = "'Ubuntu Sans Mono','Ubuntu Mono',ui-monospace,monospace";

/** Other programs' fonts are at most so much wider than ours. */
const widest = 1.2;

/** The attributes of a face, size and colour. */
export function fontAttributes(face: FontFace, size: number, fill: string): string {
  const [family, weight] = face.split("-");
  const mono = family === "mono" ? ` font-family="${monoFamily}"` : "";
  const bold = weight === "400" ? "" : ` font-weight="${weight}"`;
  return `${mono} font-size="${size}"${bold} fill="${fill}"`;
}

export function styleAttributes(style: TextStyle, fill: string): string {
  const { face, size } = textStyles[style];
  return fontAttributes(face, size, fill);
}

/** A text in its place, or several in one line of which each begins where the one before it ends. */
export interface TextLine {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** As drawn; `attributes` where it differs from what stands around it. */
  readonly pieces: readonly { readonly text: string; readonly attributes: string }[];
}

/**
 * A text from its left edge on the baseline. Where it would run over what stands beside it, `room` from the left edge, in a program
 * that lacks our fonts, it is pressed to its width in them; with them that changes nothing. Programs do not agree on how several
 * pieces are pressed: those are left alone.
 */
export function drawText({ x, y, width, pieces }: TextLine, room: number): string {
  const [first, ...onward] = pieces;
  if (!first) return "";
  const isTight = onward.length === 0 && isTooWide(width, room) && isMeasured(first.text);
  const length = isTight ? ` textLength="${short(width)}" lengthAdjust="spacingAndGlyphs"` : "";
  const spaces = pieces.some(({ text }) => /^ | {2}| $/.test(text)) ? ' xml:space="preserve"' : "";
  const tail = onward.map(({ text, attributes }) => drawSpan(escapeXml(text), attributes)).join("");
  return `<text x="${short(x)}" y="${short(y)}"${first.attributes}${length}${spaces}>${escapeXml(first.text)}${tail}</text>`;
}

function drawSpan(content: string, attributes: string): string {
  return attributes === "" ? content : `<tspan${attributes}>${content}</tspan>`;
}

/** Whether a text of a width in our fonts may need more room in others. */
export function isTooWide(width: number, room: number): boolean {
  return width * widest > room;
}
