import type { DroppedEntry, Entry, Plan, Stage } from "../plan/plan.ts";
import { drawnEntries } from "./drawn-entries.ts";
import type { EntryReader } from "./entry-words.ts";
import { collapsedNote, stageHeading, stageNote } from "./labels.ts";
import type { LayoutOptions, Step } from "./layout.ts";
import { entryMeasures, laneMeasures, stageMeasures } from "./measures.ts";
import { styledWidth } from "./text-style.ts";

/** What all stages of a column share. */
export interface Column {
  readonly column: number;
  readonly number: number;
  readonly step: Step | null;
  /** Of the stage boxes. */
  readonly width: number;
  /** Columns of entries within a stage. */
  readonly grid: number;
  readonly entryWidth: number;
  /** From the lane's left edge; the same for all in a column flow. */
  readonly offset: number;
}

export interface Columns {
  readonly columns: readonly Column[];
  readonly drawn: ReadonlyMap<Stage, readonly (Entry | DroppedEntry)[]>;
  /** Of the lanes, as far as stages need it. */
  readonly width: number;
}

interface Need {
  readonly column: number;
  readonly number: number;
  entry: number;
  heading: number;
  most: number;
}

/** Settles how wide each column is, so that stages align across lanes. */
export function measureColumns(plan: Plan, options: LayoutOptions, neededWidth: EntryReader["neededWidth"]): Columns {
  const needs = new Map<number, Need>();
  const drawn = new Map<Stage, readonly (Entry | DroppedEntry)[]>();
  const steps = countSteps(plan);

  for (const lane of plan.lanes) {
    for (const stage of lane.stages) {
      let need = needs.get(stage.column);
      if (!need) {
        need = { column: stage.column, number: stage.number, entry: 0, heading: 0, most: 0 };
        needs.set(stage.column, need);
      }
      const entries = stage.entries.length === 0 ? stage.dropped : drawnEntries(stage, options.showDropped);
      drawn.set(stage, entries);
      if (stage.entries.length === 0) continue;
      const isFolded = options.collapsed.has(`${lane.id} ${stage.column}`);
      // A grid that is folded in every lane needs no room.
      if (!isFolded) need.most = Math.max(need.most, entries.length);
      for (const entry of entries) need.entry = Math.max(need.entry, neededWidth(entry));
      const counts = { entries: stage.entries.length, dropped: stage.dropped.length };
      const heading = stageHeading(stage.number, steps.get(stage.column) ?? null);
      const note = isFolded ? collapsedNote(counts) : stageNote(counts, plan.dialect);
      need.heading = Math.max(need.heading, headingWidth(heading, note));
    }
  }

  const ordered = [...needs.values()].toSorted((one, other) => one.column - other.column);
  return options.flow === "row"
    ? inRow(ordered, steps, drawn, options.width)
    : inColumn(ordered, steps, drawn, options.width);
}

function inRow(
  needs: readonly Need[],
  steps: ReadonlyMap<number, Step>,
  drawn: Columns["drawn"],
  laneWidth: number,
): Columns {
  const { side, arrow, tightArrow } = laneMeasures.row;
  const { inset, gridGap } = stageMeasures;
  const sizes = needs.map(sizeInRow);
  const gaps = Math.max(0, needs.length - 1);
  const least = sizes.reduce((sum, { width }) => sum + width, 2 * side + gaps * tightArrow);
  const most = sizes.reduce((sum, { comfort }) => sum + comfort, 2 * side + gaps * arrow);
  const ease = Math.max(0, Math.min(1, (laneWidth - least) / (most - least)));
  const gap = Math.floor(tightArrow + ease * (arrow - tightArrow));

  let offset = side;
  const columns = needs.map((need, i) => {
    const { width: tight, comfort, grid } = sizes[i] ?? sizeInRow(need);
    const width = Math.floor(tight + ease * (comfort - tight));
    const entryWidth = Math.floor((width - 2 * inset - (grid - 1) * gridGap) / grid);
    const column = { ...place(need, steps), width, grid, entryWidth, offset };
    offset += width + gap;
    return column;
  });
  return { columns, drawn, width: columns.length === 0 ? 0 : offset - gap + side };
}

/** The least that a stage needs in a row, and what it takes if it may. A grid takes what its entries need. */
function sizeInRow({ entry, heading, most }: Need) {
  const { narrowest, comfort, comfortable, widest, inset, gridGap } = stageMeasures;
  const cell = Math.min(Math.max(entry, narrowest - 2 * inset), widest - 2 * inset);
  const grid = gridColumns(most, cell);
  if (grid > 1) {
    const width = Math.max(2 * inset + grid * (cell + gridGap) - gridGap, heading);
    return { width, comfort: width, grid };
  }
  const width = Math.min(Math.max(cell + 2 * inset, heading), widest);
  return { width, comfort: Math.min(widest, Math.max(width + comfort, comfortable)), grid };
}

function inColumn(
  needs: readonly Need[],
  steps: ReadonlyMap<number, Step>,
  drawn: Columns["drawn"],
  laneWidth: number,
): Columns {
  const { side } = laneMeasures.column;
  const { inset, gridGap, narrowest, tallest, shallowest, widest } = stageMeasures;
  const width = Math.max(laneWidth - 2 * side, narrowest);
  const inner = width - 2 * inset;
  const columns = needs.map((need) => {
    const entry = Math.min(Math.max(need.entry, narrowest - 2 * inset), widest);
    const room = Math.max(1, Math.floor((inner + gridGap) / (entry + gridGap)));
    const grid = need.most > tallest ? Math.min(room, Math.ceil(need.most / shallowest)) : 1;
    const entryWidth = Math.floor((inner - (grid - 1) * gridGap) / grid);
    return { ...place(need, steps), width, grid, entryWidth, offset: side };
  });
  return { columns, drawn, width: width + 2 * side };
}

/** As many columns as make a stage a calm rectangle instead of a tower. */
function gridColumns(entries: number, entryWidth: number): number {
  const { tallest, shallowest, proportion, gridGap } = stageMeasures;
  if (entries <= tallest) return 1;
  const pitch = entryMeasures.height + entryMeasures.gap;
  const balanced = Math.round(Math.sqrt((proportion * pitch * entries) / (entryWidth + gridGap)));
  return Math.max(2, Math.min(balanced, Math.ceil(entries / shallowest)));
}

function place(need: Need, steps: ReadonlyMap<number, Step>): Pick<Column, "column" | "number" | "step"> {
  return { column: need.column, number: need.number, step: steps.get(need.column) ?? null };
}

/** Steps by column: columns of one number are its steps; a number of its own has none. */
export function countSteps(plan: Plan): ReadonlyMap<number, Step> {
  const columnsOf = new Map<number, Set<number>>();
  for (const lane of plan.lanes) {
    for (const { number, column } of lane.stages) {
      const columns = columnsOf.get(number) ?? new Set();
      columnsOf.set(number, columns.add(column));
    }
  }
  const steps = new Map<number, Step>();
  for (const columns of columnsOf.values()) {
    if (columns.size < 2) continue;
    const ordered = [...columns].toSorted((one, other) => one - other);
    for (const [i, column] of ordered.entries()) steps.set(column, { position: i + 1, of: ordered.length });
  }
  return steps;
}

function headingWidth(heading: string, note: string): number {
  const between = note === "" ? 0 : entryMeasures.between;
  return Math.ceil(
    2 * stageMeasures.headingInset + styledWidth(heading, "heading") + between + styledWidth(note, "note"),
  );
}
