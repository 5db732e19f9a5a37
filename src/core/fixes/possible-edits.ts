import type { TextEdit } from "../diagnostics/diagnostic.ts";
import type { PossibleEdits } from "../diagnostics/fix-messages.ts";

/** One edit as a fix wants it. */
export function single(edit: TextEdit | null): PossibleEdits {
  return edit && [edit];
}

/** All edits together, or none where some are not certain. */
export function allOf(edits: readonly PossibleEdits[]): PossibleEdits {
  return edits.includes(null) ? null : edits.flatMap((some) => some ?? []);
}
