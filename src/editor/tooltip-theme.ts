import { EditorView } from "@codemirror/view";

/** The look of what hovering over a problem shows. */
export const tooltipTheme = EditorView.theme({
  ".cm-tooltip": {
    maxWidth: "min(27.5rem, calc(100vw - 16px))",
    border: "1px solid var(--line-strong)",
    borderRadius: "var(--radius)",
    backgroundColor: "var(--raised)",
    color: "var(--ink)",
    fontFamily: "var(--sans)",
    fontSize: "var(--text-control)",
    lineHeight: "1.125rem",
    overflow: "hidden",
  },
  ".cm-tooltip-lint": { margin: "0", padding: "0" },
  ".cm-diagnostic": {
    margin: "0",
    padding: "10px 14px",
    borderLeft: "none",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  ".cm-diagnostic + .cm-diagnostic": { borderTop: "1px solid var(--line)" },
  ".cm-problem p": { margin: "0" },
  ".cm-problem .cm-problemGroup": {
    marginBottom: "2px",
    color: "var(--muted)",
    fontSize: "var(--text-note)",
    fontWeight: "600",
  },
  ".cm-problemMessage": { fontWeight: "600" },
  ".cm-problemSeverity-error": { color: "var(--bad)" },
  ".cm-problemSeverity-warning": { color: "var(--warn)" },
  ".cm-problemSeverity-info": { color: "var(--info)" },
  ".cm-problem .cm-problemHint, .cm-problem .cm-problemRelated": { marginTop: "4px", color: "var(--muted)" },
  ".cm-problemPlace, .cm-diagnosticAction": {
    padding: "0",
    border: "none",
    background: "none",
    color: "var(--accent)",
    font: "inherit",
    cursor: "pointer",
  },
  ".cm-problemPlace": { fontFamily: "var(--mono)" },
  ".cm-diagnosticAction": { display: "block", margin: "6px 0 0", fontWeight: "600" },
  ".cm-problemPlace:hover, .cm-diagnosticAction:hover": { textDecoration: "underline" },
});
