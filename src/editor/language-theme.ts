import { EditorView } from "@codemirror/view";

const list = ".cm-tooltip.cm-tooltip-autocomplete";

/** The look of completions, explanations and hints. */
export const languageTheme = EditorView.theme({
  // What is said of the marked choice stands beside the list, outside of its box.
  [list]: { overflow: "visible", maxWidth: "none" },
  [`${list} > ul`]: {
    minWidth: "12.5rem",
    maxWidth: "min(30rem, calc(100vw - 24px))",
    maxHeight: "16.5rem",
    padding: "4px 0",
    fontFamily: "var(--mono)",
    fontSize: "var(--text-control)",
  },
  [`${list} > ul > li`]: {
    padding: "3px 12px",
    lineHeight: "1.125rem",
    color: "var(--ink)",
    borderLeft: "3px solid transparent",
  },
  // A bar besides the colour, which forced colours take away.
  [`${list} > ul > li[aria-selected]`]: {
    backgroundColor: "var(--selection)",
    borderLeftColor: "var(--accent)",
    color: "var(--ink)",
  },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "700", color: "var(--accent)" },
  ".cm-completionDetail": {
    marginLeft: "12px",
    fontFamily: "var(--sans)",
    fontSize: "var(--text-note)",
    fontStyle: "normal",
    color: "var(--muted)",
  },
  ".cm-separator": { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  ".cm-tooltip.cm-completionInfo": {
    maxWidth: "min(23.75rem, calc(100vw - 48px))",
    padding: "0",
    whiteSpace: "normal",
    overflow: "auto",
  },

  ".cm-explanation": { padding: "10px 14px", overflowWrap: "anywhere" },
  ".cm-explanation p": { margin: "0" },
  ".cm-explanation p + p": { marginTop: "4px" },
  ".cm-explanation code, .cm-explanation pre": { fontFamily: "var(--mono)", fontSize: "var(--text-small)" },
  ".cm-explanationTitle": { color: "var(--muted)" },
  ".cm-explanationTitle > code:first-child": {
    fontSize: "var(--text-control)",
    fontWeight: "700",
    color: "var(--syntax-key)",
  },
  ".cm-explanation .cm-explanationExample": {
    margin: "8px 0 0",
    padding: "6px 10px",
    border: "1px solid var(--line)",
    borderRadius: "var(--radius-small)",
    backgroundColor: "var(--surface)",
    whiteSpace: "pre-wrap",
  },
  ".cm-explainedHint": { margin: "0", padding: "8px 14px", color: "var(--muted)" },
  ".cm-explanation + .cm-explainedHint": { borderTop: "1px solid var(--line)" },

  ".cm-hint": { marginLeft: "14px", cursor: "text" },
  ".cm-hint::after": {
    content: "attr(data-hint)",
    fontFamily: "var(--sans)",
    fontSize: "var(--text-note)",
    color: "var(--faint)",
  },
  "@media (pointer: coarse)": {
    [`${list} > ul > li`]: { padding: "9px 12px" },
    ".cm-hint::after": { fontSize: "var(--text-control)" },
  },
});
