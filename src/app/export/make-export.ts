import {
  type ExportFormat,
  type ExportOptions,
  type Picture,
  renderExport,
  renderPicture,
  type Theme,
} from "../../core/index.ts";
import type { Analysed } from "../../store/analysis-slice.ts";
import { drawPng } from "./draw-png.ts";
import { embedFonts } from "./embed-fonts.ts";
import { type ExportKind, factsOf } from "./export-kinds.ts";
import { type Scale, type ScaledSize, scaledSizes } from "./picture-size.ts";

/** How an export shall look. What a kind has no use for is ignored. */
export interface ExportLook {
  readonly theme: Theme;
  readonly showDropped: boolean;
  /** Empty for none. */
  readonly title: string;
  /** Stands below the plan; null for none. */
  readonly link: string | null;
}

/** The words that a picture has of its own, beside those of the text: letters and signs. */
const ownWords = "Aa1 ·…“”";

/** The plan as a text, the bytes that the terminal prints for the same options. */
export function makeText(analysed: Analysed, format: ExportFormat, look: ExportLook): string {
  return renderExport(analysed.analysis, analysed.text, { format, ...optionsOf(analysed, look) });
}

/** The plan as a picture with the fonts that it uses. Where those cannot be had it comes without, and is set in others. */
export async function makePicture(analysed: Analysed, look: ExportLook): Promise<Picture> {
  const { analysis, text } = analysed;
  const fonts = await embedFonts(ownWords + text + look.title).catch(() => null);
  return renderPicture(analysis, text, { ...optionsOf(analysed, look), fonts });
}

/**
 * The plan as a file; a picture of pixels at a scale, or at the largest below it that can be had where `orSmaller`. Null where there can
 * be none; rejects where the browser does not draw what should be possible.
 */
export async function makeFile(
  analysed: Analysed,
  kind: ExportKind,
  look: ExportLook,
  { scale, orSmaller }: { readonly scale: Scale; readonly orSmaller: boolean },
): Promise<MadeFile | null> {
  if (kind !== "png") {
    return { content: new Blob([makeText(analysed, kind, look)], { type: factsOf(kind).mediaType }), scale };
  }
  const picture = await makePicture(analysed, look);
  const size = scaledSizes(picture).findLast(
    (one) => one.problem === null && (orSmaller ? one.scale <= scale : one.scale === scale),
  );
  return size ? { content: await drawPng(picture.svg, size), scale: size.scale } : null;
}

/** A file, and the scale that its picture has. */
export interface MadeFile extends Pick<ScaledSize, "scale"> {
  readonly content: Blob;
}

function optionsOf({ settings }: Analysed, { theme, showDropped, title, link }: ExportLook): ExportOptions {
  return { choices: settings, theme, showDropped, title: title.trim() === "" ? null : title.trim(), link };
}
