import { canvasPadding, type Layout } from "../core/index.ts";

/** Where the picture stands: its origin in pixels of the canvas, and its scale. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Of the canvas, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export const smallestZoom = 0.05;
export const largestZoom = 2;
/** A new document is not shrunk below this to fit the width: smaller text is no reading. */
const smallestHome = 0.6;
/** So much of the picture stays in reach, in pixels. */
const reach = 120;

/** How a new document is shown: from its top left corner, at 100 % or as small as the width asks for. */
export function homeView(layout: Layout, canvas: Size): View {
  const padding = canvasPadding(layout.flow);
  const fitting = (canvas.width - 2 * padding) / layout.width;
  const zoom = layout.width === 0 ? 1 : Math.min(1, Math.max(fitting, smallestHome));
  return { x: padding, y: padding, zoom };
}

/** How far the canvas can be moved, as corners in the picture. */
export function reachOf(layout: Layout, canvas: Size): [[number, number], [number, number]] {
  const across = Math.max(canvas.width - reach, 0);
  const down = Math.max(canvas.height - reach, 0);
  return [
    [-across, -down],
    [layout.width + across, layout.height + down],
  ];
}
