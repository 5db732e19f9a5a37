import { mask, type Secret } from "./secret.ts";

/**
 * The text with a mask in the place of each of these secrets, found in it. Lines stay lines, numbers stay numbers, quotes stay; so it is
 * as good YAML as before, and no line has another number.
 */
export function maskSecrets(text: string, secrets: readonly Secret[]): string {
  let masked = "";
  let at = 0;
  for (const { range } of secrets.toSorted((a, b) => a.range.from - b.range.from)) {
    masked += text.slice(at, range.from) + maskValue(text.slice(range.from, range.to));
    at = range.to;
  }
  return masked + text.slice(at);
}

function maskValue(value: string): string {
  if (/^\d+$/.test(value)) return "0".repeat(value.length);
  return value.includes("\n") ? value.replace(/\S(?:.*\S)?/g, mask) : mask;
}
