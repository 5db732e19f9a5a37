/** A stretch of a sentence: plain, code, emphasised, or a link to a place of the documentation. */
export type WordsPart =
  | { readonly kind: "plain" | "code" | "emphasis"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly address: string };

const marked = /`([^`]+)`|\[([^\]]+)\]\((#docs[^)\s]*)\)|\*([^*\s][^*]*)\*/g;

/** Tells the marked words of a sentence from the others: `code`, `[a link](#docs/…)`, `*emphasis*`. */
export function splitWords(words: string): readonly WordsPart[] {
  const parts: WordsPart[] = [];
  let end = 0;
  for (const match of words.matchAll(marked)) {
    const [whole, code, label, address, emphasis] = match;
    if (match.index > end) parts.push({ kind: "plain", text: words.slice(end, match.index) });
    end = match.index + whole.length;
    if (code !== undefined) parts.push({ kind: "code", text: code });
    else if (label !== undefined && address !== undefined) parts.push({ kind: "link", text: label, address });
    else if (emphasis !== undefined) parts.push({ kind: "emphasis", text: emphasis });
  }
  if (end < words.length) parts.push({ kind: "plain", text: words.slice(end) });
  return parts;
}

/** The same without the marks. */
export function plainWords(words: string): string {
  return splitWords(words)
    .map(({ text }) => text)
    .join("");
}
