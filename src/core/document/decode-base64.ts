const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const sextets = new Map(Array.from(alphabet, (character, value) => [character, value]));

/**
 * Base64 as Python's `base64.decodebytes` takes it, in hexadecimal: foreign characters are skipped, what follows complete
 * padding is ignored. Null where Python raises: characters beyond ASCII, wrong padding.
 */
export function decodeBase64(text: string): string | null {
  if (/[^\p{ASCII}]/u.test(text)) return null;
  let hex = "";
  let bits = 0;
  let count = 0;
  let padding = 0;
  for (const character of text) {
    if (character === "=") {
      padding += 1;
      if (count >= 2 && count + padding >= 4) return hex;
      continue;
    }
    const sextet = sextets.get(character);
    if (sextet === undefined) continue;
    padding = 0;
    bits = ((bits << 6) | sextet) & 0xffff;
    if (count > 0) hex += ((bits >> (6 - 2 * count)) & 0xff).toString(16).padStart(2, "0");
    count = (count + 1) % 4;
  }
  return count === 0 ? hex : null;
}
