import { useReactFlow } from "@xyflow/react";
import { useLayoutEffect, useRef } from "react";
import type { Layout } from "../core/index.ts";
import { foldShift } from "./fold-anchor.ts";
import type { ViewControl } from "./use-view.ts";

/** Keeps the head of what is folded or unfolded where it is on the screen, or in view. */
export function useSteadyFold(layout: Layout, view: ViewControl): void {
  const { getViewport, setViewport } = useReactFlow();
  const last = useRef(layout);
  useLayoutEffect(() => {
    const before = last.current;
    last.current = layout;
    if (before === layout) return;
    const shift = foldShift(before, layout, view.isSeen);
    if (!shift) return;
    if (shift.x !== 0 || shift.y !== 0) {
      const { x, y, zoom } = getViewport();
      void setViewport({ x: x - shift.x * zoom, y: y - shift.y * zoom, zoom });
    }
    view.reveal(shift.head);
  }, [layout, view, getViewport, setViewport]);
}
