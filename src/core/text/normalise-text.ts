/** What breaks a line. */
export type LineEnding = "\n" | "\r\n" | "\r";

/** How a text was written before it was normalised, so that it can be saved as it came: `restoreText`. */
export interface TextFormat {
  /** What lines get that are new. */
  readonly lineEnding: LineEnding;
  readonly byteOrderMark: boolean;
  /** Where not all lines end alike, as far as somebody looked: `readFormat`. */
  readonly mixed?: MixedEndings;
}

/** A normalised text as it came, and how each of its lines ended. */
export interface MixedEndings {
  readonly text: string;
  readonly endings: readonly LineEnding[];
}

/** A text at the border of the program, and how to write it back. */
export interface NormalisedText {
  readonly text: string;
  readonly format: TextFormat;
}

/**
 * Brings a text to the one form that the program works on: no byte order mark at the start, LF as the only line break.
 * PyYAML skips such a mark and reads CRLF and CR as LF, so what the text means does not change.
 */
export function normaliseText(source: string): NormalisedText {
  const byteOrderMark = source.startsWith("\uFEFF");
  const body = byteOrderMark ? source.slice(1) : source;
  const first = /\r\n|\r|\n/.exec(body)?.[0];
  const lineEnding = first === "\r\n" || first === "\r" ? first : "\n";
  const text = body.includes("\r") ? body.replace(/\r\n?/g, "\n") : body;
  return { text, format: { lineEnding, byteOrderMark } };
}
