import { useReactFlow } from "@xyflow/react";
import { useCallback, useLayoutEffect, useRef } from "react";
import type { Layout, Rectangle } from "../core/index.ts";
import { fittingView, homeView, largestZoom, revealingView, type Size, smallestZoom, type View } from "./viewport.ts";

/** Where the picture stands, and how to move it. */
export interface ViewControl {
  /** Somebody moved the picture by hand: from now on only *Fit* and a new document do. */
  readonly touch: () => void;
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly zoomTo: (zoom: number) => void;
  /** Moves as little as it takes, without animation. */
  readonly reveal: (rectangle: Rectangle) => void;
}

/** Shows a new document from its top left corner; an edit moves nothing. */
export function useView(layout: Layout, documentId: number, canvas: Size): ViewControl {
  const { setViewport, getViewport } = useReactFlow();
  const shown = useRef({ documentId, width: layout.canvasWidth, flow: layout.flow, empty: layout.lanes.length === 0 });
  const touched = useRef(false);
  const move = useCallback((view: View) => void setViewport(view), [setViewport]);

  useLayoutEffect(() => {
    const now = { documentId, width: layout.canvasWidth, flow: layout.flow, empty: layout.lanes.length === 0 };
    const last = shown.current;
    shown.current = now;
    const isNew = last.documentId !== documentId || last.flow !== now.flow || (last.empty && !now.empty);
    const isResized = last.width !== now.width;
    if (!isNew && (touched.current || !isResized)) return;
    touched.current = false;
    move(homeView(layout, canvas));
  }, [documentId, layout, canvas, move]);

  const touch = useCallback(() => {
    touched.current = true;
  }, []);

  const zoomTo = useCallback(
    (wanted: number) => {
      touched.current = true;
      const { x, y, zoom } = getViewport();
      const next = Math.min(largestZoom, Math.max(smallestZoom, wanted));
      const centre = { x: canvas.width / 2, y: canvas.height / 2 };
      const scale = next / zoom;
      move({ x: centre.x - (centre.x - x) * scale, y: centre.y - (centre.y - y) * scale, zoom: next });
    },
    [canvas, getViewport, move],
  );

  return {
    touch,
    zoomTo,
    zoomBy: (factor) => zoomTo(getViewport().zoom * factor),
    fit() {
      touched.current = true;
      move(fittingView(layout, canvas));
    },
    reveal(rectangle) {
      const view = getViewport();
      const next = revealingView(view, canvas, rectangle);
      if (next !== view) move(next);
    },
  };
}
