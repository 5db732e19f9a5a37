/**
 * Lines of text as the label of a Mermaid node, with its quotes. All but letters, digits and single spaces becomes an entity code, so
 * that neither Mermaid's grammar nor the Markdown and HTML that it allows in labels finds anything to read.
 */
export function quoteMermaid(...lines: readonly string[]): string {
  return `"${lines.map(escapeMermaid).join("<br>")}"`;
}

function escapeMermaid(text: string): string {
  return text.replace(
    // A dash within a word is harmless, and job names are full of them. The last four are Mermaid's own marks of an entity.
    /(?<![A-Za-z0-9])-|-(?![A-Za-z0-9])|[!-+./:-@[-`{-~\p{C}ﬂ°¶ß]|^ | $|(?<= ) /gu,
    (character) => `#${character === " " ? 160 : character.codePointAt(0)};`,
  );
}
