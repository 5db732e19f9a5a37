import type { Concerned, Layout, Point, Rectangle } from "../core/index.ts";
import { rectanglePath } from "./overview-paths.ts";
import { foldedMark, laneFindings, markOf, type ProblemMark, worstMark } from "./problem-marks.ts";

/** Marks as SVG path data, by severity; empty where there are none. */
export interface ProblemPaths {
  readonly entries: Readonly<Record<ProblemMark, string>>;
  readonly shapes: Readonly<Record<ProblemMark, string>>;
}

const origin = { x: 0, y: 0 };
/** Half the size of a shape, in pixels of the screen. */
const radius = 7;
/** Of an octagon's half, how far its corners are from the middle of a side. */
const cut = Math.SQRT2 - 1;

/** Marks of a layout: entries filled, and one shape on each stage that has any and on each lane. `pixel` is one of the screen. */
export function problemPaths({ lanes }: Layout, concerned: Concerned, pixel: number): ProblemPaths {
  const entries: Record<ProblemMark, Rectangle[]> = { error: [], warning: [] };
  const shapes: Record<ProblemMark, string> = { error: "", warning: "" };
  const addShape = (mark: ProblemMark | null, { x, y, width }: Rectangle) => {
    if (mark) shapes[mark] += shapePath(mark, { x: x + width, y }, radius * pixel);
  };

  for (const lane of lanes) {
    addShape(markOf(laneFindings(lane, concerned)), lane);
    if (concerned.entries.size === 0) continue;
    for (const stage of lane.stages) {
      const marks = stage.entries.map((entry) => markOf(concerned.entries.get(entry.id)));
      for (const [i, entry] of stage.entries.entries()) {
        const mark = marks[i];
        // A dropped one keeps its look: a filled box is one that runs.
        if (mark && entry.dropped === null) entries[mark].push(entry);
      }
      addShape(worstMark([...marks, foldedMark(stage, concerned)]), stage);
    }
  }
  return {
    entries: { error: rectanglePath(entries.error, origin), warning: rectanglePath(entries.warning, origin) },
    shapes,
  };
}

/** An octagon or a triangle around a point, as SVG path data. */
export function shapePath(mark: ProblemMark, { x, y }: Point, half: number): string {
  const corners =
    mark === "error"
      ? [
          [-cut, -1],
          [cut, -1],
          [1, -cut],
          [1, cut],
          [cut, 1],
          [-cut, 1],
          [-1, cut],
          [-1, -cut],
        ]
      : [
          [0, -1],
          [1.1, 0.9],
          [-1.1, 0.9],
        ];
  return `M${corners.map(([across = 0, down = 0]) => `${round(x + across * half)} ${round(y + down * half)}`).join("L")}z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
