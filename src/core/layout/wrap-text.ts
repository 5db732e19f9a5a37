import { toOneLine } from "../text/to-one-line.ts";
import { cutText } from "./cut-text.ts";
import { type FontFace, measureText } from "./measure-text.ts";

/** A text broken into lines of a width in pixels, at most so many, the last one cut. A word that is longer than a line is cut. */
export function wrapText(text: string, width: number, most: number, face: FontFace, size: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of toOneLine(text).split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || measureText(longer, face, size) <= width) {
      line = longer;
      continue;
    }
    if (lines.length + 1 === most) {
      line = `${line} …`;
      break;
    }
    lines.push(line);
    line = word;
  }
  return [...lines, line].map((one) => cutText(one, width, face, size));
}
