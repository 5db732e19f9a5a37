/** The little of fontkit that `measure-fonts.ts` and tests use; fontkit brings no types. */
declare module "fontkit" {
  interface Glyph {
    readonly id: number;
    /** Font units, of the default instance. */
    readonly advanceWidth: number;
    readonly path: { readonly commands: readonly PathCommand[] };
  }

  export interface PathCommand {
    readonly command: "moveTo" | "lineTo" | "quadraticCurveTo" | "bezierCurveTo" | "closePath";
    /** Coordinates, x and y by turns, in font units. */
    readonly args: readonly number[];
  }

  interface Font {
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly characterSet: readonly number[];
    /** Axis values in the order of the font's axes. */
    variationCoords: number[] | null;
    readonly HVAR: object | undefined;
    readonly _variationProcessor: { getAdvanceAdjustment(glyph: number, table: object): number } | null;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
  }

  export function openSync(path: string): Font;
}
