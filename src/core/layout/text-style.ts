import { cutText } from "./cut-text.ts";
import { type FontFace, measureText } from "./measure-text.ts";

/** How a text of the picture is set. What colour each has is the drawing's business. */
export type TextStyle =
  | "architecture"
  | "series"
  | "why"
  | "summary"
  | "tag"
  | "heading"
  | "note"
  | "entry-name"
  | "entry-index"
  | "entry-series"
  | "dropped-name"
  | "dropped-reason"
  | "arrow"
  | "cannot-wait"
  | "slot"
  | "slot-name";

/** Face and size in pixels of each style; `diagram/` sets the same in CSS, which a test compares. */
export const textStyles: Readonly<Record<TextStyle, { readonly face: FontFace; readonly size: number }>> = {
  architecture: { face: "mono-700", size: 16 },
  series: { face: "sans-400", size: 14 },
  why: { face: "sans-400", size: 13 },
  summary: { face: "sans-400", size: 13 },
  tag: { face: "sans-600", size: 12 },
  heading: { face: "sans-600", size: 12 },
  note: { face: "sans-400", size: 12 },
  "entry-name": { face: "mono-600", size: 14 },
  "entry-index": { face: "mono-400", size: 13 },
  "entry-series": { face: "sans-600", size: 12.5 },
  "dropped-name": { face: "mono-400", size: 14 },
  "dropped-reason": { face: "sans-400", size: 12.5 },
  arrow: { face: "sans-400", size: 11.5 },
  "cannot-wait": { face: "sans-600", size: 11.5 },
  slot: { face: "sans-400", size: 13 },
  "slot-name": { face: "mono-400", size: 13 },
};

/** Width of a text in a style, in pixels. */
export function styledWidth(text: string, style: TextStyle): number {
  const { face, size } = textStyles[style];
  return measureText(text, face, size);
}

/** The text, cut to a width in pixels. */
export function cutStyled(text: string, width: number, style: TextStyle): string {
  const { face, size } = textStyles[style];
  return cutText(text, width, face, size);
}
