import { withoutCommands } from "../core/index.ts";
import type { LessonPlace } from "./goal.ts";
import type { Prose } from "./lesson.ts";

/** A stretch of a paragraph. */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "emphasis"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly target: ProseTarget };

/** Where a link leads. Nothing here is an address: the page makes its own. */
export type ProseTarget =
  | { readonly kind: "lesson"; readonly name: string }
  | { readonly kind: "docs"; readonly page: string }
  /** Lines of the text, from 1. */
  | { readonly kind: "lines"; readonly from: number; readonly to: number }
  | { readonly kind: "lane"; readonly architecture: string }
  | { readonly kind: "entry"; readonly place: LessonPlace };

const markup = /`([^`]+)`|\*([^\s*](?:[^*]*[^\s*])?)\*|\[([^\][]+)\]\(([^()\s]+)\)/g;

/** Reads a paragraph. What is no markup, or a link that leads nowhere, is text as it stands, without what would turn the words behind it. */
export function parseProse(prose: Prose): readonly Inline[] {
  const parts: Inline[] = [];
  let end = 0;
  for (const match of prose.matchAll(markup)) {
    const part = readPart(match);
    if (!part) continue;
    if (match.index > end) parts.push({ kind: "text", text: prose.slice(end, match.index) });
    parts.push(part);
    end = match.index + match[0].length;
  }
  if (end < prose.length) parts.push({ kind: "text", text: prose.slice(end) });
  return parts.map((part) => ({ ...part, text: withoutCommands(part.text) }));
}

/** A paragraph without its markup, for what reads out or counts words. */
export function plainProse(prose: Prose): string {
  return parseProse(prose)
    .map(({ text }) => text)
    .join("");
}

export function linksIn(prose: Prose): readonly Extract<Inline, { readonly kind: "link" }>[] {
  return parseProse(prose).filter((part) => part.kind === "link");
}

/** The targets of links that lead nowhere. */
export function brokenTargets(prose: Prose): readonly string[] {
  return [...prose.matchAll(markup)].flatMap(([, , , words, target]) =>
    words !== undefined && target !== undefined && !readTarget(target) ? [target] : [],
  );
}

function readPart([, code, emphasis, words, target]: RegExpExecArray): Inline | null {
  if (code !== undefined) return { kind: "code", text: code };
  if (emphasis !== undefined) return { kind: "emphasis", text: emphasis };
  const found = target === undefined ? null : readTarget(target);
  return words !== undefined && found ? { kind: "link", text: words, target: found } : null;
}

function readTarget(target: string): ProseTarget | null {
  const separator = target.indexOf(":");
  const what = target.slice(separator + 1);
  switch (target.slice(0, Math.max(separator, 0))) {
    case "lesson":
      return isSlug(what) ? { kind: "lesson", name: what } : null;
    case "docs":
      return isSlug(what) ? { kind: "docs", page: what } : null;
    case "line":
      return readLines(what);
    case "lane":
      return what === "" ? null : { kind: "lane", architecture: what };
    case "entry":
      return readEntry(what);
    default:
      return null;
  }
}

function isSlug(name: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
}

function readLines(lines: string): ProseTarget | null {
  const [, first, last] = /^([1-9]\d{0,5})(?:-([1-9]\d{0,5}))?$/.exec(lines) ?? [];
  if (first === undefined) return null;
  const from = Number(first);
  const to = Number(last ?? first);
  return to < from ? null : { kind: "lines", from, to };
}

function readEntry(entry: string): ProseTarget | null {
  const [, job, index, architecture] = /^(.+):(\d{1,6})\/([^/]+)$/.exec(entry) ?? [];
  if (job === undefined || architecture === undefined) return null;
  return { kind: "entry", place: [job, Number(index), architecture] };
}
