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
import { type Scale, scaledSizes } from "./picture-size.ts";

/** How an export shall look. What a kind has no use for is ignored. */
export interface ExportLook {
  readonly theme: Theme;
  readonly showDropped: boolean;
  /** Empty for none. */
  readonly title: string;
  /** Stands below the plan; null for none. */
  readonly link: string | null;
}

/** The plan as a text, the bytes that the terminal prints for the same options. */
export function makeText(analysed: Analysed, format: ExportFormat, look: ExportLook): string {
  return renderExport(analysed.analysis, analysed.text, { format, ...optionsOf(analysed, look) });
}

/** The plan as a picture; with `fonts`, one that needs none from elsewhere. */
export function makePicture(analysed: Analysed, look: ExportLook, fonts: string | null = null): Picture {
  return renderPicture(analysed.analysis, analysed.text, { ...optionsOf(analysed, look), fonts });
}

/** The picture with the fonts that it uses. Where they cannot be had it comes without, and is set in others. */
export async function makePictureWithFonts(analysed: Analysed, look: ExportLook): Promise<Picture> {
  const plain = makePicture(analysed, look);
  try {
    return makePicture(analysed, look, await embedFonts(plain.svg));
  } catch {
    return plain;
  }
}

/** The plan as a file. Rejects where a picture cannot be drawn: too large, or for this browser. */
export async function makeFile(analysed: Analysed, kind: ExportKind, look: ExportLook, scale: Scale): Promise<Blob> {
  if (kind !== "png") return new Blob([makeText(analysed, kind, look)], { type: factsOf(kind).mediaType });
  const picture = await makePictureWithFonts(analysed, look);
  const size = scaledSizes(picture).find((one) => one.scale === scale);
  if (size?.problem !== null) throw new Error(`The picture has ${size?.problem ?? "no such scale"}.`);
  return drawPng(picture.svg, size);
}

function optionsOf({ settings }: Analysed, { theme, showDropped, title, link }: ExportLook): ExportOptions {
  return { choices: settings, theme, showDropped, title: title.trim() === "" ? null : title.trim(), link };
}
