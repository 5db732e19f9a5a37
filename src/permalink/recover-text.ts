const opening = '{"text":"';

/** The longest piece at the end that an escape such as `\u00e9`, cut off, can leave behind. */
const longestEscape = 6;

/** The text, or its beginning, out of the beginning of a payload; null where not even that is there. */
export function recoverText(bytes: Uint8Array): string | null {
  // Links are written with the text first. A character cut in two at the end becomes U+FFFD.
  const json = new TextDecoder().decode(bytes).replace(/\uFFFD$/, "");
  if (!json.startsWith(opening)) return null;

  const body = json.slice(opening.length, findClosingQuote(json, opening.length));
  for (let cut = 0; cut <= longestEscape; cut += 1) {
    const text = parseString(body.slice(0, Math.max(0, body.length - cut)));
    if (text) return text;
  }
  return null;
}

function findClosingQuote(json: string, from: number): number {
  for (let at = from; at < json.length; at += 1) {
    if (json[at] === "\\") at += 1;
    else if (json[at] === '"') return at;
  }
  return json.length;
}

function parseString(body: string): string | null {
  try {
    const value: unknown = JSON.parse(`"${body}"`);
    return typeof value === "string" ? value : null;
  } catch {
    return null;
  }
}
