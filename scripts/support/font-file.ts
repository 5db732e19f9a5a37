import { fileURLToPath } from "node:url";
import { type Font, openSync } from "fontkit";

/** One weight of a variable font that comes in several files, one for each stretch of Unicode. */
export interface FontInstance {
  /** Advance width in 1/1000 em; null where no file has the character. */
  advance(codePoint: number): number | null;
}

/** Opens the Latin files of a face that the page serves (`ubuntu-sans` or `ubuntu-sans-mono`) at a weight. */
export function openFontInstance(face: string, weight: number): FontInstance {
  const files = ["latin", "latin-ext"].map((subset) => openFile(face, subset, weight));
  return {
    advance(codePoint) {
      for (const { upright, varied } of files) {
        if (!upright.hasGlyphForCodePoint(codePoint)) continue;
        const glyph = upright.glyphForCodePoint(codePoint);
        const adjustment = varied.HVAR ? varied["_variationProcessor"]?.getAdvanceAdjustment(glyph.id, varied.HVAR) : 0;
        return ((glyph.advanceWidth + (adjustment ?? 0)) * 1000) / upright.unitsPerEm;
      }
      return null;
    },
  };
}

// fontkit cannot make an instance of a WOFF2 file: glyphs come from the default one, what the weight adds from the table of a second copy.
function openFile(face: string, subset: string, weight: number): { upright: Font; varied: Font } {
  const path = fileURLToPath(
    import.meta.resolve(`@fontsource-variable/${face}/files/${face}-${subset}-wght-normal.woff2`),
  );
  const varied = openSync(path);
  varied.variationCoords = [weight];
  return { upright: openSync(path), varied };
}
