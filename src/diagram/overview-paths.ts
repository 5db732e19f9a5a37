import { arrowHead, arrowLine, type LaneBox, type Point, type Rectangle } from "../core/index.ts";

/** A lane as SVG path data, from its own corner; empty strings where there is nothing of the kind. */
export interface OverviewPaths {
  readonly stages: string;
  readonly missing: string;
  readonly runs: string;
  readonly dropped: string;
  readonly arrows: string;
}

const known = new WeakMap<LaneBox, OverviewPaths>();

/** Each lane is drawn once, however often it comes into view. */
export function overviewPaths(lane: LaneBox): OverviewPaths {
  let paths = known.get(lane);
  if (!paths) {
    paths = drawLane(lane);
    known.set(lane, paths);
  }
  return paths;
}

/** Rectangles as SVG path data, from an origin. */
export function rectanglePath(rectangles: readonly Rectangle[], origin: Point): string {
  let path = "";
  for (const { x, y, width, height } of rectangles) {
    path += `M${x - origin.x} ${y - origin.y}h${width}v${height}h${-width}z`;
  }
  return path;
}

function drawLane(lane: LaneBox): OverviewPaths {
  const entries = lane.stages.flatMap((stage) => stage.entries);
  return {
    stages: rectanglePath(
      lane.stages.filter(({ kind }) => kind !== "missing"),
      lane,
    ),
    missing: rectanglePath(
      lane.stages.filter(({ kind }) => kind === "missing"),
      lane,
    ),
    runs: rectanglePath(
      entries.filter(({ dropped }) => dropped === null),
      lane,
    ),
    dropped: rectanglePath(
      entries.filter(({ dropped }) => dropped !== null),
      lane,
    ),
    arrows: lane.arrows.map((arrow) => arrowLine(arrow, lane) + arrowHead(arrow, lane)).join(""),
  };
}
