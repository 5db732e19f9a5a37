import type { LaneBox, Layout, Rectangle } from "../../../src/core/index.ts";

export function isInside(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** The first two rectangles of a list that overlap. */
export function findOverlap(rectangles: readonly Rectangle[]): readonly [Rectangle, Rectangle] | null {
  for (const [i, one] of rectangles.entries()) {
    for (const other of rectangles.slice(i + 1)) {
      const isApart =
        one.x + one.width <= other.x ||
        other.x + other.width <= one.x ||
        one.y + one.height <= other.y ||
        other.y + other.height <= one.y;
      if (!isApart) return [one, other];
    }
  }
  return null;
}

/** What a lane says in its head, from left to right, line by line. */
export function headOf({ words }: LaneBox): readonly string[] {
  return words.map(({ text }) => text);
}

/** What each stage of a lane says beside its entries. */
export function stagesOf({ stages }: LaneBox): readonly string[] {
  return stages.map(({ words }) => words.map(({ text }) => text.trim()).join(" | "));
}

/** Each arrow of a lane: from which stage to which, and what it says. */
export function arrowsOf({ arrows, stages }: LaneBox): readonly string[] {
  const numberOf = (id: string) => stages.find((stage) => stage.id === id)?.column;
  return arrows.map(({ from, to, words }) => {
    const said = words.map(({ text }) => text).join(" ");
    return `${numberOf(from)} → ${numberOf(to)}: ${said}`;
  });
}

export function entriesOf(layout: Layout) {
  return layout.lanes.flatMap(({ stages }) => stages.flatMap(({ entries }) => entries));
}
