import type { TextBox } from "../layout/layout.ts";
import { styledWidth, type TextStyle } from "../layout/text-style.ts";
import type { Palette } from "./palette.ts";
import { drawText, styleAttributes } from "./svg-text.ts";

/** Words no farther apart than this are one line of text. */
const nearby = 9;

/**
 * Headings, notes and sentences of the layout, in a box whose contents end at `end`. What stands there at the right is tied to that
 * edge, and what follows on one another flows: fonts that are wider than ours then still leave no word on another. Those of a missing
 * stage are an alarm.
 */
export function drawWords(
  words: readonly TextBox[],
  end: number,
  palette: Palette,
  tone: "calm" | "alarm" = "calm",
): string {
  const lines = joinLines(words);
  const tag = words.find(({ style }) => style === "tag");
  return lines
    .map((line, i) => {
      const [first] = line;
      const last = line.at(-1);
      if (!first || !last) return "";
      const pieces = line.map(({ text, style, x }, at) => {
        const before = line[at - 1];
        const attributes = styleAttributes(style, colourOf(style, palette, tone), before ? "within" : "alone");
        const gap = before ? x - before.x - before.width : 0;
        const space = styledWidth(" ", style);
        // What is apart for the eye is so for a search too.
        return gap < space ? { text, attributes } : { text: ` ${text}`, attributes, before: gap - space };
      });
      const right = last.x + last.width;
      const follows = lines[i - 1]?.some((word) => isOnLine(word, first));
      if (follows && Math.abs(right - end) < 1) return drawText({ x: right, y: first.y, anchor: "end", pieces });
      // A frame is drawn around a tag, where it is in our fonts.
      const framed = tag && isOnLine(tag, first) && first.x <= tag.x;
      return drawText({ x: first.x, y: first.y, pieces, ...(framed ? { press: right - first.x } : {}) });
    })
    .join("");
}

/** What follows on one another on one line is one text; but for a tag and what stands before it. */
function joinLines(words: readonly TextBox[]): readonly (readonly TextBox[])[] {
  const hasTag = words.some(({ style }) => style === "tag");
  const lines: TextBox[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const before = line?.at(-1);
    const isNear = before && isOnLine(before, word) && word.x - before.x - before.width < (hasTag ? 0.1 : nearby);
    if (line && isNear) line.push(word);
    else lines.push([word]);
  }
  return lines;
}

/** Baselines of one line differ by the size of their fonts. */
function isOnLine(one: TextBox, other: TextBox): boolean {
  return Math.abs(one.y - other.y) < 3;
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
