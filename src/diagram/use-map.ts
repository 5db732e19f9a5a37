import { useStore } from "@xyflow/react";
import { useMemo, useSyncExternalStore } from "react";
import type { Layout, Rectangle } from "../core/index.ts";
import { useMediaQuery } from "../ui/use-media-query.ts";
import { mapChoice } from "./map-choice.ts";
import { drawMap } from "./map-drawing.ts";
import { mapPlace } from "./over-picture.ts";
import type { Size } from "./viewport.ts";

/** Where the map lies on the canvas; null where it is not wanted, the canvas is too small for it, or the picture fits the canvas. */
export function useMapPlace(layout: Layout, canvas: Size): Rectangle | null {
  const isWanted = useSyncExternalStore(mapChoice.subscribe, mapChoice.isOn, mapChoice.isOn);
  const isCoarse = useMediaQuery("(pointer: coarse)");
  const isLarger = useStore(
    ({ transform: [, , zoom] }) => layout.width * zoom > canvas.width || layout.height * zoom > canvas.height,
  );
  const isNeeded = isWanted && isLarger && layout.lanes.length > 0;
  return useMemo(
    () => (isNeeded ? mapPlace(canvas, drawMap(layout), isCoarse ? "coarse" : "fine") : null),
    [isNeeded, canvas, layout, isCoarse],
  );
}
