import type { FontFace } from "../layout/measure-text.ts";
import { wrapText } from "../layout/wrap-text.ts";
import type { Palette } from "./palette.ts";
import type { Verdict } from "./read-verdict.ts";
import { drawBox } from "./svg-shapes.ts";
import { drawText, fontAttributes, widest } from "./svg-text.ts";

/** A part of the picture outside the lanes, and the height that it takes. */
export interface DrawnPart {
  readonly svg: string;
  readonly height: number;
}

interface Paragraph {
  readonly text: string;
  readonly face: FontFace;
  readonly size: number;
  readonly fill: string;
  readonly most: number;
}

const padding = { x: 14, y: 10 };
const lineHeight = 20;

/** The verdict in a box, with its left top corner at a place: the title, each reason in Launchpad's words, the way out below. */
export function drawVerdict(
  verdict: Verdict,
  at: { readonly x: number; readonly y: number; readonly width: number },
  palette: Palette,
): DrawnPart {
  // Broken so that there is room for wider fonts than ours.
  const room = (at.width - 2 * padding.x) / widest;
  let y = at.y + padding.y;
  let svg = "";
  for (const { text, face, size, fill, most } of paragraphs(verdict, palette)) {
    for (const line of wrapText(text, room, most, face, size)) {
      const pieces = [{ text: line, attributes: fontAttributes(face, size, fill) }];
      svg += drawText({ x: at.x + padding.x, y: y + lineHeight / 2 + 0.34 * size, pieces });
      y += lineHeight;
    }
  }
  const height = y + padding.y - at.y;
  const grave = verdict.kind !== "rejected";
  const fill = grave ? palette.badSoft : palette.warnSoft;
  const stroke = grave ? palette.bad : palette.warn;
  return { svg: `<g>${drawBox({ ...at, height }, 8, 1, ` fill="${fill}" stroke="${stroke}"`)}${svg}</g>`, height };
}

function paragraphs({ title, reasons, more }: Verdict, { ink, muted }: Palette): readonly Paragraph[] {
  return [
    { text: title, face: "sans-600", size: 13.5, fill: ink, most: 3 },
    ...reasons.flatMap(({ message, hint, line }): Paragraph[] => [
      { text: message, face: "mono-400", size: 13.5, fill: ink, most: 4 },
      { text: `${hint} Line ${line}.`.trimStart(), face: "sans-400", size: 13, fill: muted, most: 3 },
    ]),
    ...(more === 0 ? [] : [{ text: `And ${more} more.`, face: "sans-400", size: 13, fill: muted, most: 1 } as const]),
  ];
}
