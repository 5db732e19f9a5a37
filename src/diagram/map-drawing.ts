import type { Layout, Point, Rectangle } from "../core/index.ts";
import type { Size, View } from "./viewport.ts";

/** A picture as a small map: its size in pixels, and lanes and stages as path data, whatever their number. */
export interface MapDrawing extends Size {
  /** Pixels of the map for one of the picture. */
  readonly across: number;
  readonly down: number;
  readonly lanes: string;
  readonly withheld: string;
  readonly stages: string;
}

/** A map is no larger than this, and no side of it shorter than the least: a long picture is shown broader than it is. */
const largest = { width: 192, height: 128 };
const least = 36;

const known = new WeakMap<Layout, MapDrawing>();

/** The map of a layout; drawn once. */
export function drawMap(layout: Layout): MapDrawing {
  let map = known.get(layout);
  if (!map) {
    map = draw(layout);
    known.set(layout, map);
  }
  return map;
}

/** What the canvas shows, on the map. */
export function seenOnMap({ across, down }: MapDrawing, { x, y, zoom }: View, canvas: Size): Rectangle {
  return {
    x: round((-x / zoom) * across),
    y: round((-y / zoom) * down),
    width: round((canvas.width / zoom) * across),
    height: round((canvas.height / zoom) * down),
  };
}

/** Dots at the middles of boxes, `size` pixels of the map across; one where several would lie on each other. */
export function dotsOnMap({ across, down }: MapDrawing, boxes: Iterable<Rectangle>, size: number): string {
  const drawn = new Set<string>();
  for (const box of boxes) {
    const { x, y } = middleOf(box);
    drawn.add(`M${Math.round(x * across - size / 2)} ${Math.round(y * down - size / 2)}`);
  }
  return [...drawn].map((corner) => `${corner}h${size}v${size}h${-size}z`).join("");
}

/** The middle of a box in the picture. */
export function middleOf({ x, y, width, height }: Rectangle): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

function draw({ width, height, lanes }: Layout): MapDrawing {
  const scale = Math.min(largest.width / width, largest.height / height);
  const size = { width: Math.max(least, width * scale), height: Math.max(least, height * scale) };
  const across = size.width / width;
  const down = size.height / height;
  const path = (boxes: readonly Rectangle[]) =>
    boxes
      .map((box) => {
        const wide = round(Math.max(1, box.width * across));
        return `M${round(box.x * across)} ${round(box.y * down)}h${wide}v${round(Math.max(1, box.height * down))}h${-wide}z`;
      })
      .join("");
  return {
    ...size,
    across,
    down,
    lanes: path(lanes.filter(({ withheld }) => !withheld)),
    withheld: path(lanes.filter(({ withheld }) => withheld)),
    stages: path(lanes.flatMap(({ stages }) => stages.filter(({ kind }) => kind === "stage"))),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
