import { codeMarkdown, escapeMarkdown } from "./escape-markdown.ts";

/** A link to Flightplan in Markdown, with words of its own; an address that is none of the web stands there as code. */
export function linkMarkdown(link: string, words = "Open in Flightplan"): string {
  return /^https?:\/\/[^\s<>]+$/i.test(link) ? `[${escapeMarkdown(words)}](<${link}>)` : codeMarkdown(link);
}
