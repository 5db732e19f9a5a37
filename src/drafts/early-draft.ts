import type { WorkspaceState } from "../store/workspace.ts";
import type { RescuedDraft } from "./rescue-draft.ts";

/**
 * What a page that is left before drafts have come owes to the next one; null where nobody has touched anything. What was only chosen,
 * an example or a file, comes back too, but as nobody's work.
 */
export function earlyDraft(state: WorkspaceState, savedAt: number): RescuedDraft | null {
  const { text, format, settings, showDropped, showBoth, showTable, revision, replacement } = state;
  if (revision <= 1) return null;
  const isChosen = replacement?.id === revision && ["example", "file"].includes(replacement.reason.kind);
  const draft = { id: null, text, format, settings, showDropped, showBoth, showTable, savedAt };
  return isChosen ? { ...draft, untouched: true } : draft;
}
