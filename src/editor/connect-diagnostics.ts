import { linter, type Diagnostic as Mark, setDiagnosticsEffect } from "@codemirror/lint";
import type { Extension, StateEffect } from "@codemirror/state";
import { ViewPlugin } from "@codemirror/view";
import { type Diagnostic, indexLines, offerFixesForAll } from "../core/index.ts";
import { applyFix } from "../store/problems.ts";
import { latestDiagnostics } from "../store/selectors.ts";
import type { Workspace } from "../store/workspace.ts";
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
  const { text } = state;
  const lines = indexLines(text);
  const diagnostics = latestDiagnostics(state);
  const fixesForAll = offerFixesForAll(diagnostics);
  const marks = diagnostics.slice(0, mostMarks).map(markOf);
  return [setDiagnosticsEffect.of(marks)];

  function markOf(diagnostic: Diagnostic): Mark {
    const { range, severity, message, code, fixes = [] } = diagnostic;
    const forAll = fixesForAll.filter((fix) => fix.code === code && fix.kind === fixes[0]?.kind);
    return {
      from: range.from,
      to: range.to,
      severity,
      message,
      renderMessage: () => problemTooltip(diagnostic, lines, (from, to) => workspace.getState().revealText(from, to)),
      actions: [...fixes, ...forAll].map((fix) => ({
        name: fix.title,
        apply: () => applyFix(workspace.getState(), fix, { text }),
      })),
    };
  }
}
