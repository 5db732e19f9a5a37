import type { Arrow, Point } from "./layout.ts";

const corner = 6;
const head = { length: 6, half: 4 };

/** The line of an arrow as SVG path data, with rounded corners, from an origin. */
export function arrowLine({ points }: Pick<Arrow, "points">, origin: Point): string {
  return points
    .map((point, i) => {
      const [before, after] = [points[i - 1], points[i + 1]];
      if (!before) return `M${at(point, origin)}`;
      if (!after) return `L${at(point, origin)}`;
      return `L${at(towards(point, before), origin)}Q${at(point, origin)} ${at(towards(point, after), origin)}`;
    })
    .join("");
}

/** The head of an arrow as SVG path data: two strokes that meet in the tip. */
export function arrowHead({ points }: Pick<Arrow, "points">, origin: Point): string {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!tip || !before) return "";
  const down = before.x === tip.x;
  const one = down
    ? { x: tip.x - head.half, y: tip.y - head.length }
    : { x: tip.x - head.length, y: tip.y - head.half };
  const other = down
    ? { x: tip.x + head.half, y: tip.y - head.length }
    : { x: tip.x - head.length, y: tip.y + head.half };
  return `M${at(one, origin)}L${at(tip, origin)}L${at(other, origin)}`;
}

function towards(from: Point, to: Point): Point {
  const distance = Math.hypot(to.x - from.x, to.y - from.y);
  const share = distance === 0 ? 0 : Math.min(corner, distance / 2) / distance;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function at({ x, y }: Point, origin: Point): string {
  return `${round(x - origin.x)} ${round(y - origin.y)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
