import { countLane, type Lane, type Plan, type Stage } from "../plan/plan.ts";
import type { EntryReader } from "./entry-words.ts";
import { type AbsentJob, withheldLabel } from "./labels.ts";
import { layOutArrows, missingStages } from "./lay-out-arrows.ts";
import { layOutHead } from "./lay-out-head.ts";
import { foldStage, layOutStage, type StageDraft } from "./lay-out-stage.ts";
import type { Arrow, LaneBox, LayoutOptions, Point, Rectangle, StageBox } from "./layout.ts";
import type { Columns } from "./measure-columns.ts";
import { laneMeasures } from "./measures.ts";
import { share, shareEach, shareList } from "./share.ts";
import { stageId } from "./stage-id.ts";

/** What the lanes of a plan have in common. */
export interface LaneFrame {
  readonly plan: Plan;
  readonly options: LayoutOptions;
  readonly columns: Columns;
  /** Of the lanes. */
  readonly width: number;
  /** Of the heads, which stay in the canvas even if the lane is wider. */
  readonly headWidth: number;
  readonly wordsOf: EntryReader["wordsOf"];
  readonly architecturesOf: (job: string, column: number) => readonly string[];
}

/** Lays out one lane with its top left corner at `at`. */
export function layOutLane(lane: Lane, at: Point, frame: LaneFrame, previous: LaneBox | undefined): LaneBox {
  const { flow, collapsed } = frame.options;
  const { bottom } = laneMeasures[flow];
  const head = layOutHead(lane, at, frame.headWidth, flow);
  const isCollapsed = collapsed.has(lane.id);
  const stages = isCollapsed ? [] : layOutStages(lane, { x: at.x, y: at.y + head.height }, frame, previous);
  const folded = isCollapsed
    ? foldStages(lane, { ...at, width: frame.headWidth, height: head.height }, frame, previous)
    : [];
  const arrows = layOutArrows(lane, stages, flow);
  const lowest = largest([...stages.map(({ y, height }) => y + height), ...arrows.map(lowestWord)]);
  const box: LaneBox = {
    id: lane.id,
    architecture: lane.architecture,
    series: lane.series,
    withheld: lane.status.kind === "withheld",
    reason: lane.status.kind === "withheld" ? withheldLabel(lane.status.reason) : "",
    collapsed: isCollapsed,
    counts: countLane(lane),
    x: at.x,
    y: at.y,
    width: frame.width,
    height: stages.length === 0 ? head.height : lowest + bottom - at.y,
    headHeight: head.height,
    words: head.words,
    stages,
    folded,
    arrows,
  };
  return shareLane(previous, box);
}

function layOutStages(lane: Lane, at: Point, frame: LaneFrame, previous: LaneBox | undefined): readonly StageBox[] {
  const { flow } = frame.options;
  const { top, arrow } = laneMeasures[flow];
  const before = new Map(previous?.stages.map((stage) => [stage.id, stage]));
  const boxes: StageBox[] = [];
  let y = at.y + top;
  for (const draft of draftStages(lane, frame)) {
    const box = layOutStage(draft, { x: at.x + draft.column.offset, y }, before.get(draft.id));
    boxes.push(box);
    if (flow === "column") y += box.height + arrow;
  }
  return boxes;
}

function foldStages(lane: Lane, head: Rectangle, frame: LaneFrame, previous: LaneBox | undefined): readonly StageBox[] {
  const before = new Map(previous?.folded.map((stage) => [stage.id, stage]));
  return draftStages(lane, frame).map((draft) => foldStage(draft, head, before.get(draft.id)));
}

function draftStages(lane: Lane, { plan, options, columns, wordsOf, architecturesOf }: LaneFrame): StageDraft[] {
  const byColumn = new Map(columns.columns.map((column) => [column.column, column]));
  const missing = new Set([...missingStages(lane).values()].map(({ column }) => column));
  return lane.stages.flatMap((stage): StageDraft[] => {
    const column = byColumn.get(stage.column);
    if (!column) return [];
    const id = stageId(lane.id, stage.column);
    return [
      {
        id,
        lane,
        stage,
        column,
        dialect: plan.dialect,
        entries: columns.drawn.get(stage) ?? [],
        collapsed: options.collapsed.has(id),
        missing: missing.has(stage.column),
        absent: () => absentJobs(stage, architecturesOf),
        wordsOf,
      },
    ];
  });
}

/** There may be more stages than a function takes arguments. */
function largest(places: readonly number[]): number {
  return places.reduce((most, place) => Math.max(most, place), 0);
}

function lowestWord({ words }: Arrow): number {
  return Math.round(Math.max(0, ...words.map(({ y }) => y)));
}

/** The jobs of an empty stage. */
function absentJobs(stage: Stage, architecturesOf: LaneFrame["architecturesOf"]): readonly AbsentJob[] {
  const jobs = new Map<string, AbsentJob>();
  for (const { job, reason } of stage.dropped) {
    const known = jobs.get(job);
    // Where some variants are not targeted and others are elsewhere, elsewhere says more.
    if (known && (known.reason === "architecture" || reason.kind === "series")) continue;
    jobs.set(job, { job, reason: reason.kind, architectures: architecturesOf(job, stage.column) });
  }
  return [...jobs.values()];
}

function shareLane(previous: LaneBox | undefined, next: LaneBox): LaneBox {
  if (!previous) return next;
  return share(previous, {
    ...next,
    counts: share(previous.counts, next.counts),
    words: shareEach(previous.words, next.words),
    stages: shareList(previous.stages, next.stages),
    folded: shareList(previous.folded, next.folded),
    arrows: shareArrows(previous.arrows, next.arrows),
  });
}

function shareArrows(previous: LaneBox["arrows"], next: LaneBox["arrows"]): LaneBox["arrows"] {
  return shareList(
    previous,
    next.map((arrow, i) => {
      const before = previous[i];
      if (!before) return arrow;
      return share(before, {
        ...arrow,
        points: shareEach(before.points, arrow.points),
        words: shareEach(before.words, arrow.words),
      });
    }),
  );
}
