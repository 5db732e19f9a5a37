import { useStoreApi } from "@xyflow/react";
import { useEffect, useEffectEvent } from "react";
import type { Layout } from "../core/index.ts";
import { listenToRequests, type PictureRequest } from "./ask-picture.ts";
import { foldableIds } from "./foldable-ids.ts";
import type { Toggle } from "./use-folded.ts";
import type { Search } from "./use-search.ts";
import type { ViewControl } from "./use-view.ts";
import { zoomStep } from "./zoom-step.ts";

/** Part of the canvas that a step of panning moves. */
const panStep = 0.25;

interface Asked {
  readonly layout: Layout;
  readonly view: ViewControl;
  readonly search: Search;
  readonly onToggle: Toggle | undefined;
}

/** Does what commands ask of the picture. */
export function useRequests({ layout, view, search, onToggle }: Asked): void {
  const flow = useStoreApi();
  const answer = useEffectEvent((request: PictureRequest) => {
    switch (request) {
      case "search":
        return search.open();
      case "zoom-in":
        return view.zoomBy(zoomStep);
      case "zoom-out":
        return view.zoomBy(1 / zoomStep);
      case "zoom-to-100":
        return view.zoomTo(1);
      case "fit":
        return view.fit();
      case "pan-left":
        return view.panBy(-panStep, 0);
      case "pan-right":
        return view.panBy(panStep, 0);
      case "pan-up":
        return view.panBy(0, -panStep);
      case "pan-down":
        return view.panBy(0, panStep);
      case "fold-stages":
      case "fold-lanes":
      case "unfold-all":
        return onToggle?.(foldableIds(layout, request));
    }
  });
  useEffect(() => {
    const hasFocus = () => {
      const diagram = flow.getState().domNode?.closest("[data-diagram]");
      return diagram?.contains(document.activeElement) ?? false;
    };
    return listenToRequests({ answer: (request) => answer(request), hasFocus });
  }, [flow]);
}
