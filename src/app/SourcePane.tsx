import { type ComponentType, useEffect, useRef, useState } from "react";
import type { EditorHandover, EditorProps } from "../editor/Editor.tsx";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import { afterFirstPaint } from "../ui/after-first-paint.ts";
import styles from "./SourcePane.module.css";

/**
 * The text. A plain text field stands in until the editor has come, which loads after the first diagram; the field works
 * by itself, so a failed download costs highlighting and nothing else.
 */
export function SourcePane({ narrow }: { readonly narrow: boolean }) {
  const [Editor, setEditor] = useState<ComponentType<EditorProps> | null>(null);
  const [handover, setHandover] = useState<EditorHandover | undefined>();
  const field = useRef<HTMLTextAreaElement>(null);
  const text = useWorkspace((state) => state.text);
  const typeText = useWorkspace((state) => state.typeText);
  const moveCaret = useWorkspace((state) => state.moveCaret);

  useEffect(() => {
    let wanted = true;
    const load = async () => {
      const loaded = await import("../editor/Editor.tsx").catch(() => null);
      if (!wanted || !loaded) return;
      setHandover(field.current ? stateOf(field.current) : undefined);
      setEditor(() => loaded.default);
    };
    const cancel = afterFirstPaint(() => void load());
    return () => {
      wanted = false;
      cancel();
    };
  }, []);

  return (
    <div className={styles["pane"]}>
      {Editor ? (
        <Editor narrow={narrow} {...(handover ? { initial: handover } : {})} />
      ) : (
        <textarea
          ref={field}
          className={styles["field"]}
          aria-label="Pipeline YAML"
          placeholder="Paste a .launchpad.yaml here"
          spellCheck={false}
          autoCapitalize="off"
          autoCorrect="off"
          wrap="off"
          value={text}
          onChange={(event) => typeText(event.currentTarget.value)}
          onSelect={(event) => moveCaret(event.currentTarget.selectionEnd)}
        />
      )}
    </div>
  );
}

function stateOf(field: HTMLTextAreaElement): EditorHandover {
  return {
    selectionStart: field.selectionStart,
    selectionEnd: field.selectionEnd,
    focused: document.activeElement === field,
    scrollTop: field.scrollTop,
  };
}
