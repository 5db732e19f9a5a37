import type { Theme } from "../../core/index.ts";
import type { Analysed } from "../../store/analysis-slice.ts";
import type { WorkspaceState } from "../../store/workspace.ts";
import { readExportChoice } from "./export-choice.ts";
import type { ExportLook } from "./make-export.ts";
import { suggestTitle } from "./suggest-title.ts";

/** The theme that the page has at the moment. */
export function pageTheme(): Theme {
  return document.documentElement.dataset["theme"] === "dark" ? "dark" : "light";
}

/** How an export looks where nobody says otherwise: as the page does, or as somebody chose before. */
export function pageLook({ showDropped }: WorkspaceState, { analysis }: Analysed): ExportLook {
  return {
    theme: readExportChoice().theme ?? pageTheme(),
    showDropped,
    title: suggestTitle(analysis.configuration),
    link: null,
  };
}
