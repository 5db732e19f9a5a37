import { useStore } from "@xyflow/react";
import { lazy, Suspense, useDeferredValue, useRef, useState } from "react";
import { indexLayout, type Layout, type Rectangle } from "../core/index.ts";
import { useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import type { DiagramProps } from "./Diagram.tsx";
import { chooseDetail } from "./detail.ts";
import { Legend } from "./Legend.tsx";
import type { Focus } from "./marks.ts";
import { Picture } from "./Picture.tsx";
import type { PlanListHandle } from "./PlanList.tsx";
import { useView } from "./use-view.ts";
import type { Size } from "./viewport.ts";
import { ZoomBar } from "./ZoomBar.tsx";

// Nothing of the first diagram: these follow when it is painted, code and all.
const PlanList = lazy(async () => ({ default: (await import("./PlanList.tsx")).PlanList }));
const Overlays = lazy(async () => ({ default: (await import("./Overlays.tsx")).Overlays }));
const ProblemLegend = lazy(async () => ({ default: (await import("./ProblemLegend.tsx")).ProblemLegend }));

/** Picture, list, legend and zoom buttons, once the canvas has a size. */
export function Canvas({
  layout,
  documentId,
  narrow,
  farmDate,
  farmNote,
  onToggle,
  children,
  notes,
  listName,
  size,
}: DiagramProps & { readonly size: Size }) {
  const workspace = useWorkspaceStore();
  const view = useView(layout, documentId, size);
  const detail = useStore(({ transform: [x, y, zoom] }) => chooseDetail(layout, { x, y, zoom }, size));
  const list = useRef<PlanListHandle>(null);
  const listed = useDeferredValue(layout, null);
  const [focus, setFocus] = useState<Focus | null>(null);

  const moveFocus = (next: Focus | null) => {
    setFocus(next);
    workspace.getState().point(next?.kind === "entry" ? next.id : null);
    const box = next?.visible ? findBox(layout, next) : null;
    if (box) view.reveal(box);
  };

  const pick = (id: string) => {
    const state = workspace.getState();
    state.select(id === state.selected ? null : id);
    // The keyboard goes on from what was clicked.
    list.current?.focusEntry(id);
  };

  return (
    <>
      {listed ? (
        <Suspense>
          <PlanList ref={list} layout={listed} name={listName} notes={notes} onFocus={moveFocus} onToggle={onToggle} />
        </Suspense>
      ) : null}
      <Picture
        layout={layout}
        canvas={size}
        detail={detail}
        focus={focus}
        onTouch={view.touch}
        onPick={pick}
        onPickAt={(point) => void import("./pick-part.ts").then((loaded) => loaded.pickPart(workspace, layout, point))}
        onToggle={onToggle}
      />
      {listed ? (
        <Suspense>
          <Overlays layout={layout} canvas={size} focus={focus} isAfar={detail === "overview"} onReveal={view.reveal} />
        </Suspense>
      ) : null}
      {children}
      {narrow ? null : (
        <Legend
          hasDropped={layout.droppedCount > 0}
          hasWithheld={layout.lanes.some(({ withheld }) => withheld)}
          farmDate={farmDate}
          farmNote={farmNote}
        >
          {listed ? (
            <Suspense>
              <ProblemLegend />
            </Suspense>
          ) : null}
        </Legend>
      )}
      <ZoomBar onZoomBy={view.zoomBy} onZoomTo={view.zoomTo} onFit={view.fit} />
    </>
  );
}

/** What to bring into view: of a lane its head, which says what it is. */
function findBox(layout: Layout, { kind, id }: Focus): Rectangle | null {
  const { findLane, findStage, findEntry } = indexLayout(layout);
  switch (kind) {
    case "lane": {
      const lane = findLane(id);
      return lane && { x: lane.x, y: lane.y, width: Math.min(lane.width, layout.canvasWidth), height: lane.headHeight };
    }
    case "stage":
      return findStage(id);
    case "entry":
      return findEntry(id)?.entry ?? null;
  }
}
