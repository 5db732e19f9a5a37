import { isPlain } from "../text/is-plain.ts";
import { type FontFace, measureText } from "./measure-text.ts";

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

function* charactersOf(text: string): Generator<string> {
  if (isPlain(text)) {
    yield* text;
    return;
  }
  for (const { segment } of graphemes.segment(text)) yield segment;
}
