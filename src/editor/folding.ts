import { codeFolding, foldGutter } from "@codemirror/language";
import type { Extension } from "@codemirror/state";

/** Folds blocks of the text, with a mark beside the first line: always there where something is folded, else on hover. */
export const folding: Extension = [codeFolding({ placeholderText: "…" }), foldGutter({ markerDOM: foldMark })];

function foldMark(open: boolean): HTMLElement {
  const mark = document.createElement("span");
  mark.className = open ? "cm-foldMark" : "cm-foldMark cm-foldMark-closed";
  mark.title = open ? "Fold" : "Unfold";
  return mark;
}
