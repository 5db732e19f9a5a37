import type { ExportKind } from "./export-kinds.ts";
import type { Scale } from "./picture-size.ts";

// What the dialog says of its actions.

/** While a picture is made. */
export const drawingInWords = "Drawing the picture…";

/** The browser made no picture. */
export function pictureFailed(scale: Scale): string {
  const remedy = scale === 1 ? "Download it as SVG: it needs no pixels." : "Choose a smaller size, or SVG.";
  return `This browser could not draw so large a picture. ${remedy}`;
}

/** The browser refused the clipboard. */
export function copyBlocked(kind: ExportKind): string {
  switch (kind) {
    case "svg":
    case "png":
      return "The browser did not allow copying. Download it instead.";
    case "text":
    case "markdown":
    case "mermaid":
    case "json":
      return "The browser did not allow copying. Select the text above and copy it by hand, or download it.";
  }
}
