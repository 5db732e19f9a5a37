import { isPlain, isWide } from "../layout/measure-text.ts";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** How many cells of a terminal a text takes. */
export function countCells(text: string): number {
  if (isPlain(text)) return text.length;
  let cells = 0;
  for (const { segment } of graphemes.segment(text)) {
    if (/^[\p{Mn}\p{Me}\p{Cf}]*$/u.test(segment)) continue;
    cells += /\p{Emoji_Presentation}/u.test(segment) || isWide(segment.codePointAt(0) ?? 0) ? 2 : 1;
  }
  return cells;
}

/** The text with spaces behind it up to a number of cells. */
export function padCells(text: string, cells: number): string {
  return text + " ".repeat(Math.max(0, cells - countCells(text)));
}

/** A text in lines of at most so many cells, broken at spaces; a longer word has a line of its own. */
export function wrapCells(text: string, cells: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && countCells(longer) > cells) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
