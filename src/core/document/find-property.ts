import type { SourceRange } from "../text/source-range.ts";

/** How far back the anchor and the tag of a node are looked for. */
const farthest = 400;

/** Where the anchor (`&`) or the tag (`!`) of the node that starts at `from` stands; the start of the node if not found. */
export function findProperty(text: string, sign: "&" | "!", from: number): SourceRange {
  const before = text.slice(Math.max(0, from - farthest), from);
  const [properties] = /(?:[!&][^\s]*\s+)*(?:[!&][^\s]*)?$/.exec(before) ?? [""];
  for (const match of properties.matchAll(/[!&]\S*/g)) {
    if (!match[0].startsWith(sign)) continue;
    const start = from - properties.length + match.index;
    return { from: start, to: start + match[0].length };
  }
  return { from, to: from + (from < text.length ? 1 : 0) };
}
