import { useMemo, useRef, useState } from "react";
import { canvasPadding, type Layout } from "../core/index.ts";
import type { Mark } from "../diagram/marking.ts";
import type { Focus } from "../diagram/marks.ts";
import { PlanList, type PlanListHandle } from "../diagram/PlanList.tsx";
import { pickPart } from "../diagram/pick-part.ts";
import { StillMarks } from "../diagram/StillMarks.tsx";
import { StillPicture } from "../diagram/StillPicture.tsx";
import { flowFor, useLayout } from "../diagram/use-layout.ts";
import { homeView, largestZoom, smallestZoom } from "../diagram/viewport.ts";
import { ZoomButtons } from "../diagram/ZoomButtons.tsx";
import { shownAnalysed } from "../store/selectors.ts";
import { useWorkspace, useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import { useWidth } from "../ui/use-width.ts";
import styles from "./EmbeddedPlan.module.css";

const nothingFolded: ReadonlySet<string> = new Set();

interface EmbeddedPlanProps {
  /** What it is called beside another one. */
  readonly title?: string;
  /** What is not so in the other one. */
  readonly marks?: readonly Mark[];
}

const noMarks: readonly Mark[] = [];

/** The picture as wide as there is room, with its list and its zoom. */
export function EmbeddedPlan({ title, marks = noMarks }: EmbeddedPlanProps) {
  const room = useRef<HTMLElement>(null);
  const width = useWidth(room);
  const plan = useWorkspace((state) => shownAnalysed(state)?.analysis.plan ?? null);
  const showDropped = useWorkspace((state) => state.showDropped);
  const flow = flowFor(width);
  const inner = Math.max(0, width - 2 * canvasPadding(flow));
  const layout = useLayout({ plan, flow, width: inner, showDropped, collapsed: nothingFolded });
  return (
    <section
      ref={room}
      className={styles["room"]}
      style={{ "--room": `${canvasPadding(flow)}px` }}
      aria-label={title ? `${title} plan` : "Plan"}
    >
      {layout && layout.lanes.length > 0 ? (
        <Plan layout={layout} width={width} marks={marks} {...(title ? { listName: `${title}, as a list` } : {})} />
      ) : null}
    </section>
  );
}

interface PlanProps extends Required<Pick<EmbeddedPlanProps, "marks">> {
  readonly layout: Layout;
  readonly width: number;
  readonly listName?: string;
}

function Plan({ layout, width, marks, listName }: PlanProps) {
  const workspace = useWorkspaceStore();
  const list = useRef<PlanListHandle>(null);
  const [focus, setFocus] = useState<Focus | null>(null);
  /** As somebody has chosen it; null where the width decides. */
  const [chosen, setChosen] = useState<number | null>(null);
  const zoom = chosen ?? homeView(layout, { width, height: 0 }).zoom;

  const view = useMemo(() => {
    const zoomTo = (wanted: number) => setChosen(Math.min(largestZoom, Math.max(smallestZoom, wanted)));
    return {
      zoomTo,
      zoomBy: (factor: number) => zoomTo(zoom * factor),
      fit: () => zoomTo(Math.min(1, (width - 2 * canvasPadding(layout.flow)) / layout.width)),
    };
  }, [zoom, width, layout]);

  const notes = useMemo(
    () => new Map(marks.flatMap(({ boxes, word }) => boxes.map((id) => [id, word] as const))),
    [marks],
  );
  const moveFocus = (next: Focus | null) => {
    setFocus(next);
    workspace.getState().point(next?.kind === "entry" ? next.id : null);
  };
  const pick = (id: string) => {
    const { selected, select } = workspace.getState();
    select(id === selected ? null : id);
    list.current?.focusEntry(id);
  };

  return (
    <>
      <PlanList ref={list} layout={layout} name={listName} notes={notes} onFocus={moveFocus} onToggle={undefined} />
      <div className={styles["scroller"]}>
        <StillPicture
          layout={layout}
          zoom={zoom}
          focus={focus}
          onPick={pick}
          onPickAt={(point) => pickPart(workspace, layout, point)}
        >
          {marks.length > 0 ? <StillMarks layout={layout} marks={marks} /> : null}
        </StillPicture>
      </div>
      <div className={styles["zoom"]}>
        <ZoomButtons percent={Math.round(zoom * 100)} view={view} />
      </div>
    </>
  );
}
