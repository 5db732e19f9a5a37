import "@xyflow/react/dist/base.css";
import { ReactFlow, useReactFlow, useStore } from "@xyflow/react";
import { type MouseEvent, type PointerEvent, useId, useMemo, useRef } from "react";
import { findEntryAt, type Layout, type Point } from "../core/index.ts";
import { useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import type { Detail } from "./detail.ts";
import { LaneFrame } from "./LaneFrame.tsx";
import { LaneOverview } from "./LaneOverview.tsx";
import type { Focus } from "./marks.ts";
import { nodesOf } from "./nodes.ts";
import styles from "./Picture.module.css";
import { roughPixel } from "./rough-pixel.ts";
import { Stage } from "./Stage.tsx";
import type { Toggle } from "./use-folded.ts";
import { useMarks } from "./use-marks.ts";
import { homeView, largestZoom, reachOf, type Size, smallestZoom } from "./viewport.ts";
import { WholeContext } from "./whole-context.ts";

const nodeTypes = { lane: LaneFrame, stage: Stage, overview: LaneOverview };
const proOptions = { hideAttribution: true };

interface PictureProps {
  readonly layout: Layout;
  readonly canvas: Size;
  readonly detail: Detail;
  readonly focus: Focus | null;
  /** Somebody moves the picture. */
  readonly onTouch: () => void;
  /** An entry was clicked or tapped; with Shift for its details, whatever a click does. */
  readonly onPick: (id: string, isForDetails: boolean) => void;
  /** A place of the picture without an entry was. */
  readonly onPickAt: (point: Point) => void;
  readonly onToggle: Toggle | undefined;
}

/** The drawing itself: React Flow pans and zooms it and does nothing else. Nothing in it is for a screen reader or for the keyboard. */
export function Picture({ layout, canvas, detail, focus, onTouch, onPick, onPickAt, onToggle }: PictureProps) {
  const ref = useRef<HTMLDivElement>(null);
  const id = useId();
  const workspace = useWorkspaceStore();
  const { screenToFlowPosition } = useReactFlow();
  const nodes = useMemo(() => nodesOf(layout, detail), [layout, detail]);
  const reach = useMemo(() => reachOf(layout, canvas), [layout, canvas]);
  const pixel = useStore(({ transform }) => (detail === "overview" ? roughPixel(transform[2]) : 1));
  useMarks(ref, layout, focus);

  const entryUnder = ({ target, clientX, clientY }: MouseEvent): string | null => {
    const drawn = closest(target, "[data-entry]")?.dataset["entry"];
    if (drawn !== undefined) return drawn;
    if (detail !== "overview") return null;
    return findEntryAt(layout, screenToFlowPosition({ x: clientX, y: clientY }, { snapToGrid: false }))?.id ?? null;
  };

  const point = (event: PointerEvent) => {
    // A finger does not hover, and who drags the picture points at nothing.
    if (event.pointerType !== "touch" && event.buttons === 0) workspace.getState().point(entryUnder(event));
  };

  const pick = (event: MouseEvent) => {
    const toggle = closest(event.target, "[data-toggle]")?.dataset["toggle"];
    if (toggle !== undefined) return onToggle?.([toggle]);
    const entry = entryUnder(event);
    if (entry !== null) onPick(entry, event.shiftKey);
    else onPickAt(screenToFlowPosition({ x: event.clientX, y: event.clientY }, { snapToGrid: false }));
  };

  return (
    <div
      ref={ref}
      className={styles["picture"]}
      aria-hidden="true"
      data-detail={detail}
      data-collapsible={onToggle && ""}
      style={{ "--pixel": `${pixel}px` }}
    >
      <WholeContext value={detail === "whole"}>
        <ReactFlow
          id={id}
          nodes={nodes}
          nodeTypes={nodeTypes}
          defaultViewport={homeView(layout, canvas)}
          onlyRenderVisibleElements={detail !== "whole"}
          minZoom={smallestZoom}
          maxZoom={largestZoom}
          translateExtent={reach}
          panOnScroll
          panOnScrollSpeed={1}
          zoomActivationKeyCode="Meta"
          zoomOnDoubleClick={false}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          panActivationKeyCode={null}
          deleteKeyCode={null}
          disableKeyboardA11y
          autoPanOnNodeFocus={false}
          proOptions={proOptions}
          onMoveStart={(event) => {
            if (event) onTouch();
          }}
          onPointerMove={point}
          onPointerOver={point}
          onPointerLeave={() => workspace.getState().point(null)}
          onClick={pick}
        />
      </WholeContext>
    </div>
  );
}

function closest(target: EventTarget, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}
