import { useMemo } from "react";
import { countPlan, type ExportFormat } from "../../core/index.ts";
import type { Analysed } from "../../store/analysis-slice.ts";
import { cutPreview } from "./cut-preview.ts";
import styles from "./ExportDialog.module.css";
import type { ExportKind } from "./export-kinds.ts";
import { drawingInWords, tooManyToPreview } from "./export-words.ts";
import { type ExportLook, makeText } from "./make-export.ts";
import type { DrawnPicture } from "./use-picture.ts";

interface ExportPreviewProps {
  readonly analysed: Analysed;
  readonly kind: ExportKind;
  readonly look: ExportLook;
  /** Null while it is drawn. */
  readonly picture: DrawnPicture | null;
}

/** A picture of more entries is a grey field in a preview, and takes long to become one. */
const mostPreviewed = 5_000;

/** A look at what is exported: the whole picture, or a text that can be read and selected. */
export function ExportPreview({ analysed, kind, look, picture }: ExportPreviewProps) {
  const entryCount = countPlan(analysed.analysis.plan).entries;
  return (
    <div className={styles["preview"]}>
      {kind === "svg" || kind === "png" ? (
        entryCount > mostPreviewed ? (
          <p className={styles["word"]}>{tooManyToPreview(entryCount)}</p>
        ) : picture ? (
          <img
            className={styles["picture"]}
            src={picture.address}
            width={picture.width}
            height={picture.height}
            alt="The plan as it is exported"
          />
        ) : (
          <p className={styles["word"]}>{drawingInWords}</p>
        )
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
}: Pick<ExportPreviewProps, "analysed" | "look"> & { readonly kind: ExportFormat }) {
  const text = useMemo(() => makeText(analysed, kind, look), [analysed, kind, look]);
  const { shown, rest } = cutPreview(text);
  return (
    <>
      <textarea className={styles["text"]} aria-label="Preview" readOnly wrap="off" spellCheck={false} value={shown} />
      {rest === "" ? null : <p className={styles["rest"]}>{rest}</p>}
    </>
  );
}
