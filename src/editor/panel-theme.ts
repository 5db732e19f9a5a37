import { EditorView } from "@codemirror/view";

/** The look of the search panel. */
export const panelTheme = EditorView.theme({
  ".cm-panels": { backgroundColor: "var(--raised)", color: "var(--ink)", fontFamily: "var(--sans)" },
  ".cm-panels.cm-panels-top": { borderBottom: "1px solid var(--line)" },
  ".cm-panel.cm-search": {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "6px",
    padding: "8px 40px 8px 14px",
    fontSize: "var(--text-control)",
    lineHeight: "1.125rem",
  },
  // All matches at once needs several carets, which this editor does not have.
  ".cm-panel.cm-search [name=select]": { display: "none" },
  ".cm-panel.cm-search input.cm-textfield": {
    minWidth: "0",
    margin: "0",
    padding: "4px 8px",
    border: "1px solid var(--edge)",
    borderRadius: "var(--radius-small)",
    backgroundColor: "var(--surface)",
    color: "var(--ink)",
    font: "inherit",
    fontFamily: "var(--mono)",
  },
  // As wide as leaves room for the two buttons behind it, so that each field begins a line.
  ".cm-panel.cm-search input[name=search]": { flex: "1 1 max(8rem, 100% - 11.875rem)" },
  ".cm-panel.cm-search input[name=replace]": { flex: "1 1 max(8rem, 100% - 13.125rem)" },
  ".cm-panel.cm-search button.cm-button": {
    margin: "0",
    padding: "4px 10px",
    border: "1px solid var(--line-strong)",
    borderRadius: "var(--radius-small)",
    backgroundColor: "var(--surface)",
    backgroundImage: "none",
    font: "inherit",
    cursor: "pointer",
  },
  ".cm-panel.cm-search button.cm-button:hover": { backgroundColor: "var(--hover)" },
  ".cm-panel.cm-search label": {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    margin: "0 6px 0 0",
    fontSize: "var(--text-control)",
  },
  ".cm-panel.cm-search input[type=checkbox]": { margin: "0", accentColor: "var(--accent)" },
  ".cm-panel.cm-search [name=close]": {
    top: "8px",
    right: "10px",
    width: "26px",
    height: "26px",
    borderRadius: "var(--radius-small)",
    fontSize: "var(--text-title)",
    color: "var(--muted)",
    cursor: "pointer",
  },
  ".cm-panel.cm-search [name=close]:hover": { backgroundColor: "var(--hover)" },
  "@media (pointer: coarse)": {
    ".cm-panel.cm-search input.cm-textfield": { fontSize: "var(--text-large)" },
  },
});
