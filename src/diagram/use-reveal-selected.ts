import { useReactFlow } from "@xyflow/react";
import { useEffect, useRef } from "react";
import { indexLayout, type Layout, type Rectangle } from "../core/index.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import type { Size, View } from "./viewport.ts";

/**
 * Brings an entry into view that is pinned while nothing of it can be seen, by a link from another entry's details; and a
 * pinned one that a smaller canvas would hide, as its own details make it.
 */
export function useRevealSelected(layout: Layout, canvas: Size, onReveal: (rectangle: Rectangle) => void): void {
  const selected = useWorkspace((state) => state.selected);
  const { getViewport } = useReactFlow();
  const shown = useRef({ selected, canvas });
  useEffect(() => {
    const last = shown.current;
    shown.current = { selected, canvas };
    if (last.selected === selected && last.canvas === canvas) return;
    const box = selected === null ? null : indexLayout(layout).findEntry(selected)?.entry;
    if (!box) return;
    const view = getViewport();
    const isHidden =
      last.selected === selected
        ? isInView(box, view, last.canvas, "part") && !isInView(box, view, aboveFoot(canvas, last.canvas), "whole")
        : !isInView(box, view, canvas, "part");
    if (isHidden) onReveal(box);
  }, [selected, layout, canvas, getViewport, onReveal]);
}

/** What lies over the foot of a picture, the zoom buttons, comes up over what is pinned as the canvas gets lower. */
const foot = 52;

function aboveFoot(canvas: Size, before: Size): Size {
  return canvas.height < before.height ? { ...canvas, height: canvas.height - foot } : canvas;
}

function isInView(box: Rectangle, { x, y, zoom }: View, canvas: Size, extent: "part" | "whole"): boolean {
  const left = x + box.x * zoom;
  const top = y + box.y * zoom;
  const right = left + box.width * zoom;
  const bottom = top + box.height * zoom;
  if (extent === "whole") return left >= 0 && top >= 0 && right <= canvas.width && bottom <= canvas.height;
  return left < canvas.width && right > 0 && top < canvas.height && bottom > 0;
}
