import type { FontFace } from "../layout/measure-text.ts";
import { type TextStyle, textStyles } from "../layout/text-style.ts";
import { escapeXml } from "./escape-xml.ts";
import { short } from "./svg-shapes.ts";

/** Families that stand on the picture as a whole. */
export const sansFamily = "'Ubuntu Sans',Ubuntu,system-ui,sans-serif";
const monoFamily = "'Ubuntu Sans Mono','Ubuntu Mono',ui-monospace,monospace";

/** Other programs' fonts are at most so much wider than ours. */
export const widest = 1.2;

/** The attributes of a face, size and colour, for a text on its own or for a piece `within` one that may have another face. */
export function fontAttributes(
  face: FontFace,
  size: number,
  fill: string,
  place: "alone" | "within" = "alone",
): string {
  const [family, weight] = face.split("-");
  const around = place === "within" ? ` font-family="${sansFamily}"` : "";
  const own = family === "mono" ? ` font-family="${monoFamily}"` : around;
  const bold = weight === "400" && place === "alone" ? "" : ` font-weight="${weight}"`;
  return `${own} font-size="${size}"${bold} fill="${fill}"`;
}

export function styleAttributes(style: TextStyle, fill: string, place: "alone" | "within" = "alone"): string {
  const { face, size } = textStyles[style];
  return fontAttributes(face, size, fill, place);
}

/** A text in its place, or several on one line, one after another. */
export interface TextLine {
  readonly x: number;
  readonly y: number;
  /** Where `x` is. */
  readonly anchor?: "start" | "end";
  readonly pieces: readonly TextPiece[];
  /** The width that it is pressed to, whatever fonts a program has; programs agree on that only where there is one piece. */
  readonly press?: number;
}

interface TextPiece {
  readonly text: string;
  /** Of the text for the first, else what differs from that. */
  readonly attributes: string;
  /** Space before it. */
  readonly before?: number;
}

/** A line of text, its baseline at `y`. Pieces flow one after another, so that they keep together in any font. */
export function drawText({ x, y, anchor = "start", pieces, press }: TextLine): string {
  const [first, ...onward] = pieces;
  if (!first) return "";
  const length =
    press !== undefined && isMeasured(first.text)
      ? ` textLength="${short(press)}" lengthAdjust="spacingAndGlyphs"`
      : "";
  const end = anchor === "end" ? ' text-anchor="end"' : "";
  const spaces = /^ | {2}| $/.test(pieces.map(({ text }) => text).join("")) ? ' xml:space="preserve"' : "";
  const attributes = `${first.attributes}${end}${length}${spaces}`;
  return `<text x="${short(x)}" y="${short(y)}"${attributes}>${escapeXml(first.text)}${onward.map(drawPiece).join("")}</text>`;
}

function drawPiece({ text, attributes, before = 0 }: TextPiece): string {
  const space = before === 0 ? "" : ` dx="${short(before)}"`;
  return attributes === "" && space === "" ? escapeXml(text) : `<tspan${space}${attributes}>${escapeXml(text)}</tspan>`;
}

/** Whether the width of a text is the fonts' own and no estimate: every character is one that the table was made of. */
function isMeasured(text: string): boolean {
  return /^[\u0020-\u007e\u00a0-\u017f‐‑–—‘’‚“”„†•…‹›€™−↑↓]*$/.test(text);
}
