import { EditorView } from "@codemirror/view";
import { languageTheme } from "./language-theme.ts";
import { panelTheme } from "./panel-theme.ts";
import { tooltipTheme } from "./tooltip-theme.ts";

/** The look of the text itself, in the page's tokens, so that it follows the theme without being told. */
const textTheme = EditorView.theme({
  "&": { height: "100%", backgroundColor: "var(--surface)", color: "var(--ink)" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--mono)", fontSize: "var(--text-code)", lineHeight: "1.3125rem" },
  ".cm-content": { padding: "10px 0", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 14px 0 0" },
  ".cm-placeholder": { color: "var(--faint)" },
  ".cm-specialChar": { color: "var(--bad)" },
  ".cm-matchingBracket, &.cm-focused .cm-matchingBracket": {
    backgroundColor: "var(--hover)",
    outline: "1px solid var(--line-strong)",
    borderRadius: "2px",
  },
  ".cm-nonmatchingBracket, &.cm-focused .cm-nonmatchingBracket": {
    backgroundColor: "transparent",
    color: "var(--bad)",
    outline: "1px dashed currentColor",
  },

  // The line of the mock: number to 30 px, fold mark to 44 px at the usual font size, then the text.
  ".cm-gutters": { backgroundColor: "var(--surface)", color: "var(--faint)", border: "none" },
  ".cm-gutters.cm-gutters-before": { border: "none" },
  ".cm-lineNumbers .cm-gutterElement": { minWidth: "1.875rem", padding: "0 0 0 10px" },
  ".cm-activeLineGutter": { backgroundColor: "transparent" },
  "&.cm-focused .cm-activeLineGutter": { color: "var(--ink)" },
  ".cm-foldGutter": { width: "14px" },
  ".cm-foldGutter .cm-gutterElement": { display: "flex", alignItems: "center", justifyContent: "center" },
  ".cm-foldMark": {
    width: "6px",
    height: "6px",
    border: "solid var(--muted)",
    borderWidth: "0 1.5px 1.5px 0",
    transform: "translateY(-1px) rotate(45deg)",
    cursor: "pointer",
    opacity: "0",
  },
  ".cm-foldMark.cm-foldMark-closed": { transform: "rotate(-45deg)", opacity: "1" },
  ".cm-gutters:hover .cm-foldMark": { opacity: "1" },
  ".cm-foldPlaceholder": {
    padding: "0 6px",
    border: "1px solid var(--line-strong)",
    borderRadius: "var(--radius-small)",
    backgroundColor: "var(--hover)",
    color: "var(--muted)",
  },

  // The lines of the entry that is pointed at or selected, with their numbers.
  ".cm-line.cm-markedLine, .cm-gutterElement.cm-markedLine": { backgroundColor: "var(--selection)" },
  // A border, since forced colours take away all else.
  ".cm-lineNumbers .cm-gutterElement.cm-markedLine": { paddingLeft: "7px", borderLeft: "3px solid var(--accent)" },

  // Underlines differ by shape, colour comes second.
  ".cm-lintRange": {
    paddingBottom: "0",
    backgroundImage: "none",
    textDecoration: "underline 1px",
    textDecorationSkipInk: "none",
    textUnderlineOffset: "4px",
  },
  ".cm-lintRange-error": { textDecorationStyle: "wavy", textDecorationColor: "var(--bad)" },
  ".cm-lintRange-warning": {
    textDecorationStyle: "dashed",
    textDecorationColor: "var(--warn)",
    textDecorationThickness: "1.5px",
  },
  ".cm-lintRange-info": {
    textDecorationStyle: "dotted",
    textDecorationColor: "var(--info)",
    textDecorationThickness: "2px",
  },
  ".cm-lintPoint:after": { bottom: "-3px" },
  ".cm-lintPoint-error:after": { borderBottomColor: "var(--bad)" },
  ".cm-lintPoint-warning:after": { borderBottomColor: "var(--warn)" },
  ".cm-lintPoint-info:after": { borderBottomColor: "var(--info)" },

  ".cm-searchMatch": { backgroundColor: "var(--warn-soft)", outline: "1px solid var(--warn)" },
  ".cm-searchMatch.cm-searchMatch-selected": { backgroundColor: "var(--text-selection)", outlineWidth: "2px" },

  // Below 16 px, phones zoom into a field that gets the focus.
  "@media (pointer: coarse)": {
    ".cm-scroller": { fontSize: "var(--text-large)", lineHeight: "1.5rem" },
  },
});

export const editorTheme = [textTheme, panelTheme, tooltipTheme, languageTheme];
