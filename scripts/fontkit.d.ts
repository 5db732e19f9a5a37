/** The little of fontkit that `measure-fonts.ts` and its test use; fontkit brings no types. */
declare module "fontkit" {
  interface Glyph {
    readonly id: number;
    /** Font units, of the default instance. */
    readonly advanceWidth: number;
  }

  interface Font {
    readonly unitsPerEm: number;
    /** Axis values in the order of the font's axes. */
    variationCoords: number[] | null;
    readonly HVAR: object | undefined;
    readonly _variationProcessor: { getAdvanceAdjustment(glyph: number, table: object): number } | null;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
  }

  export function openSync(path: string): Font;
}
