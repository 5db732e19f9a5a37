import { toOneLine } from "../text/to-one-line.ts";
import type { Phrase } from "./labels.ts";
import type { TextBox } from "./layout.ts";
import { placeText } from "./place-text.ts";
import { cutStyled, styledWidth, type TextStyle } from "./text-style.ts";

interface Line {
  readonly pieces: Piece[];
  width: number;
}

interface Piece {
  text: string;
  readonly style: TextStyle;
}

/** Breaks a sentence into lines of a width, at most so many, the last one cut. */
export function wrapPhrases(
  phrases: readonly Phrase[],
  at: { readonly x: number; readonly top: number; readonly width: number; readonly line: number },
  most: number,
): readonly TextBox[] {
  const lines = breakIntoLines(phrases, at.width);
  const shown = lines.slice(0, most);
  const last = shown.at(-1);
  if (lines.length > shown.length && last) cutLast(last, at.width);

  return shown.flatMap(({ pieces }, i) => {
    let x = at.x;
    return pieces.map((piece) => {
      const box = placeText(piece.text, piece.style, x, at.top + at.line * (i + 0.5));
      x += styledWidth(piece.text, piece.style);
      return box;
    });
  });
}

function breakIntoLines(phrases: readonly Phrase[], width: number): Line[] {
  const lines: Line[] = [{ pieces: [], width: 0 }];
  for (const { text, isName } of phrases) {
    const style: TextStyle = isName ? "slot-name" : "slot";
    const words = isName ? [toOneLine(text)] : toOneLine(text).split(/(?<= )/);
    for (const long of words) {
      const word = cutStyled(long, width, style);
      let line = lines.at(-1);
      const full = line !== undefined && line.width + styledWidth(word.trimEnd(), style) > width;
      if (!line || (full && line.width > 0 && !word.startsWith(","))) {
        line = { pieces: [], width: 0 };
        lines.push(line);
      }
      append(line, line.width === 0 ? word.trimStart() : word, style);
    }
  }
  return lines;
}

function append(line: Line, text: string, style: TextStyle): void {
  if (text === "") return;
  const last = line.pieces.at(-1);
  if (last?.style === style) last.text += text;
  else line.pieces.push({ text, style });
  line.width += styledWidth(text, style);
}

function cutLast(line: Line, width: number): void {
  const piece = line.pieces.at(-1);
  if (!piece) return;
  const before = line.width - styledWidth(piece.text, piece.style);
  piece.text = cutStyled(`${piece.text.trimEnd()} …`, width - before, piece.style);
}
