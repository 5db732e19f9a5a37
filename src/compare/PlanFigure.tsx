import { useId, useMemo, useRef } from "react";
import { canvasPadding, type Flow } from "../core/index.ts";
import { Diagram } from "../diagram/Diagram.tsx";
import { DifferenceMarks } from "../diagram/DifferenceMarks.tsx";
import type { Marking } from "../diagram/marking.ts";
import { useCanvasSize } from "../diagram/use-canvas-size.ts";
import type { Toggle } from "../diagram/use-folded.ts";
import { useLayout } from "../diagram/use-layout.ts";
import { isStale } from "../store/selectors.ts";
import { useWorkspace, WorkspaceProvider } from "../store/WorkspaceContext.tsx";
import { planSum } from "./dialect-words.ts";
import styles from "./PlanFigure.module.css";
import type { PlanSide } from "./plan-pair.ts";

interface PlanFigureProps {
  readonly title: string;
  readonly side: PlanSide;
  readonly marking: Marking;
  /** How stages stand; the same in both plans, so that like is beside like. */
  readonly flow: Flow;
  /** Ids of folded lanes and stages. */
  readonly collapsed: ReadonlySet<string>;
  readonly onToggle: Toggle;
}

/** One of two plans: its heading, its picture and its list. */
export function PlanFigure({ title, side, marking, flow, collapsed, onToggle }: PlanFigureProps) {
  const heading = useId();
  const canvas = useRef<HTMLDivElement>(null);
  const width = useCanvasSize(canvas)?.width ?? 0;
  const stale = useWorkspace(isStale);
  const showDropped = useWorkspace((state) => state.showDropped);

  const layoutWidth = Math.max(0, width - 2 * canvasPadding(flow));
  const layout = useLayout({ plan: side.plan, flow, width: layoutWidth, showDropped, collapsed });
  const { marks } = marking;
  const notes = useMemo(
    () => new Map(marks.flatMap(({ boxes, word }) => boxes.map((id) => [id, `differs: ${word}`] as const))),
    [marks],
  );
  return (
    <section className={styles["figure"]} aria-labelledby={heading}>
      <div className={styles["head"]}>
        <h2 id={heading} className={styles["title"]}>
          {title}
        </h2>
        <p className={styles["sum"]}>{planSum(side.plan)}</p>
      </div>
      <div ref={canvas} className={styles["canvas"]}>
        {layout === null ? null : layout.lanes.length > 0 ? (
          <WorkspaceProvider workspace={side.workspace}>
            <Diagram
              layout={layout}
              documentId={side.documentId}
              stale={stale}
              narrow
              onToggle={onToggle}
              notes={notes}
              listName={`${title}, as a list`}
            >
              <DifferenceMarks layout={layout} marking={marking} />
            </Diagram>
          </WorkspaceProvider>
        ) : (
          <p className={styles["nothing"]}>Nothing to draw: no lane would be built.</p>
        )}
      </div>
    </section>
  );
}
