import { memo, useEffect, useMemo, useRef } from "react";
import { indexLines, withoutCommands } from "../core/index.ts";
import { markedRange } from "../store/selectors.ts";
import { useWorkspace, useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import { useTabStop } from "../ui/use-tab-stop.ts";
import styles from "./SourceText.module.css";

/** The text, to be read: its lines numbered, those of what is pointed at in the picture marked, and the other way round. */
export function SourceText({ text }: { readonly text: string }) {
  const ref = useRef<HTMLElement>(null);
  const workspace = useWorkspaceStore();
  const range = useWorkspace(markedRange);
  const index = useMemo(() => indexLines(text), [text]);
  const lines = useMemo(() => linesOf(text), [text]);
  useTabStop(ref);
  const first = range ? index.positionAt(range.from).line : 0;
  const last = range ? index.positionAt(Math.max(range.from, range.to - 1)).line : -1;

  useEffect(() => {
    const follow = () => {
      const { focusNode, focusOffset } = getSelection() ?? {};
      const element = focusNode instanceof Element ? focusNode : focusNode?.parentElement;
      const line = element?.closest<HTMLElement>("[data-line]");
      if (!line || !ref.current?.contains(line)) return;
      workspace.getState().moveCaret(index.offsetOfLine(Number(line.dataset["line"])) + (focusOffset ?? 0));
    };
    document.addEventListener("selectionchange", follow);
    return () => document.removeEventListener("selectionchange", follow);
  }, [workspace, index]);

  return (
    <section
      ref={ref}
      className={styles["source"]}
      style={{ "--digits": `${String(lines.length).length}ch` }}
      aria-label="Pipeline YAML"
    >
      <pre>
        {lines.map((line) => (
          <Line key={line.number} {...line} isMarked={line.number >= first && line.number <= last} />
        ))}
      </pre>
    </section>
  );
}

interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

function linesOf(text: string): readonly NumberedLine[] {
  return text
    .replace(/\n$/, "")
    .split("\n")
    .map((line, at) => ({ number: at + 1, text: line }));
}

interface LineProps extends NumberedLine {
  readonly isMarked: boolean;
}

const Line = memo(({ number, text, isMarked }: LineProps) => (
  <span data-line={number} data-marked={isMarked || undefined}>
    {`${withoutCommands(text)}\n`}
  </span>
));
Line.displayName = "Line";
