import type { Layout } from "../core/index.ts";
import type { PlanPlace } from "../store/view-slice.ts";
import { outlineOf } from "./plan-outline.ts";

/** Where a place of the plan stands in the list: what is folded away stands where its stage or lane does. -1 where there is no such lane. */
export function positionOfPlace(place: PlanPlace, layout: Layout): number {
  const outline = outlineOf(layout);
  const lane = outline.positionOf("lane", place.lane);
  switch (place.kind) {
    case "lane":
      return lane;
    case "stage": {
      const stages = layout.lanes.find(({ id }) => id === place.lane)?.stages ?? [];
      const stage = stages.find(({ column }) => column === place.column);
      return stage ? outline.positionOf("stage", stage.id) : lane;
    }
    case "entry": {
      const entry = outline.positionOf("entry", place.entry);
      return entry < 0 ? lane : entry;
    }
  }
}
