import { type FontFace, isPlain, measureText } from "./measure-text.ts";

const ellipsis = "…";
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The text if it fits the width (in pixels), else as many whole characters of it as fit before an ellipsis. */
export function cutText(text: string, width: number, face: FontFace, size: number): string {
  if (measureText(text, face, size) <= width) return text;

  let room = width - measureText(ellipsis, face, size);
  let end = 0;
  for (const character of charactersOf(text)) {
    room -= measureText(character, face, size);
    if (room < 0) break;
    end += character.length;
  }
  return text.slice(0, end).trimEnd() + ellipsis;
}

/**
 * A text as one line can show it: line breaks, controls and what would turn the direction of the words behind it get a sign, nothing
 * at all gets quotes.
 */
export function toOneLine(text: string): string {
  if (text === "") return "''";
  if (isPlain(text)) return text;
  return text.replace(/\r\n?|\n/g, "⏎").replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
}

function* charactersOf(text: string): Generator<string> {
  if (isPlain(text)) {
    yield* text;
    return;
  }
  for (const { segment } of graphemes.segment(text)) yield segment;
}
