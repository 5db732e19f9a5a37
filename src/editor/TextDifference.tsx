import { yaml } from "@codemirror/lang-yaml";
import { unifiedMergeView } from "@codemirror/merge";
import { EditorState } from "@codemirror/state";
import { EditorView, highlightSpecialChars, lineNumbers } from "@codemirror/view";
import { useLayoutEffect, useRef } from "react";
import { differenceTheme } from "./difference-theme.ts";
import styles from "./Editor.module.css";
import { editorTheme } from "./editor-theme.ts";
import { yamlHighlighting } from "./yaml-highlighting.ts";

interface TextDifferenceProps {
  readonly old: string;
  readonly now: string;
}

/** Two texts as one, to be read: lines that are gone above those that came, and what is the same far from them folded away. */
export default function TextDifference({ old, now }: TextDifferenceProps) {
  const parent = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!parent.current) return;
    const view = new EditorView({
      parent: parent.current,
      state: EditorState.create({
        doc: now,
        extensions: [
          yaml(),
          yamlHighlighting,
          lineNumbers(),
          highlightSpecialChars(),
          EditorState.readOnly.of(true),
          EditorView.editable.of(false),
          EditorView.lineWrapping,
          differenceTheme,
          editorTheme,
          unifiedMergeView({
            original: old,
            mergeControls: false,
            gutter: false,
            collapseUnchanged: { margin: 3, minSize: 8 },
          }),
          EditorView.contentAttributes.of({
            "aria-label": "Old and new text: lines that are gone stand above those that came",
            tabindex: "0",
          }),
        ],
      }),
    });
    return () => view.destroy();
  }, [old, now]);
  return <div ref={parent} className={styles["difference"]} />;
}
