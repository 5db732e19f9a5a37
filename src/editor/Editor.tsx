import { useId, useLayoutEffect, useRef, useSyncExternalStore } from "react";
import { useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import { Switch } from "../ui/Switch.tsx";
import styles from "./Editor.module.css";
import { hintsChoice } from "./hints-choice.ts";
import { type EditorHandover, mountEditor } from "./mount-editor.ts";

export type { EditorHandover };

export interface EditorProps {
  /** Wraps long lines. */
  readonly narrow?: boolean;
  readonly readOnly?: boolean;
  /** Where the field stood whose place the editor takes; read once. */
  readonly initial?: EditorHandover;
}

/** The workspace's text in CodeMirror, as high as its parent. Load it lazily: it weighs more than the rest of the page. */
export default function Editor({ narrow = false, readOnly = false, initial }: EditorProps) {
  const workspace = useWorkspaceStore();
  const hintId = useId();
  const parent = useRef<HTMLDivElement>(null);
  const handover = useRef(initial);
  const hints = useSyncExternalStore(hintsChoice.subscribe, hintsChoice.isOn);

  useLayoutEffect(() => {
    if (!parent.current) return;
    const unmount = mountEditor(parent.current, workspace, { narrow, readOnly, hintId }, handover.current);
    handover.current = undefined;
    return unmount;
  }, [workspace, narrow, readOnly, hintId]);

  return (
    <div className={styles["pane"]}>
      <div ref={parent} className={styles["editor"]}>
        <p id={hintId} hidden>
          Tab indents. To leave the editor, press Escape, then Tab. Control and Space offer what can be written, F2
          explains the word at the caret, and F2 again leads to the links and fixes there.
        </p>
      </div>
      <div className={styles["foot"]}>
        <Switch checked={hints} onChange={hintsChoice.turn}>
          Hints
        </Switch>
      </div>
    </div>
  );
}
