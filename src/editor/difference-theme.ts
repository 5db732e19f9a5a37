import { EditorView } from "@codemirror/view";

/** How lines of two texts are told apart: by a sign and a line at the left, then by their ground. */
export const differenceTheme = EditorView.theme({
  ".cm-changedLine, .cm-inlineChangedLine, .cm-deletedLine": { position: "relative", paddingLeft: "1.25rem" },
  ".cm-line": { padding: "0 14px 0 1.25rem" },
  "&.cm-merge-b .cm-changedLine, .cm-inlineChangedLine": {
    backgroundColor: "var(--info-soft)",
    boxShadow: "inset 2px 0 var(--info)",
  },
  ".cm-deletedChunk": { paddingLeft: "0", backgroundColor: "var(--bad-soft)", boxShadow: "inset 2px 0 var(--bad)" },
  ".cm-changedLine::before, .cm-inlineChangedLine::before": { content: '"+"', position: "absolute", left: "0.375rem" },
  ".cm-deletedLine::before": { content: '"−"', position: "absolute", left: "0.375rem" },
  "&.cm-merge-b .cm-changedText, .cm-deletedChunk .cm-deletedText": {
    background: "color-mix(in srgb, currentColor 14%, transparent)",
    textDecoration: "none",
  },
  ".cm-deletedLine, .cm-deletedLine del": { textDecoration: "none" },
  ".cm-collapsedLines": {
    padding: "2px 1.25rem",
    background: "var(--raised)",
    color: "var(--muted)",
    fontFamily: "var(--sans)",
    fontSize: "var(--text-note)",
  },
});
