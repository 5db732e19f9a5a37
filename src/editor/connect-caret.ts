import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import type { Workspace } from "../store/workspace.ts";

/** Tells the store where the caret is, while the editor has the focus; afterwards it stays where it was last. */
export function connectCaret(workspace: Workspace): Extension {
  return EditorView.updateListener.of(({ view, state, selectionSet, docChanged, focusChanged }) => {
    if (!selectionSet && !docChanged && !focusChanged) return;
    const store = workspace.getState();
    // A change from elsewhere moves the caret that was left behind, too.
    const leftBehind = docChanged && store.caret !== null;
    if (view.hasFocus || leftBehind) store.moveCaret(state.selection.main.head);
  });
}
