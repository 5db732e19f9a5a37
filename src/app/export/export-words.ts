import { countOf } from "../../core/index.ts";
import { copyRefused } from "../../ui/copy-refused.ts";
import type { ExportKind } from "./export-kinds.ts";
import type { Scale, ScaledSize } from "./picture-size.ts";

// What the dialog says of its actions.

/** While a picture is made. */
export const drawingInWords = "Drawing the picture…";

/** Instead of a preview. */
export function tooManyToPreview(count: number): string {
  return `${countOf(count, "entry", "entries")} could not be told apart here. The picture has them all.`;
}

/** The browser made no picture. */
export function pictureFailed(scale: Scale): string {
  const remedy = scale === 1 ? "Download it as SVG: it needs no pixels." : "Choose a smaller size, or SVG.";
  return `This browser could not draw so large a picture. ${remedy}`;
}

/** Why a picture cannot have a scale, and what to do; null where it can. */
export function scaleProblem(sizes: readonly ScaledSize[], scale: Scale): string | null {
  const problem = sizes.find((size) => size.scale === scale)?.problem ?? null;
  if (problem === null) return null;
  const remedy = sizes.every((size) => size.problem !== null) ? "Choose SVG." : "Choose a smaller size, or SVG.";
  return `At ${scale}× the picture has ${problem}. ${remedy}`;
}

/** The browser refused the clipboard. */
export function copyBlocked(kind: ExportKind): string {
  switch (kind) {
    case "svg":
    case "png":
      return `${copyRefused} Download it instead.`;
    case "text":
    case "markdown":
    case "mermaid":
    case "json":
      return `${copyRefused} Select the text above and copy it by hand, or download it.`;
  }
}
