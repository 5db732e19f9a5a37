import type { FileContext } from "./file-context.ts";
import type { HeldFiles } from "./hold-files.ts";
import { openTaken } from "./open-dropped.ts";
import { returnFiles } from "./return-files.ts";
import { saveDocument } from "./save-document.ts";
import { takeItems } from "./take-dropped.ts";
import { watchDrops } from "./watch-drops.ts";
import { watchPastes } from "./watch-pastes.ts";

/** Opens what is dropped or pasted from now on, and does what was held back until now. */
export function startFiles(context: FileContext, { items, wantsSave }: HeldFiles): void {
  watchDrops(context);
  watchPastes(context);
  returnFiles(context.workspace);
  if (items.length > 0) void openTaken(context, takeItems(items, { kind: "nothing" }));
  if (wantsSave) void saveDocument(context);
}
