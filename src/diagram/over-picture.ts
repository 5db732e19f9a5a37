import type { Rectangle } from "../core/index.ts";
import type { Size } from "./viewport.ts";

// Where things lie over the picture, in pixels of the canvas: what is brought into view keeps clear of them.

const bar = { width: 400, height: 40, heightOfPhone: 44, right: 16, top: 12, edge: 8 };

/** The place of the search field: the top right corner, on a phone the whole width. */
export function searchPlace({ width }: Size): Rectangle {
  if (width < bar.width + 2 * bar.right) {
    return { x: bar.edge, y: bar.edge, width: width - 2 * bar.edge, height: bar.heightOfPhone };
  }
  return { x: width - bar.width - bar.right, y: bar.top, width: bar.width, height: bar.height };
}
