import { mask, type Secret } from "./secret.ts";

const begin = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const end = "-----END ";

/** What stands between the lines that begin and end a private key; to the end of the text where the end is missing. */
export function findPrivateKeys(text: string): readonly Secret[] {
  const found: Secret[] = [];
  let last = 0;
  for (const match of text.matchAll(begin)) {
    const from = match.index + match[0].length;
    if (match.index < last) continue;
    const at = text.indexOf(end, from);
    const to = at < 0 ? text.length : at;
    const inner = text.slice(from, to);
    const lead = /^(?:\s|\\n)*/.exec(inner)?.[0].length ?? 0;
    const body = inner.slice(lead).replace(/(?:\s|\\n)+$/, "");
    last = to;
    if (body.replaceAll(mask, "").trim() === "") continue;
    found.push({
      kind: "private-key",
      range: { from: from + lead, to: from + lead + body.length },
      name: "",
      what: "",
    });
  }
  return found;
}
