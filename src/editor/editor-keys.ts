import { defaultKeymap, historyKeymap, indentWithTab } from "@codemirror/commands";
import { foldKeymap } from "@codemirror/language";
import { searchKeymap } from "@codemirror/search";
import type { Extension, Transaction } from "@codemirror/state";
import { activateHover, type EditorView, keymap } from "@codemirror/view";
import { latestDiagnostics } from "../store/selectors.ts";
import type { Workspace } from "../store/workspace.ts";
import { nextProblem } from "./next-problem.ts";

/** Tab indents; after Escape, Tab leaves the editor (CodeMirror's own rule), so that it is no trap for the keyboard. */
export function editorKeys(workspace: Workspace): Extension {
  return keymap.of([
    {
      key: "F8",
      run: (view) => goToProblem(view, workspace, "next"),
      shift: (view) => goToProblem(view, workspace, "previous"),
    },
    ...searchKeymap,
    ...foldKeymap,
    ...historyKeymap,
    indentWithTab,
    ...defaultKeymap,
  ]);
}

function goToProblem(view: EditorView, workspace: Workspace, direction: "next" | "previous"): boolean {
  const state = workspace.getState();
  const { head } = view.state.selection.main;
  const found = nextProblem(latestDiagnostics(state), head, direction);
  if (!found) return true;
  state.revealText(found.range.from, found.range.to);
  activateHover(view, found.range.from, 1, { until: movesOn });
  return true;
}

/** Whether the caret left the problem that is shown, or the text changed. */
function movesOn({ docChanged, selection }: Transaction): boolean {
  return docChanged || selection !== undefined;
}
