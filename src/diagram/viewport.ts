import { canvasPadding, type Layout, type Rectangle } from "../core/index.ts";

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
/** Space around what is brought into view; below it stand the legend and the zoom buttons. */
const margin = { side: 8, top: 8, bottom: 56 };

/** How a new document is shown: from its top left corner, at 100 % or as small as the width asks for. */
export function homeView(layout: Layout, canvas: Size): View {
  const padding = canvasPadding(layout.flow);
  const fitting = (canvas.width - 2 * padding) / layout.width;
  const zoom = layout.width === 0 ? 1 : Math.min(1, Math.max(fitting, smallestHome));
  return { x: padding, y: padding, zoom };
}

/** The whole picture, never enlarged. */
export function fittingView(layout: Layout, canvas: Size): View {
  if (layout.width === 0 || layout.height === 0) return homeView(layout, canvas);
  const padding = canvasPadding(layout.flow);
  const across = (canvas.width - 2 * padding) / layout.width;
  const down = (canvas.height - padding - margin.bottom) / layout.height;
  const zoom = Math.max(smallestZoom, Math.min(1, across, down));
  return { x: Math.max(padding, (canvas.width - layout.width * zoom) / 2), y: padding, zoom };
}

/** The view moved as little as shows a rectangle of the picture; itself where it does. */
export function revealingView(view: View, canvas: Size, { x, y, width, height }: Rectangle): View {
  const left = view.x + x * view.zoom;
  const top = view.y + y * view.zoom;
  const across = shift(left, width * view.zoom, margin.side, canvas.width - margin.side);
  const down = shift(top, height * view.zoom, margin.top, canvas.height - margin.bottom);
  return across === 0 && down === 0 ? view : { x: view.x + across, y: view.y + down, zoom: view.zoom };
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

/** From where something starts and how long it is: how far to move it into the stretch between `from` and `to`. */
function shift(start: number, length: number, from: number, to: number): number {
  if (start < from || length > to - from) return from - start;
  return Math.min(0, to - (start + length));
}
