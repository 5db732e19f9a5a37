import { useEffect, useMemo, useState } from "react";
import type { Picture } from "../../core/index.ts";
import type { Analysed } from "../../store/analysis-slice.ts";
import { cutPreview } from "./cut-preview.ts";
import styles from "./ExportDialog.module.css";
import type { ExportKind } from "./export-kinds.ts";
import { type ExportLook, makePictureWithFonts, makeText } from "./make-export.ts";

interface ExportPreviewProps {
  readonly analysed: Analysed;
  readonly kind: ExportKind;
  readonly look: ExportLook;
  /** What is exported, where that is a picture. */
  readonly picture: Picture | null;
}

/** A look at what is exported: the whole picture, or a text that can be read and selected. */
export function ExportPreview({ analysed, kind, look, picture }: ExportPreviewProps) {
  return (
    <div className={styles["preview"]}>
      {kind === "svg" || kind === "png" ? (
        picture ? (
          <PicturePreview analysed={analysed} look={look} picture={picture} />
        ) : null
      ) : (
        <TextPreview analysed={analysed} kind={kind} look={look} />
      )}
    </div>
  );
}

function TextPreview({
  analysed,
  kind,
  look,
}: Pick<ExportPreviewProps, "analysed" | "look"> & { readonly kind: Exclude<ExportKind, "svg" | "png"> }) {
  const text = useMemo(() => makeText(analysed, kind, look), [analysed, kind, look]);
  const { shown, rest } = cutPreview(text);
  return (
    <>
      <textarea className={styles["text"]} aria-label="Preview" readOnly wrap="off" spellCheck={false} value={shown} />
      {rest === "" ? null : <p className={styles["rest"]}>{rest}</p>}
    </>
  );
}

/** The picture as an image, as other programs will see it; with fonts of its own, as an image sees none of the page's. */
function PicturePreview({
  analysed,
  look,
  picture: { width, height },
}: Pick<ExportPreviewProps, "analysed" | "look"> & { readonly picture: Picture }) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let isWanted = true;
    void makePictureWithFonts(analysed, look).then(({ svg }) => {
      if (!isWanted) return;
      made = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
      setAddress(made);
    });
    return () => {
      isWanted = false;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [analysed, look]);
  return address === null ? null : (
    <img className={styles["picture"]} src={address} width={width} height={height} alt="The plan as it is exported" />
  );
}
