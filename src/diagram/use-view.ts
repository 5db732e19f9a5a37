import { useReactFlow } from "@xyflow/react";
import { useCallback, useMemo } from "react";
import type { Layout, Rectangle } from "../core/index.ts";
import { fittingView, isInView, pannedView, revealingView, zoomedView } from "./move-view.ts";
import type { Size, View } from "./viewport.ts";

/** How to move the picture; all at once, without motion. */
export interface ViewControl {
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly zoomTo: (zoom: number) => void;
  /** By parts of the canvas: 1 is its width or height. */
  readonly panBy: (across: number, down: number) => void;
  readonly moveTo: (view: View) => void;
  /** Moves as little as it takes; `cover` is about to lie over the picture. */
  readonly reveal: (rectangle: Rectangle, cover?: Rectangle) => void;
  readonly isSeen: (rectangle: Rectangle) => boolean;
}

interface ViewOptions {
  readonly layout: Layout;
  readonly canvas: Size;
  /** What lies over the picture, in pixels of the canvas: nothing is brought into view beneath it. */
  readonly covers: readonly Rectangle[];
  /** To be told that somebody moved the picture. */
  readonly onTouch: () => void;
}

/** Moves the picture. */
export function useView({ layout, canvas, covers, onTouch }: ViewOptions): ViewControl {
  const { setViewport, getViewport } = useReactFlow();
  const reveal = useCallback(
    (rectangle: Rectangle, cover?: Rectangle) => {
      const view = getViewport();
      const next = revealingView(view, canvas, rectangle, cover ? [...covers, cover] : covers);
      if (next !== view) void setViewport(next);
    },
    [canvas, covers, getViewport, setViewport],
  );

  return useMemo(() => {
    const moveTo = (view: View) => {
      onTouch();
      void setViewport(view);
    };
    const zoomTo = (zoom: number) => moveTo(zoomedView(getViewport(), canvas, zoom));
    return {
      reveal,
      moveTo,
      zoomTo,
      zoomBy: (factor) => zoomTo(getViewport().zoom * factor),
      panBy: (across, down) => moveTo(pannedView(getViewport(), layout, canvas, { across, down })),
      fit: () => moveTo(fittingView(layout, canvas)),
      isSeen: (rectangle) => isInView(getViewport(), canvas, rectangle),
    };
  }, [layout, canvas, onTouch, reveal, getViewport, setViewport]);
}
