import type { TextBox } from "./layout.ts";
import { cutStyled, styledWidth, type TextStyle, textStyles } from "./text-style.ts";

/** A line of text: its left edge and the middle of its line. */
export function placeText(text: string, style: TextStyle, x: number, middle: number): TextBox {
  return { text, style, x: round(x), y: baselineOf(middle, style), width: round(styledWidth(text, style)) };
}

/** The same from the right edge. */
export function placeTextRight(text: string, style: TextStyle, right: number, middle: number): TextBox {
  return placeText(text, style, right - styledWidth(text, style), middle);
}

/** The same around a middle. */
export function placeTextCentred(text: string, style: TextStyle, centre: number, middle: number): TextBox {
  return placeText(text, style, centre - styledWidth(text, style) / 2, middle);
}

/** Texts one after another on a line, as far as there is room; the last that shows is cut. */
export function placeLine(
  texts: readonly { readonly text: string; readonly style: TextStyle; readonly before?: number }[],
  x: number,
  room: number,
  middle: number,
): readonly TextBox[] {
  const boxes: TextBox[] = [];
  let left = x;
  for (const { text, style, before = 0 } of texts) {
    const rest = x + room - left - before;
    if (text === "" || rest < shortest) continue;
    const box = placeText(cutStyled(text, rest, style), style, left + before, middle);
    boxes.push(box);
    left = box.x + box.width;
  }
  return boxes;
}

/** Less room than this shows nothing worth reading. */
const shortest = 40;

/** The fonts reach 0.94 em above and 0.26 em below the baseline. */
function baselineOf(middle: number, style: TextStyle): number {
  return round(middle + 0.34 * textStyles[style].size);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
