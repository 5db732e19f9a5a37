import { type EntryBox, indexLayout, type LaneBox, type Layout, type StageBox } from "../core/index.ts";
import type { ViewSlice } from "../store/view-slice.ts";

/** An item of the list, by what it stands for. */
export type OutlineItem =
  | { readonly kind: "lane"; readonly lane: LaneBox }
  | { readonly kind: "stage"; readonly lane: LaneBox; readonly stage: StageBox }
  | { readonly kind: "entry"; readonly lane: LaneBox; readonly stage: StageBox; readonly entry: EntryBox };

export type ItemKind = OutlineItem["kind"];

/** Lanes, stages and entries in reading order, counted through. */
export interface PlanOutline {
  readonly length: number;
  readonly itemAt: (position: number) => OutlineItem | null;
  /** -1 where there is none. */
  readonly positionOf: (kind: ItemKind, id: string) => number;
}

/** A lane's name or a stage with its entries: `start` is the position of the first. */
type Section =
  | { readonly start: number; readonly lane: LaneBox; readonly stage: null }
  | { readonly start: number; readonly lane: LaneBox; readonly stage: StageBox };

const outlines = new WeakMap<Layout, PlanOutline>();

/** The outline of a layout; knows all positions without listing the entries. */
export function outlineOf(layout: Layout): PlanOutline {
  let outline = outlines.get(layout);
  if (!outline) {
    outline = createOutline(layout);
    outlines.set(layout, outline);
  }
  return outline;
}

/** The entries that the list names below a stage: also those of a slot, which the picture draws as one box. */
export function listedEntries({ collapsed, entries, folded }: StageBox): readonly EntryBox[] {
  if (collapsed) return [];
  return entries.length > 0 ? entries : folded;
}

export function idOf(item: OutlineItem): string {
  switch (item.kind) {
    case "lane":
      return item.lane.id;
    case "stage":
      return item.stage.id;
    case "entry":
      return item.entry.id;
  }
}

/** The lane or stage that an item is, if it can be folded. */
export function foldOf(item: OutlineItem): LaneBox | StageBox | null {
  switch (item.kind) {
    case "lane":
      return item.lane;
    case "stage":
      return item.stage.kind === "stage" ? item.stage : null;
    case "entry":
      return null;
  }
}

/** What is pinned: an entry, or a lane or stage. */
export type Pinned = Pick<ViewSlice, "selected" | "selectedPart">;

/** Whether the details of an item are open. */
export function isPinned(item: OutlineItem, { selected, selectedPart: part }: Pinned): boolean {
  switch (item.kind) {
    case "lane":
      return part?.kind === "lane" && part.lane === item.lane.id;
    case "stage":
      return part?.kind === "stage" && part.lane === item.lane.id && part.column === item.stage.column;
    case "entry":
      return selected === item.entry.id;
  }
}

function createOutline(layout: Layout): PlanOutline {
  const sections: Section[] = [];
  const starts = new Map<LaneBox | StageBox, number>();
  let length = 0;
  for (const lane of layout.lanes) {
    starts.set(lane, length);
    sections.push({ start: length, lane, stage: null });
    length += 1;
    for (const stage of lane.stages) {
      starts.set(stage, length);
      sections.push({ start: length, lane, stage });
      length += 1 + listedEntries(stage).length;
    }
  }
  const index = indexLayout(layout);
  const startOf = (box: LaneBox | StageBox | null) => (box ? (starts.get(box) ?? -1) : -1);

  return {
    length,
    itemAt(position) {
      const section = findSection(sections, position);
      if (!section || position < 0 || position >= length) return null;
      const { lane, stage } = section;
      if (!stage) return { kind: "lane", lane };
      if (position === section.start) return { kind: "stage", lane, stage };
      const entry = listedEntries(stage)[position - section.start - 1];
      return entry ? { kind: "entry", lane, stage, entry } : null;
    },
    positionOf(kind, id) {
      if (kind === "lane") return startOf(index.findLane(id));
      if (kind === "stage") return startOf(index.findStage(id));
      const placed = index.findEntry(id);
      if (!placed) return -1;
      if (placed.lane.collapsed) return startOf(placed.lane);
      const place = listedEntries(placed.stage).indexOf(placed.entry);
      return place < 0 ? startOf(placed.stage) : startOf(placed.stage) + 1 + place;
    },
  };
}

function findSection(sections: readonly Section[], position: number): Section | undefined {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.start ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return sections[low - 1];
}
