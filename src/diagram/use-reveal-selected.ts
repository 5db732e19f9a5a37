import { useReactFlow } from "@xyflow/react";
import { useEffect, useRef } from "react";
import { indexLayout, type Layout, type Rectangle } from "../core/index.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import type { Size } from "./viewport.ts";

/** Brings an entry into view that is pinned while nothing of it can be seen: by a link from another entry's details. */
export function useRevealSelected(layout: Layout, canvas: Size, onReveal: (rectangle: Rectangle) => void): void {
  const selected = useWorkspace((state) => state.selected);
  const { getViewport } = useReactFlow();
  const seen = useRef(selected);
  useEffect(() => {
    if (seen.current === selected) return;
    seen.current = selected;
    const box = selected === null ? null : indexLayout(layout).findEntry(selected)?.entry;
    if (!box) return;
    const { x, y, zoom } = getViewport();
    const left = x + box.x * zoom;
    const top = y + box.y * zoom;
    const isSeen =
      left < canvas.width && left + box.width * zoom > 0 && top < canvas.height && top + box.height * zoom > 0;
    if (!isSeen) onReveal(box);
  }, [selected, layout, canvas, getViewport, onReveal]);
}
