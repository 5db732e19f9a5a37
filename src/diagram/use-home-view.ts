import { useReactFlow } from "@xyflow/react";
import { useCallback, useLayoutEffect, useRef } from "react";
import type { Layout } from "../core/index.ts";
import { homeView, type Size } from "./viewport.ts";

/**
 * Shows a new document from its top left corner; an edit moves nothing. Answers what to call when somebody moves the picture: from then
 * on only *Fit* and a new document do.
 */
export function useHomeView(layout: Layout, documentId: number, canvas: Size): () => void {
  const { setViewport } = useReactFlow();
  const shown = useRef({ documentId, width: layout.canvasWidth, flow: layout.flow, empty: layout.lanes.length === 0 });
  const touched = useRef(false);

  useLayoutEffect(() => {
    const now = { documentId, width: layout.canvasWidth, flow: layout.flow, empty: layout.lanes.length === 0 };
    const last = shown.current;
    shown.current = now;
    const isNew = last.documentId !== documentId || last.flow !== now.flow || (last.empty && !now.empty);
    const isResized = last.width !== now.width;
    if (!isNew && (touched.current || !isResized)) return;
    touched.current = false;
    void setViewport(homeView(layout, canvas));
  }, [documentId, layout, canvas, setViewport]);

  return useCallback(() => {
    touched.current = true;
  }, []);
}
