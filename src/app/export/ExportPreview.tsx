import { useMemo } from "react";
import type { ExportFormat } from "../../core/index.ts";
import { DialogWord } from "../../ui/DialogWord.tsx";
import { Preview } from "../../ui/Preview.tsx";
import { PreviewPicture } from "../../ui/PreviewPicture.tsx";
import { PreviewText } from "../../ui/PreviewText.tsx";
import { cutPreview } from "./cut-preview.ts";
import type { ExportKind } from "./export-kinds.ts";
import { drawingInWords, tooManyToPreview } from "./export-words.ts";
import type { Exported, ExportLook } from "./make-export.ts";
import type { DrawnPicture } from "./use-picture.ts";

interface ExportPreviewProps {
  readonly exported: Exported;
  readonly kind: ExportKind;
  readonly look: ExportLook;
  /** Null while it is drawn. */
  readonly picture: DrawnPicture | null;
}

/** A picture of more entries is a grey field in a preview, and takes long to become one. */
const mostPreviewed = 5_000;

/** A look at what is exported: the whole picture, or a text that can be read and selected. */
export function ExportPreview({ exported, kind, look, picture }: ExportPreviewProps) {
  const { entryCount } = exported;
  return (
    <Preview tall>
      {kind === "svg" || kind === "png" ? (
        entryCount > mostPreviewed ? (
          <DialogWord>{tooManyToPreview(entryCount)}</DialogWord>
        ) : picture ? (
          <PreviewPicture src={picture.address} width={picture.width} height={picture.height} alt={exported.alt} />
        ) : (
          <DialogWord>{drawingInWords}</DialogWord>
        )
      ) : (
        <TextPreview exported={exported} kind={kind} look={look} />
      )}
    </Preview>
  );
}

function TextPreview({
  exported,
  kind,
  look,
}: Pick<ExportPreviewProps, "exported" | "look"> & { readonly kind: ExportFormat }) {
  const text = useMemo(() => exported.makeText(kind, look), [exported, kind, look]);
  const { shown, rest } = cutPreview(text);
  return <PreviewText label="Preview" text={shown} rest={rest} />;
}
