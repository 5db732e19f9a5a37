import { findQuoteEnd, straightenQuoted } from "./straighten-quoted.ts";

/** Whether a quoted scalar ends where the `yaml` package ends it, nowhere, or where the text is to be read instead. */
export type QuotedCheck = "closed" | "unclosed" | { readonly straightened: string };

/** Checks the quoted scalar `quoted`, which starts at `from`: the package cuts it at a line that is not indented. */
export function checkQuoted(shape: string, quoted: string, from: number): QuotedCheck {
  const end = from + quoted.length;
  const quote = quoted.charAt(0);
  const atLineEnd = end === shape.length || shape.charAt(end) === "\n";
  if (quoted.length > 1 && quoted.endsWith(quote) && !atLineEnd) return "closed";

  const close = findQuoteEnd(shape, from);
  if (close === end) return "closed";
  const straight = close === null ? null : straightenQuoted(shape.slice(from, close));
  if (close === null || straight === null) return "unclosed";
  return { straightened: shape.slice(0, from) + straight + shape.slice(close) };
}
