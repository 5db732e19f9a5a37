import type { TextBox } from "../layout/layout.ts";
import type { TextStyle } from "../layout/text-style.ts";
import type { Palette } from "./palette.ts";
import { drawText, styleAttributes } from "./svg-text.ts";

/** Between a text and what stands beside it. */
const apart = 7;

/** Headings, notes and sentences of the layout, in a box whose right edge is `end`. Those of a missing stage are an alarm. */
export function drawWords(
  words: readonly TextBox[],
  end: number,
  palette: Palette,
  tone: "calm" | "alarm" = "calm",
): string {
  const lines = joinLines(words);
  return lines
    .map((line, i) => {
      const [first] = line;
      const last = line.at(-1);
      if (!first || !last) return "";
      const beside = lines[i + 1]?.[0];
      const right = beside && Math.abs(beside.y - first.y) < 3 ? beside.x - apart : end;
      const pieces = line.map(({ text, style }) => ({
        text,
        attributes: styleAttributes(style, colourOf(style, palette, tone)),
      }));
      const { x, y } = first;
      return drawText({ x, y, width: last.x + last.width - x, pieces }, right - x);
    })
    .join("");
}

/** Stretches of one sentence on one line are one text, so that they keep together in any font. */
function joinLines(words: readonly TextBox[]): readonly (readonly TextBox[])[] {
  const lines: TextBox[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const before = line?.at(-1);
    const goesOn = before && before.y === word.y && Math.abs(before.x + before.width - word.x) < 0.1;
    if (line && goesOn) line.push(word);
    else lines.push([word]);
  }
  return lines;
}

function colourOf(style: TextStyle, { ink, muted, bad }: Palette, tone: "calm" | "alarm"): string {
  switch (style) {
    case "architecture":
    case "series":
      return ink;
    case "tag":
    case "cannot-wait":
      return bad;
    case "why":
    case "summary":
    case "heading":
    case "note":
    case "entry-name":
    case "entry-index":
    case "entry-series":
    case "dropped-name":
    case "dropped-reason":
    case "arrow":
    case "slot":
    case "slot-name":
      return tone === "alarm" ? bad : muted;
  }
}
