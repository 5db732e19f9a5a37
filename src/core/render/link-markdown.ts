import { toOneLine } from "../text/to-one-line.ts";
import { codeMarkdown, escapeMarkdown } from "./escape-markdown.ts";

/** A link to Flightplan in Markdown, with words of its own; an address that is none of the web stands there as code. */
export function linkMarkdown(link: string, words = "Open in Flightplan"): string {
  const isAddress = /^https?:\/\/[^\s<>\p{C}]+$/iu.test(link);
  return isAddress ? `[${escapeMarkdown(toOneLine(words))}](<${link}>)` : codeMarkdown(toOneLine(link));
}
