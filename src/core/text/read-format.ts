import { type LineEnding, normaliseText, type TextFormat } from "./normalise-text.ts";

/** How a text is written, to the last line: for one that will be written back. New lines get its most frequent ending. */
export function readFormat(source: string): TextFormat {
  const { text, format } = normaliseText(source);
  const endings = Array.from(
    source.matchAll(/\r\n?|\n/g),
    ([ending]): LineEnding => (ending === "\r" || ending === "\r\n" ? ending : "\n"),
  );
  if (endings.every((ending) => ending === format.lineEnding)) return format;
  return { ...format, lineEnding: mostFrequent(endings), mixed: { text, endings } };
}

/** Of several that are, the first of them. */
function mostFrequent(endings: readonly LineEnding[]): LineEnding {
  const counts = new Map<LineEnding, number>();
  for (const ending of endings) counts.set(ending, (counts.get(ending) ?? 0) + 1);
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}
