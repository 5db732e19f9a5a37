import { linter, type Diagnostic as Mark, setDiagnosticsEffect } from "@codemirror/lint";
import type { Extension, StateEffect } from "@codemirror/state";
import { ViewPlugin } from "@codemirror/view";
import { type Diagnostic, indexLines, type LineIndex } from "../core/index.ts";
import type { Workspace, WorkspaceState } from "../store/workspace.ts";
import { problemTooltip } from "./problem-tooltip.ts";

/** More marks than this help nobody; the list of problems has them all. */
const mostMarks = 1_000;

/** Underlines what was noticed about the text, as soon as the answer for just this text is there. */
export function connectDiagnostics(workspace: Workspace): Extension {
  const connection = ViewPlugin.define((view) => {
    let { analysed } = workspace.getState();
    const unsubscribe = workspace.subscribe((state) => {
      if (state.analysed === analysed) return;
      analysed = state.analysed;
      const effects = diagnosticsOf(workspace);
      if (effects) view.dispatch({ effects });
    });
    return { destroy: unsubscribe };
  });
  return [linter(null), connection];
}

/** The effects that show the latest answer; null while it is of another text: then the earlier marks move along. */
export function diagnosticsOf(workspace: Workspace): readonly StateEffect<unknown>[] | null {
  const state = workspace.getState();
  if (state.analysed && state.analysed.text !== state.text) return null;
  const lines = indexLines(state.text);
  const marks = latest(state)
    .slice(0, mostMarks)
    .map((diagnostic) => markOf(diagnostic, lines, workspace));
  return [setDiagnosticsEffect.of(marks)];
}

function latest(state: WorkspaceState): readonly Diagnostic[] {
  return state.analysed?.analysis.diagnostics ?? [];
}

function markOf(diagnostic: Diagnostic, lines: LineIndex, workspace: Workspace): Mark {
  const { range, severity, message, fixes = [] } = diagnostic;
  return {
    from: range.from,
    to: range.to,
    severity,
    message,
    renderMessage: () => problemTooltip(diagnostic, lines, (from, to) => workspace.getState().revealText(from, to)),
    actions: fixes.map((fix) => ({
      name: fix.title,
      apply: () => {
        const state = workspace.getState();
        // Edits are of the text that was analysed; in any other they would hit the wrong place.
        if (latest(state).includes(diagnostic) && state.analysed?.text === state.text) {
          state.applyEdits(fix.edits, fix.title);
        }
      },
    })),
  };
}
