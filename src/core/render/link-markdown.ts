import { codeMarkdown } from "./escape-markdown.ts";

/** A link to the page; what is no address stands there as code. */
export function linkMarkdown(link: string): string {
  return /^https?:\/\/[^\s<>]+$/i.test(link) ? `[Open in Flightplan](<${link}>)` : codeMarkdown(link);
}
