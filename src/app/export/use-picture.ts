import { useEffect, useState } from "react";
import type { Exported, ExportLook } from "./make-export.ts";
import type { Size } from "./picture-size.ts";

/** A picture to look at. */
export interface DrawnPicture extends Size {
  /** Where an image finds it. */
  readonly address: string;
}

/** The picture of what is exported; null until there is the first one, and for nothing. The last one stays until the next. */
export function usePicture(exported: Exported | null, look: ExportLook): DrawnPicture | null {
  const [drawn, setDrawn] = useState<DrawnPicture | null>(null);
  useEffect(() => {
    if (!exported) return;
    let isWanted = true;
    void exported.makePicture(look).then(({ svg, width, height }) => {
      if (!isWanted) return;
      setDrawn({ address: URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" })), width, height });
    });
    return () => {
      isWanted = false;
    };
  }, [exported, look]);
  useEffect(() => {
    if (!drawn) return;
    return () => URL.revokeObjectURL(drawn.address);
  }, [drawn]);
  return exported && drawn;
}
