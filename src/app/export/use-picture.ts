import { useEffect, useState } from "react";
import type { Analysed } from "../../store/analysis-slice.ts";
import { type ExportLook, makePicture } from "./make-export.ts";
import type { Size } from "./picture-size.ts";

/** A picture to look at. */
export interface DrawnPicture extends Size {
  /** Where an image finds it. */
  readonly address: string;
}

/** The picture of a plan, with its fonts; null until there is the first one, and for no plan. The last one stays until the next. */
export function usePicture(analysed: Analysed | null, look: ExportLook): DrawnPicture | null {
  const [drawn, setDrawn] = useState<DrawnPicture | null>(null);
  useEffect(() => {
    if (!analysed) return;
    let isWanted = true;
    void makePicture(analysed, look).then(({ svg, width, height }) => {
      if (!isWanted) return;
      setDrawn({ address: URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" })), width, height });
    });
    return () => {
      isWanted = false;
    };
  }, [analysed, look]);
  useEffect(() => {
    if (!drawn) return;
    return () => URL.revokeObjectURL(drawn.address);
  }, [drawn]);
  return analysed && drawn;
}
