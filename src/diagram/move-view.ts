import { canvasPadding, type Layout, type Rectangle } from "../core/index.ts";
import { homeView, largestZoom, reachOf, type Size, smallestZoom, type View } from "./viewport.ts";

// Arithmetic of moving the picture; none of it is needed for the first diagram.

/** Space around what is brought into view; below it stand the legend and the zoom buttons. */
const margin = { side: 8, top: 8, bottom: 56 };
/** Between what is brought into view and what lies over the picture. */
const gap = 12;

/** The whole picture, never enlarged. */
export function fittingView(layout: Layout, canvas: Size): View {
  if (layout.width === 0 || layout.height === 0) return homeView(layout, canvas);
  const padding = canvasPadding(layout.flow);
  const across = (canvas.width - 2 * padding) / layout.width;
  const down = (canvas.height - padding - margin.bottom) / layout.height;
  const zoom = Math.max(smallestZoom, Math.min(1, across, down));
  return { x: Math.max(padding, (canvas.width - layout.width * zoom) / 2), y: padding, zoom };
}

/** The view at another zoom, about the middle of the canvas. */
export function zoomedView({ x, y, zoom }: View, canvas: Size, wanted: number): View {
  const next = Math.min(largestZoom, Math.max(smallestZoom, wanted));
  const centre = { x: canvas.width / 2, y: canvas.height / 2 };
  const scale = next / zoom;
  return { x: centre.x - (centre.x - x) * scale, y: centre.y - (centre.y - y) * scale, zoom: next };
}

/** The view moved by parts of the canvas, as far as the picture stays in reach. */
export function pannedView(
  { x, y, zoom }: View,
  layout: Layout,
  canvas: Size,
  { across, down }: { readonly across: number; readonly down: number },
): View {
  return keepInReach({ x: x - across * canvas.width, y: y - down * canvas.height, zoom }, layout, canvas);
}

/** The view with a point of the picture in the middle of the canvas, as far as the picture stays in reach. */
export function centredView(
  zoom: number,
  layout: Layout,
  canvas: Size,
  at: { readonly x: number; readonly y: number },
) {
  return keepInReach({ x: canvas.width / 2 - at.x * zoom, y: canvas.height / 2 - at.y * zoom, zoom }, layout, canvas);
}

function keepInReach({ x, y, zoom }: View, layout: Layout, canvas: Size): View {
  const [[left, top], [right, bottom]] = reachOf(layout, canvas);
  return {
    x: Math.max(canvas.width - right * zoom, Math.min(-left * zoom, x)),
    y: Math.max(canvas.height - bottom * zoom, Math.min(-top * zoom, y)),
    zoom,
  };
}

/** The view moved as little as shows a rectangle of the picture, beneath nothing that covers it; itself where it does. */
export function revealingView(view: View, canvas: Size, rectangle: Rectangle, covers: readonly Rectangle[] = []): View {
  const box = onCanvas(view, rectangle);
  const across = shift(box.x, box.width, margin.side, canvas.width - margin.side);
  const down = shift(box.y, box.height, margin.top, canvas.height - margin.bottom);
  const shown = across === 0 && down === 0 ? view : { ...view, x: view.x + across, y: view.y + down };
  return covers.reduce((moved, cover) => uncoveredView(moved, canvas, rectangle, cover), shown);
}

/** Whether any of a rectangle of the picture is on the canvas. */
export function isInView(view: View, canvas: Size, rectangle: Rectangle): boolean {
  return overlaps(onCanvas(view, rectangle), { x: 0, y: 0, ...canvas });
}

/** Up or down, to where there is more room. What fills half of the canvas stays: it is seen beside the cover. */
function uncoveredView(view: View, canvas: Size, rectangle: Rectangle, cover: Rectangle): View {
  const box = onCanvas(view, rectangle);
  if (!overlaps(box, cover) || box.height > canvas.height / 2) return view;
  const isAbove = cover.y + cover.height / 2 < canvas.height / 2;
  const top = isAbove ? cover.y + cover.height + gap : cover.y - gap - box.height;
  return { ...view, y: view.y + top - box.y };
}

function onCanvas(view: View, { x, y, width, height }: Rectangle): Rectangle {
  const { zoom } = view;
  return { x: view.x + x * zoom, y: view.y + y * zoom, width: width * zoom, height: height * zoom };
}

function overlaps(one: Rectangle, other: Rectangle): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** From where something starts and how long it is: how far to move it into the stretch between `from` and `to`. */
function shift(start: number, length: number, from: number, to: number): number {
  if (start < from || length > to - from) return from - start;
  return Math.min(0, to - (start + length));
}
