import { isWide } from "../layout/measure-text.ts";
import { isPlain } from "../text/is-plain.ts";

const zeroWidthJoiner = "\u200d";

/** How many cells of a terminal a text takes. */
export function countCells(text: string): number {
  if (isPlain(text)) return text.length;
  let cells = 0;
  let joined = false;
  for (const character of text) {
    if (!joined) cells += cellsOf(character);
    joined = character === zeroWidthJoiner;
  }
  return cells;
}

function cellsOf(character: string): 0 | 1 | 2 {
  if (/[\p{Mn}\p{Me}\p{Cf}\p{Emoji_Modifier}]/u.test(character)) return 0;
  // Two of these make a flag.
  if (/\p{Regional_Indicator}/u.test(character)) return 1;
  return /\p{Emoji_Presentation}/u.test(character) || isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
}

/** The text with spaces behind it up to a number of cells. */
export function padCells(text: string, cells: number): string {
  return text + " ".repeat(Math.max(0, cells - countCells(text)));
}

/** A text in lines of at most so many cells, broken at spaces; a longer word has a line of its own. */
export function wrapCells(text: string, cells: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let taken = 0;
  for (const word of text.split(" ")) {
    const needed = countCells(word);
    if (line === "") {
      line = word;
      taken = needed;
    } else if (taken + 1 + needed > cells) {
      lines.push(line);
      line = word;
      taken = needed;
    } else {
      line += ` ${word}`;
      taken += 1 + needed;
    }
  }
  return [...lines, line];
}
