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

/** The smallest canvas that has room for a map. */
const roomForMap = { width: 560, height: 480 };
/** From the edges to the map; below it stand the zoom buttons, which are larger under fingers. */
const mapEdge = { right: 16, fine: 52, coarse: 68 };

/** The place of the map of a size: the bottom right corner, above the zoom buttons; null where there is no room. */
export function mapPlace(canvas: Size, { width, height }: Size, pointer: "fine" | "coarse"): Rectangle | null {
  if (canvas.width < roomForMap.width || canvas.height < roomForMap.height) return null;
  return { x: canvas.width - mapEdge.right - width, y: canvas.height - mapEdge[pointer] - height, width, height };
}
