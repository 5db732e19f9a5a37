import { type PointerEvent, type ReactNode, useMemo, useRef } from "react";
import { indexLines, type SourceRange } from "../core/index.ts";
import { markedRange } from "../store/selectors.ts";
import { useWorkspace, WorkspaceProvider } from "../store/WorkspaceContext.tsx";
import type { Workspace } from "../store/workspace.ts";
import { useTabStop } from "../ui/use-tab-stop.ts";
import styles from "./DocsFigure.module.css";

interface FigureTextProps {
  readonly text: string;
  readonly caption: string;
  /** Of its plans, one or two. */
  readonly workspaces: readonly Workspace[];
}

/** A figure's text: its lines are marked by what is pointed at in the plans, and mark entries there. */
export function FigureText({ text, caption, workspaces }: FigureTextProps) {
  const ref = useRef<HTMLElement>(null);
  useTabStop(ref);
  const lines = useMemo(() => text.replace(/\n$/, "").split("\n"), [text]);
  const [one, other = one] = workspaces;
  const moveCarets = (offset: number | null) => {
    for (const workspace of workspaces) workspace.getState().moveCaret(offset);
  };
  const point = ({ target }: PointerEvent) => {
    const line = target instanceof Element ? target.closest<HTMLElement>("[data-line]")?.dataset["line"] : undefined;
    if (line === undefined) return;
    const indent = /^[\s-]*/.exec(lines[Number(line) - 1] ?? "")?.[0].length ?? 0;
    moveCarets(indexLines(text).offsetOfLine(Number(line)) + indent);
  };
  return (
    <section
      ref={ref}
      className={styles["text"]}
      aria-label={`YAML: ${caption}`}
      onPointerOver={point}
      onPointerLeave={() => moveCarets(null)}
    >
      <pre>
        {one && other ? (
          <WorkspaceProvider workspace={one}>
            <Marked>
              {(range) => (
                <WorkspaceProvider workspace={other}>
                  <Marked>{(otherRange) => <Lines lines={lines} text={text} range={range ?? otherRange} />}</Marked>
                </WorkspaceProvider>
              )}
            </Marked>
          </WorkspaceProvider>
        ) : null}
      </pre>
    </section>
  );
}

/** Asks the workspace around it what is marked. */
function Marked({ children }: { readonly children: (range: SourceRange | null) => ReactNode }) {
  return children(useWorkspace(markedRange));
}

interface LinesProps {
  readonly lines: readonly string[];
  readonly text: string;
  readonly range: SourceRange | null;
}

function Lines({ lines, text, range }: LinesProps) {
  const index = useMemo(() => indexLines(text), [text]);
  const first = range ? index.positionAt(range.from).line : 0;
  const last = range ? index.positionAt(Math.max(range.from, range.to - 1)).line : -1;
  return lines.map((line, at) => {
    const number = at + 1;
    return (
      <span key={number} data-line={number} data-marked={(number >= first && number <= last) || undefined}>
        {`${line}\n`}
      </span>
    );
  });
}
