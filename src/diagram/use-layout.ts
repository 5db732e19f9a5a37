import { useState } from "react";
import { type Flow, type Layout, layOutPlan, type Plan } from "../core/index.ts";

interface LayoutRequest {
  readonly plan: Plan | null;
  readonly flow: Flow;
  readonly width: number;
  readonly showDropped: boolean;
  /** Ids of lanes drawn as their heads only. */
  readonly collapsed: ReadonlySet<string>;
}

/** On a canvas narrower than this (pixels) stages stand one below the other: side by side they would have to be shrunk. */
const narrowestRow = 560;

/** How stages stand on a canvas of a width in pixels. */
export function flowFor(canvasWidth: number): Flow {
  return canvasWidth < narrowestRow ? "column" : "row";
}

/** The layout of a plan for the canvas's width; boxes that did not change are the ones of the layout before. */
export function useLayout({ plan, flow, width, showDropped, collapsed }: LayoutRequest): Layout | null {
  const [made, setMade] = useState<{ request: LayoutRequest; layout: Layout | null } | null>(null);
  const request = made?.request;
  if (
    made &&
    request?.plan === plan &&
    request.flow === flow &&
    request.width === width &&
    request.showDropped === showDropped &&
    request.collapsed === collapsed
  ) {
    return made.layout;
  }
  const options = { flow, width, showDropped, collapsed };
  const layout = plan && width > 0 ? layOutPlan(plan, options, made?.layout ?? undefined) : null;
  setMade({ request: { plan, flow, width, showDropped, collapsed }, layout });
  return layout;
}
