const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * A text as XML 1.0 takes it between tags and inside quoted attributes. What XML has no way to write, controls and halves of
 * surrogate pairs, becomes U+FFFD.
 */
export function escapeXml(text: string): string {
  if (/^[ !#-%(-;=?-~]*$/.test(text)) return text;
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replace(/[&<>"']/g, (character) => references[character] ?? "");
}
