import { readUnicodeRange } from "./unicode-range.ts";

/** What the page calls its fonts, and what a picture calls them. */
const families = new Map([
  ["Ubuntu Sans Variable", "Ubuntu Sans"],
  ["Ubuntu Sans Mono Variable", "Ubuntu Sans Mono"],
]);

/** Rules made so far, by the address of their file. */
const made = new Map<string, Promise<string>>();

/**
 * The page's own fonts as `@font-face` rules that hold them, those of whose characters some occur in the text: a picture that is
 * drawn as an image sees no other. Rejects where a file cannot be had.
 */
export async function embedFonts(text: string): Promise<string> {
  const characters = new Set<number>();
  for (const character of text) characters.add(character.codePointAt(0) ?? 0);
  const rules = await Promise.all(
    fontFaces().flatMap((face) => {
      const family = families.get(propertyOf(face, "font-family").replace(/^["']|["']$/g, ""));
      const has = readUnicodeRange(propertyOf(face, "unicode-range"));
      return family !== undefined && [...characters].some(has) ? [embedFace(face, family)] : [];
    }),
  );
  return rules.join("\n");
}

function fontFaces(): readonly CSSFontFaceRule[] {
  return [...document.styleSheets].flatMap((sheet) => rulesOf(sheet).filter((rule) => rule instanceof CSSFontFaceRule));
}

function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    // Not one of ours: put there from elsewhere, by an extension of the browser.
    return [];
  }
}

function propertyOf({ style }: CSSFontFaceRule, name: string): string {
  return style.getPropertyValue(name).trim();
}

function embedFace(face: CSSFontFaceRule, family: string): Promise<string> {
  const file = /url\(["']?([^"')]+)["']?\)/.exec(propertyOf(face, "src"))?.[1] ?? "";
  const address = new URL(file, face.parentStyleSheet?.href ?? document.baseURI).href;
  const known = made.get(address);
  if (known) return known;
  const rule = fetchData(address).then(
    (data) =>
      `@font-face{font-family:"${family}";font-weight:${propertyOf(face, "font-weight")};` +
      `unicode-range:${propertyOf(face, "unicode-range")};src:url(${data}) format("woff2")}`,
  );
  made.set(address, rule);
  rule.catch(() => made.delete(address));
  return rule;
}

/** A file as a `data:` address. */
async function fetchData(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(binary)}`;
}
