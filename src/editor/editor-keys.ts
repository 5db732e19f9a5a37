import { defaultKeymap, historyKeymap, indentWithTab } from "@codemirror/commands";
import { foldKeymap } from "@codemirror/language";
import { searchKeymap } from "@codemirror/search";
import { type Extension, Prec } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";

/** For so long after Escape, Tab leaves the editor, unless another key comes between (milliseconds): a screen reader speaks first. */
const patience = 10_000;

/**
 * Tab indents; after Escape, Tab leaves the editor, so that it is no trap for the keyboard. That is CodeMirror's own rule, but not where
 * Escape has something to close, and only for two seconds.
 */
export function editorKeys(): Extension {
  return [
    keymap.of([...searchKeymap, ...foldKeymap, ...historyKeymap, indentWithTab, ...defaultKeymap]),
    EditorView.domEventObservers({
      keydown({ key }, view) {
        if (key === "Escape") view.setTabFocusMode(patience);
      },
    }),
    // What is done with is not seen by CodeMirror's own rule.
    Prec.lowest(keymap.of([{ key: "Escape", run: () => true }])),
  ];
}
