import { useRef, useState } from "react";
import { canvasPadding } from "../core/index.ts";
import type { Focus } from "../diagram/marks.ts";
import { PlanList, type PlanListHandle } from "../diagram/PlanList.tsx";
import { StillPicture } from "../diagram/StillPicture.tsx";
import { useCanvasSize } from "../diagram/use-canvas-size.ts";
import { flowFor, useLayout } from "../diagram/use-layout.ts";
import { useWorkspace, useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import styles from "./DocsFigure.module.css";
import { FigureVerdict } from "./FigureVerdict.tsx";

interface FigurePictureProps {
  /** Whose rules; null where there is one plan. */
  readonly title: string | null;
  readonly caption: string;
}

const nothingFolded: ReadonlySet<string> = new Set();

/** A plan of a figure: the picture and its list, and why nothing is built where nothing is. */
export function FigurePicture({ title, caption }: FigurePictureProps) {
  const room = useRef<HTMLDivElement>(null);
  const list = useRef<PlanListHandle>(null);
  const workspace = useWorkspaceStore();
  const plan = useWorkspace((state) => state.analysed?.analysis.plan ?? null);
  const [focus, setFocus] = useState<Focus | null>(null);
  const width = useCanvasSize(room)?.width ?? 0;
  const flow = flowFor(width);
  const inner = Math.max(0, width - 2 * canvasPadding("column"));
  const layout = useLayout({ plan, flow, width: inner, showDropped: true, collapsed: nothingFolded });
  const moveFocus = (next: Focus | null) => {
    setFocus(next);
    workspace.getState().point(next?.kind === "entry" ? next.id : null);
  };
  return (
    <div className={styles["plan"]}>
      {title === null ? null : <p className={styles["dialect"]}>{title}</p>}
      <FigureVerdict />
      <div ref={room} className={styles["room"]} style={{ "--room": `${canvasPadding("column")}px` }}>
        {layout && layout.lanes.length > 0 ? (
          <>
            <PlanList
              ref={list}
              layout={layout}
              name={`${title ?? "Plan"}: ${caption}`}
              onFocus={moveFocus}
              onToggle={undefined}
            />
            <StillPicture layout={layout} zoom={1} focus={focus} onPick={(id) => list.current?.focusEntry(id)} />
          </>
        ) : null}
      </div>
    </div>
  );
}
