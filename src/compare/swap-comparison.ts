import { settingsOfBase } from "../store/follow-base.ts";
import type { Workspace } from "../store/workspace.ts";

/** Old and new change places; of two texts that is one step, which *Undo* takes back. */
export function swapComparison(workspace: Workspace): void {
  const { comparison, text, settings, format, showDropped, replaceText, changeSettings, compareWith } =
    workspace.getState();
  if (!comparison) return;
  const base = { text: comparison.text === null ? null : text, settings: comparison.settings && settings };
  const next = settingsOfBase(comparison, settings);
  if (comparison.text === null) {
    compareWith(base);
    changeSettings(next);
    return;
  }
  replaceText(
    comparison.text,
    { kind: "swap" },
    { settings: next, format, showDropped, showBoth: false, comparison: base },
  );
}

/** Ends the comparison; what was compared with stays at hand, see `formerBase`. */
export function leaveComparison(workspace: Workspace): void {
  workspace.getState().compareWith(null);
}
