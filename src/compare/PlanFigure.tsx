import { useId, useRef } from "react";
import { canvasPadding, countOf, type Plan } from "../core/index.ts";
import { Diagram } from "../diagram/Diagram.tsx";
import type { Marking } from "../diagram/marking.ts";
import { useCanvasSize } from "../diagram/use-canvas-size.ts";
import { flowFor, useLayout } from "../diagram/use-layout.ts";
import { isStale } from "../store/selectors.ts";
import { useWorkspace, WorkspaceProvider } from "../store/WorkspaceContext.tsx";
import styles from "./PlanFigure.module.css";
import type { PlanSide } from "./plan-pair.ts";

interface PlanFigureProps {
  readonly title: string;
  readonly side: PlanSide;
  readonly marking: Marking;
  /** Ids of folded lanes. */
  readonly collapsed: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
}

/** One of two plans: its heading, its picture and its list. */
export function PlanFigure({ title, side, marking, collapsed, onToggle }: PlanFigureProps) {
  const heading = useId();
  const canvas = useRef<HTMLDivElement>(null);
  const width = useCanvasSize(canvas)?.width ?? 0;
  const stale = useWorkspace(isStale);
  const showDropped = useWorkspace((state) => state.showDropped);

  const flow = flowFor(width);
  const layoutWidth = Math.max(0, width - 2 * canvasPadding(flow));
  const layout = useLayout({ plan: side.plan, flow, width: layoutWidth, showDropped, collapsed });
  return (
    <section className={styles["figure"]} aria-labelledby={heading}>
      <div className={styles["head"]}>
        <h2 id={heading} className={styles["title"]}>
          {title}
        </h2>
        <p className={styles["sum"]}>{summarise(side.plan)}</p>
      </div>
      <div ref={canvas} className={styles["canvas"]}>
        {layout && layout.lanes.length > 0 ? (
          <WorkspaceProvider workspace={side.workspace}>
            <Diagram
              layout={layout}
              documentId={side.documentId}
              stale={stale}
              narrow
              onToggle={onToggle}
              marking={marking}
              listName={`${title}, as a list`}
            />
          </WorkspaceProvider>
        ) : null}
      </div>
    </section>
  );
}

function summarise({ lanes, outcome }: Plan): string {
  if (outcome !== "planned") return "refused, builds nothing";
  const requested = lanes.filter(({ status }) => status.kind === "requested").length;
  return countOf(requested, "build farm job", "build farm jobs");
}
