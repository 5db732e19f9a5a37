import { isPlain } from "./is-plain.ts";

/**
 * A text as one line can show it: line breaks, controls and what would turn the direction of the words behind it get a sign, nothing
 * at all gets quotes.
 */
export function toOneLine(text: string): string {
  if (text === "") return "''";
  if (isPlain(text)) return text;
  return text.replace(/\r\n?|\n/g, "⏎").replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
}

/** A text of several lines without what a terminal obeys or what turns directions: of the controls, line feeds and tabs stay. */
export function withoutCommands(text: string): string {
  return text.replace(/(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
}
