import { latestDiagnostics, latestLines } from "../../store/selectors.ts";
import type { WorkspaceState } from "../../store/workspace.ts";
import type { PaletteItem } from "./palette-item.ts";

const words = { error: "error", warning: "warning", info: "note" };

/** A problem each, to be gone to in the text. */
export function problemItems(state: WorkspaceState): readonly PaletteItem[] {
  const lines = latestLines(state);
  return latestDiagnostics(state).map(({ message, severity, range }, position) => ({
    id: `problem:${position}`,
    title: `Go to line ${lines.positionAt(range.from).line}: ${message.replaceAll("`", "")}`,
    group: "Problems of the text",
    keywords: `problem ${words[severity]}`,
    note: words[severity],
    run: () => state.explainText(range.from, range.to),
  }));
}
