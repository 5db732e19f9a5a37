import { useId, useMemo, useRef } from "react";
import { canvasPadding, type Flow } from "../core/index.ts";
import { Diagram, type DiagramProps } from "../diagram/Diagram.tsx";
import { DifferenceMarks } from "../diagram/DifferenceMarks.tsx";
import { useCanvasSize } from "../diagram/use-canvas-size.ts";
import type { Toggle } from "../diagram/use-folded.ts";
import { useLayout } from "../diagram/use-layout.ts";
import { isStale } from "../store/selectors.ts";
import { useWorkspace, WorkspaceProvider } from "../store/WorkspaceContext.tsx";
import type { Figure } from "./FigurePair.tsx";
import styles from "./PlanFigure.module.css";

interface PlanFigureProps extends Omit<Figure, "key"> {
  /** How stages stand; the same in both plans, so that like is beside like. */
  readonly flow: Flow;
  /** Ids of folded lanes and stages. */
  readonly collapsed: ReadonlySet<string>;
  readonly onToggle: Toggle;
}

/** One of two plans: its heading, its picture and its list. */
export function PlanFigure({ title, sum, side, marking, noteOf, flow, collapsed, onToggle }: PlanFigureProps) {
  const heading = useId();
  const canvas = useRef<HTMLDivElement>(null);
  const width = useCanvasSize(canvas)?.width ?? 0;
  const showDropped = useWorkspace((state) => state.showDropped);

  const layoutWidth = Math.max(0, width - 2 * canvasPadding(flow));
  const layout = useLayout({ plan: side.plan, flow, width: layoutWidth, showDropped, collapsed });
  const { marks } = marking;
  const notes = useMemo(
    () => new Map(marks.flatMap(({ boxes, word }) => boxes.map((id) => [id, noteOf(word)] as const))),
    [marks, noteOf],
  );
  return (
    <section className={styles["figure"]} aria-labelledby={heading}>
      <div className={styles["head"]}>
        <h2 id={heading} className={styles["title"]}>
          {title}
        </h2>
        <p className={styles["sum"]}>{sum}</p>
      </div>
      <div ref={canvas} className={styles["canvas"]}>
        {layout === null ? null : layout.lanes.length > 0 ? (
          <WorkspaceProvider workspace={side.workspace}>
            <SideDiagram
              layout={layout}
              documentId={side.documentId}
              narrow
              onToggle={onToggle}
              notes={notes}
              planName={title}
            >
              <DifferenceMarks layout={layout} marking={marking} />
            </SideDiagram>
          </WorkspaceProvider>
        ) : (
          <p className={styles["nothing"]}>Nothing to draw: no lane would be built.</p>
        )}
      </div>
    </section>
  );
}

/** Pale where the text of its own workspace has no plan. */
function SideDiagram(props: Omit<DiagramProps, "stale">) {
  return <Diagram {...props} stale={useWorkspace(isStale)} />;
}
