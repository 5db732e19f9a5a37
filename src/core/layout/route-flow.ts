import type { Flow, LaneBox, Point, Rectangle, StageBox } from "./layout.ts";
import type { PlacedEntry } from "./layout-index.ts";
import { entryMeasures, stageMeasures } from "./measures.ts";

/** From the edge of a stage to where artifacts turn in the gap beside it: between the edge and the arrow's end. */
const turn = 4;
/** How far before its stage a stub begins. */
const reachOfStub = 12;
/** Below the stages and words that are passed. */
const bypass = 8;
/** Beside the stages where they stand one below the other. */
const besideColumn = 4;
/** From the middle of an entry to where artifacts leave and arrive: clear of the arrow between the stages. */
const port = 8;
/** Reach of a line of words above and below its baseline, with some air. */
const reachOfWords = { above: 12, below: 4 };
/** Half the space between two rows of entries. */
const betweenRows = entryMeasures.gap / 2;

/** From one entry to another of its lane that runs later: along the gaps, around what stands between. */
export function routeFlow(from: PlacedEntry, to: PlacedEntry, lane: LaneBox, flow: Flow): readonly Point[] {
  if (from.stage === to.stage) return routeInStage(from.entry, to.entry);
  return withoutRepeats(flow === "row" ? routeInRow(from, to, lane) : routeInColumn(from, to));
}

/** What leads to an entry from nowhere. */
export function routeStub({ entry, stage }: PlacedEntry, flow: Flow): readonly Point[] {
  const y = portOf(entry);
  const start = flow === "row" ? stage.x - reachOfStub : stage.x - besideColumn * 2;
  return [
    { x: isFirst(entry, stage) ? start : entry.x - stageMeasures.gridGap, y },
    { x: entry.x, y },
  ];
}

/** Down the space left of the column that the second stands in. */
function routeInStage(from: Rectangle, to: Rectangle): readonly Point[] {
  const start = { x: from.x, y: middleOf(from) };
  const left = leftOf(from);
  const end = arriveAt(to, middleOf(to));
  if (from.x === to.x) return [start, { x: left, y: start.y }, ...end];
  const y = from.y + from.height + betweenRows;
  return [start, { x: left, y: start.y }, { x: left, y }, { x: leftOf(to), y }, ...end];
}

function routeInRow(from: PlacedEntry, to: PlacedEntry, lane: LaneBox): readonly Point[] {
  const { stages } = lane;
  const between = stages.slice(stages.indexOf(from.stage) + 1, stages.indexOf(to.stage));
  const right = from.stage.x + from.stage.width + turn;
  const words = between.length === 0 ? wordsBefore(to.stage, lane) : null;
  const leave = leaveToTheRight(from, right, words);
  const arrive = arriveFromTheLeft(to, between.length === 0 ? right : to.stage.x - turn, words);
  if (between.length === 0) return [...leave, ...arrive];
  const passed = [...between, to.stage].map((stage) => wordsBefore(stage, lane)?.bottom ?? 0);
  const bottoms = [...between.map((stage) => stage.y + stage.height), ...passed];
  const y = bottoms.reduce((lowest, bottom) => Math.max(lowest, bottom)) + bypass;
  return [...leave, { x: right, y }, { x: to.stage.x - turn, y }, ...arrive];
}

/** From the right edge; where other columns follow, below the entry. Ends in the gap behind the stage. */
function leaveToTheRight({ entry, stage }: PlacedEntry, right: number, words: Band | null): readonly Point[] {
  const edge = entry.x + entry.width;
  const y = portOf(entry, words);
  if (isLast(entry, stage)) {
    return [
      { x: edge, y },
      { x: right, y },
    ];
  }
  const row = entry.y + entry.height + betweenRows;
  const gap = edge + stageMeasures.gridGap / 2;
  return [
    { x: edge, y },
    { x: gap, y },
    { x: gap, y: row },
    { x: right, y: row },
  ];
}

/** To the left edge; past other columns, above the entry. Begins in a gap before the stage, at `left`. */
function arriveFromTheLeft({ entry, stage }: PlacedEntry, left: number, words: Band | null): readonly Point[] {
  const y = portOf(entry, words);
  if (isFirst(entry, stage)) {
    return [
      { x: left, y },
      { x: entry.x, y },
    ];
  }
  const row = entry.y - betweenRows;
  return [{ x: left, y: row }, { x: leftOf(entry), y: row }, ...arriveAt(entry, y)];
}

/** Down beside the stages, all of which have the same left edge. */
function routeInColumn(from: PlacedEntry, to: PlacedEntry): readonly Point[] {
  const x = Math.min(from.stage.x, to.stage.x) - besideColumn;
  const start = { x: from.entry.x, y: middleOf(from.entry) };
  const leave = isFirst(from.entry, from.stage) ? [{ x, y: start.y }] : passColumns(from.entry, start.y, x);
  return [start, ...leave, ...arriveFromTheLeft(to, x, null)];
}

function passColumns(entry: Rectangle, y: number, x: number): readonly Point[] {
  const row = entry.y + entry.height + betweenRows;
  return [
    { x: leftOf(entry), y },
    { x: leftOf(entry), y: row },
    { x, y: row },
  ];
}

function arriveAt(entry: Rectangle, y: number): readonly Point[] {
  return [
    { x: leftOf(entry), y },
    { x: entry.x, y },
  ];
}

/** The middle of the space before a column of entries. */
function leftOf({ x }: Rectangle): number {
  return x - stageMeasures.gridGap / 2;
}

function middleOf({ y, height }: Rectangle): number {
  return y + height / 2;
}

/** A stretch from top to bottom. */
interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** Where the words of the arrow to a stage are. */
function wordsBefore(stage: StageBox, { arrows }: LaneBox): Band | null {
  const words = arrows.find(({ to }) => to === stage.id)?.words ?? [];
  if (words.length === 0) return null;
  const lines = words.map(({ y }) => y);
  return { top: Math.min(...lines) - reachOfWords.above, bottom: Math.max(...lines) + reachOfWords.below };
}

function portOf(entry: Rectangle, words: Band | null = null): number {
  const above = middleOf(entry) - port;
  return words && above > words.top && above < words.bottom ? middleOf(entry) + port : above;
}

function withoutRepeats(points: readonly Point[]): readonly Point[] {
  return points.filter(({ x, y }, i) => x !== points[i - 1]?.x || y !== points[i - 1]?.y);
}

function isFirst(entry: Rectangle, stage: StageBox): boolean {
  return entry.x <= stage.x + stageMeasures.inset;
}

function isLast(entry: Rectangle, stage: StageBox): boolean {
  return entry.x + entry.width >= stage.x + stage.width - stageMeasures.inset;
}
