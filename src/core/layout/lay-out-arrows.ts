import type { Lane } from "../plan/plan.ts";
import { arrowLabel } from "./labels.ts";
import type { Arrow, ArrowKind, EntryBox, Flow, Point, StageBox, TextBox } from "./layout.ts";
import { laneMeasures, stageMeasures } from "./measures.ts";
import { placeText, placeTextCentred } from "./place-text.ts";

/**
 * The arrows of a lane: each stage that is not empty has one from the stage before it that is not empty, or, where it cannot wait
 * for a job that is missing on the lane, from that job's stage.
 */
export function layOutArrows(lane: Lane, stages: readonly StageBox[], flow: Flow): readonly Arrow[] {
  const missing = missingStages(lane);
  const arrows: Arrow[] = [];
  let last: StageBox | undefined;
  for (const stage of stages) {
    if (stage.kind !== "stage") continue;
    const absent = missing.get(stage.column);
    const cause = absent && stages.find(({ column }) => column === absent.column);
    if (cause && absent) arrows.push(draw("cannot-wait", cause, stage, stages, flow, absent.job));
    else if (last) arrows.push(draw("then", last, stage, stages, flow));
    last = stage;
  }
  return arrows;
}

/** By column of the stage that cannot wait: the column and job nearest before it that it would wait for. */
export function missingStages(lane: Lane): ReadonlyMap<number, { readonly column: number; readonly job: string }> {
  const missing = new Map<number, { column: number; job: string }>();
  if (lane.status.kind === "requested" || lane.status.reason.kind !== "cross-architecture") return missing;
  for (const { column, previousColumn, previousJob } of lane.status.reason.missing) {
    const known = missing.get(column);
    if (!known || known.column < previousColumn) missing.set(column, { column: previousColumn, job: previousJob });
  }
  return missing;
}

/** From where an arrow starts or ends to the stage. */
const clearance = 8;
/** From there to where it turns. */
const turn = 14;

function draw(
  kind: ArrowKind,
  from: StageBox,
  to: StageBox,
  stages: readonly StageBox[],
  flow: Flow,
  job?: string,
): Arrow {
  const between = stages.slice(stages.indexOf(from) + 1, stages.indexOf(to));
  if (flow === "column") {
    return { kind, from: from.id, to: to.id, points: routeInColumn(from, to, between), words: wordsInColumn(kind, to) };
  }
  const points = routeInRow(from, to, between, rowStart(from, job));
  return { kind, from: from.id, to: to.id, points, words: wordsInRow(kind, to, [from, ...between]) };
}

/** Leaves at the height of the dropped entry that would be waited for, if it is drawn. */
function rowStart(from: StageBox, job: string | undefined): number {
  const isAbsent = (entry: EntryBox) => entry.job === job && entry.dropped !== null;
  const absent = job === undefined ? undefined : from.entries.find(isAbsent);
  return absent ? absent.y + absent.height / 2 : anchorOf(from);
}

function routeInRow(from: StageBox, to: StageBox, between: readonly StageBox[], startY: number): readonly Point[] {
  const start = { x: from.x + from.width + clearance, y: startY };
  const end = { x: to.x - clearance, y: anchorOf(to) };
  const leave = start.x + turn;
  if (between.length === 0) {
    if (start.y === end.y) return [start, end];
    return [start, { x: leave, y: start.y }, { x: leave, y: end.y }, end];
  }
  const y = to.y - laneMeasures.row.bypass;
  const arrive = gapBefore(to, between).left + clearance + turn;
  return [start, { x: leave, y: start.y }, { x: leave, y }, { x: arrive, y }, { x: arrive, y: end.y }, end];
}

function routeInColumn(from: StageBox, to: StageBox, between: readonly StageBox[]): readonly Point[] {
  const { arrow, bypass } = laneMeasures.column;
  const x = Math.round(from.x + from.width / 2);
  const start = { x, y: from.y + from.height + clearance / 2 };
  const end = { x, y: to.y - clearance / 2 };
  if (between.length === 0) return [start, end];
  const left = from.x - bypass;
  const leave = start.y + arrow / 4;
  const join = to.y - arrow * 0.6;
  return [start, { x, y: leave }, { x: left, y: leave }, { x: left, y: join }, { x, y: join }, end];
}

/** Below the last stretch of the arrow, one word under the other. */
function wordsInRow(kind: ArrowKind, to: StageBox, before: readonly StageBox[]): readonly TextBox[] {
  const style = kind === "then" ? "arrow" : "cannot-wait";
  const { centre } = gapBefore(to, before);
  return arrowLabel(kind).map((text, i) => placeTextCentred(text, style, centre, anchorOf(to) + 16 + 14 * i));
}

/** The space between a stage and the last one before it. */
function gapBefore(stage: StageBox, before: readonly StageBox[]) {
  const left = Math.max(...before.map(({ x, width }) => x + width));
  return { left, centre: (left + stage.x) / 2 };
}

/** Beside the last stretch of the arrow. */
function wordsInColumn(kind: ArrowKind, to: StageBox): readonly TextBox[] {
  const style = kind === "then" ? "arrow" : "cannot-wait";
  const middle = to.y - laneMeasures.column.arrow / 2;
  return [placeText(arrowLabel(kind).join(" "), style, Math.round(to.x + to.width / 2) + 14, middle)];
}

function anchorOf(stage: StageBox): number {
  const { anchor, collapsedHeight } = stageMeasures;
  return stage.y + (stage.collapsed ? collapsedHeight / 2 : anchor);
}
