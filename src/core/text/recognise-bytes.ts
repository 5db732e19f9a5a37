/** What bytes are, that somebody takes for a text. */
export type ByteKind =
  /** ASCII is. */
  | { readonly kind: "utf-8" }
  | { readonly kind: "utf-16le" | "utf-16be" }
  /** With the line (from 1) of the first byte that cannot stand there. */
  | { readonly kind: "not-utf-8"; readonly byte: number; readonly line: number }
  | { readonly kind: "binary" };

/** Says what bytes are. Of the beginning of a file, the last character may be cut off. */
export function recogniseBytes(bytes: Uint8Array, extent: "whole" | "beginning" = "whole"): ByteKind {
  const [first, second, third, fourth] = bytes;
  // The mark of UTF-32 begins as that of UTF-16 does.
  const isWide = first === 0xff && second === 0xfe && third === 0 && fourth === 0;
  if (first === 0xff && second === 0xfe && !isWide) return { kind: "utf-16le" };
  if (first === 0xfe && second === 0xff) return { kind: "utf-16be" };
  if (bytes.includes(0)) return { kind: "binary" };
  const wrong = findWrongByte(bytes, extent);
  if (wrong === null) return { kind: "utf-8" };
  if (bytes.some(isControl)) return { kind: "binary" };
  return { kind: "not-utf-8", byte: bytes[wrong] ?? 0, line: lineAt(bytes, wrong) };
}

/** What no text in any encoding of single bytes holds: control characters, but for breaks, tabs and escapes. */
function isControl(byte: number): boolean {
  return byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b;
}

/** Offset of the first byte that is not UTF-8, or null. Follows table 3-7 of the Unicode Standard. */
function findWrongByte(bytes: Uint8Array, extent: "whole" | "beginning"): number | null {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const following = lead < 0x80 ? 0 : lead < 0xc2 ? -1 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : lead < 0xf5 ? 3 : -1;
    if (following < 0) return at;
    for (let step = 1; step <= following; step += 1) {
      const byte = bytes[at + step];
      if (byte === undefined) return extent === "whole" ? at : null;
      const [least, most] = step === 1 ? secondByte(lead) : [0x80, 0xbf];
      if (byte < least || byte > most) return at;
    }
    at += following + 1;
  }
  return null;
}

/** Between which bytes the second of a character is: no overlong forms, no surrogates, nothing beyond U+10FFFF. */
function secondByte(lead: number): readonly [number, number] {
  switch (lead) {
    case 0xe0:
      return [0xa0, 0xbf];
    case 0xed:
      return [0x80, 0x9f];
    case 0xf0:
      return [0x90, 0xbf];
    case 0xf4:
      return [0x80, 0x8f];
    default:
      return [0x80, 0xbf];
  }
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = 0; at < offset; at += 1) {
    const isBreak = bytes[at] === 0x0a || (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a);
    if (isBreak) line += 1;
  }
  return line;
}
