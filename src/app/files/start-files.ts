import { candidateOf } from "./file-candidate.ts";
import type { FileContext } from "./file-context.ts";
import type { HeldFiles } from "./hold-files.ts";
import { openFiles } from "./open-files.ts";
import { returnFiles } from "./return-files.ts";
import { saveDocument } from "./save-document.ts";
import { watchDrops } from "./watch-drops.ts";
import { watchPastes } from "./watch-pastes.ts";

/** Opens what is dropped or pasted from now on, and does what was held back until now. */
export function startFiles(context: FileContext, { files, wantsSave }: HeldFiles): void {
  watchDrops(context);
  watchPastes(context);
  returnFiles(context.workspace);
  if (files.length > 0) {
    void openFiles(
      context,
      files.map((file) => candidateOf(file)),
    );
  }
  if (wantsSave) void saveDocument(context);
}
