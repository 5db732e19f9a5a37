import { alignLines } from "./align-lines.ts";
import type { LineEnding, MixedEndings, TextFormat } from "./normalise-text.ts";

/**
 * Writes a normalised text as it came: the byte order mark, and the line endings. Where they are mixed, a line that is still there keeps
 * its own, and one that is new or changed gets the most frequent.
 */
export function restoreText(text: string, { lineEnding, byteOrderMark, mixed }: TextFormat): string {
  const body = mixed ? restoreMixed(text, mixed, lineEnding) : text.replaceAll("\n", lineEnding);
  return byteOrderMark ? `\uFEFF${body}` : body;
}

function restoreMixed(text: string, { text: before, endings }: MixedEndings, lineEnding: LineEnding): string {
  const lines = text.split("\n");
  const origins = alignLines(before.split("\n"), lines);
  let restored = "";
  // Nothing stands before the first line.
  let previous: LineEnding = "\n";
  for (const [index, line] of lines.slice(0, -1).entries()) {
    const own = endings[origins[index] ?? -1] ?? lineEnding;
    // Two breaks must not become one.
    const ending: LineEnding = previous === "\r" && line === "" && own === "\n" ? "\r" : own;
    restored += line + ending;
    previous = ending;
  }
  return restored + (lines.at(-1) ?? "");
}
