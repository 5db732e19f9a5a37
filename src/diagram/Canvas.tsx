import { useStore } from "@xyflow/react";
import { lazy, useDeferredValue, useRef, useState } from "react";
import { useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import { Boundary } from "../ui/Boundary.tsx";
import { useFirstPaint } from "../ui/use-first-paint.ts";
import type { DiagramProps } from "./Diagram.tsx";
import { chooseDetail } from "./detail.ts";
import { Legend } from "./Legend.tsx";
import type { Focus } from "./marks.ts";
import { Picture } from "./Picture.tsx";
import type { PlanListHandle } from "./PlanList.tsx";
import { useHomeView } from "./use-home-view.ts";
import type { Size } from "./viewport.ts";

// Nothing of the first diagram: these follow when it is painted, code and all.
const AroundPicture = lazy(async () => ({ default: (await import("./AroundPicture.tsx")).AroundPicture }));
const ProblemLegend = lazy(async () => ({ default: (await import("./ProblemLegend.tsx")).ProblemLegend }));

/** The picture and its legend, once the canvas has a size; then what stands around it. */
export function Canvas({
  layout,
  documentId,
  narrow,
  farmDate,
  farmNote,
  onToggle,
  children,
  notes,
  switches,
  planName,
  listName = planName === undefined ? undefined : `${planName}, as a list`,
  size,
}: DiagramProps & { readonly size: Size }) {
  const workspace = useWorkspaceStore();
  const touch = useHomeView(layout, documentId, size);
  const detail = useStore(({ transform: [x, y, zoom] }) => chooseDetail(layout, { x, y, zoom }, size));
  const list = useRef<PlanListHandle>(null);
  const painted = useFirstPaint();
  const listed = useDeferredValue(painted ? layout : null);
  const [focus, setFocus] = useState<Focus | null>(null);

  const pick = (id: string, isForDetails: boolean) => {
    const state = workspace.getState();
    if (switches && !isForDetails) switches.turn(id);
    else state.select(id === state.selected ? null : id);
    // The keyboard goes on from what was clicked.
    list.current?.focusEntry(id);
  };

  return (
    <>
      <Picture
        layout={layout}
        canvas={size}
        detail={detail}
        focus={focus}
        onTouch={touch}
        onPick={pick}
        onPickAt={(point) => void import("./pick-part.ts").then((loaded) => loaded.pickPart(workspace, layout, point))}
        onToggle={onToggle}
      />
      {listed ? (
        <Boundary>
          <AroundPicture
            list={list}
            layout={listed}
            drawn={layout}
            canvas={size}
            focus={focus}
            isAfar={detail === "overview"}
            notes={notes}
            switches={switches}
            planName={planName}
            listName={listName}
            onFocus={setFocus}
            onToggle={onToggle}
            onTouch={touch}
          />
        </Boundary>
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
            <Boundary>
              <ProblemLegend />
            </Boundary>
          ) : null}
        </Legend>
      )}
    </>
  );
}
