import { isPlain } from "../text/is-plain.ts";
import { type FontAdvances, fontAdvances } from "./font-advances.ts";

/** A face and weight of the page: `sans-600`, `mono-400`. */
export type FontFace = keyof typeof fontAdvances;

/** CJK and emoji come from the system's fonts, where they fill a square or a little more. */
const wideAdvance = 1000;
const emojiAdvance = 1250;
const zeroWidthJoiner = 0x200d;

/** Width of a text on one line, in pixels for a size in pixels. Kerning is left out: texts are drawn without. */
export function measureText(text: string, face: FontFace, size: number): number {
  const advances: FontAdvances = fontAdvances[face];
  if (isPlain(text)) return (plainWidth(text, advances.latin) * size) / 1000;

  let width = 0;
  let joined = false;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (!joined) width += advanceOf(character, codePoint, advances);
    joined = codePoint === zeroWidthJoiner;
  }
  return (width * size) / 1000;
}

function plainWidth(text: string, latin: readonly number[]): number {
  if (latin.length === 1) return text.length * (latin[0] ?? 0);
  let width = 0;
  for (let i = 0; i < text.length; i++) width += latin[text.charCodeAt(i) - 0x20] ?? 0;
  return width;
}

function advanceOf(character: string, codePoint: number, { latin, others, unknown }: FontAdvances): number {
  if (codePoint >= 0x20 && codePoint <= 0x17f) return latin[latin.length === 1 ? 0 : codePoint - 0x20] ?? unknown;
  const known = others.get(character);
  if (known !== undefined) return known;
  if (/[\p{Mn}\p{Me}\p{Cf}\p{Emoji_Modifier}]/u.test(character)) return 0;
  if (/\p{Emoji_Presentation}/u.test(character)) return emojiAdvance;
  return isWide(codePoint) ? wideAdvance : unknown;
}

/** East Asian Width W and F, roughly. */
export function isWide(codePoint: number): boolean {
  return (
    codePoint >= 0x1100 &&
    (codePoint <= 0x115f ||
      (codePoint >= 0x2e80 && codePoint <= 0xa4cf) ||
      (codePoint >= 0xac00 && codePoint <= 0xd7a3) ||
      (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
      (codePoint >= 0xfe30 && codePoint <= 0xfe6f) ||
      (codePoint >= 0xff00 && codePoint <= 0xff60) ||
      (codePoint >= 0xffe0 && codePoint <= 0xffe6) ||
      (codePoint >= 0x1f000 && codePoint <= 0x1faff) ||
      (codePoint >= 0x20000 && codePoint <= 0x3fffd))
  );
}
