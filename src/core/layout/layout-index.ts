import type { EntryBox, LaneBox, Layout, StageBox } from "./layout.ts";

/** Where things are, by id. */
export interface LayoutIndex {
  findEntry(id: string): PlacedEntry | null;
  findStage(id: string): StageBox | null;
  findLane(id: string): LaneBox | null;
}

export interface PlacedEntry {
  readonly entry: EntryBox;
  readonly stage: StageBox;
}

const indexes = new WeakMap<Layout, LayoutIndex>();

/** The index of a layout; made once, when first asked for. */
export function indexLayout(layout: Layout): LayoutIndex {
  let index = indexes.get(layout);
  if (!index) {
    index = createIndex(layout);
    indexes.set(layout, index);
  }
  return index;
}

function createIndex({ lanes }: Layout): LayoutIndex {
  const byLane = new Map<string, LaneBox>();
  const byStage = new Map<string, StageBox>();
  const byEntry = new Map<string, PlacedEntry>();
  for (const lane of lanes) {
    byLane.set(lane.id, lane);
    for (const stage of lane.stages) {
      byStage.set(stage.id, stage);
      for (const entry of stage.entries) byEntry.set(entry.id, { entry, stage });
      for (const entry of stage.folded) byEntry.set(entry.id, { entry, stage });
    }
  }
  return {
    findEntry: (id) => byEntry.get(id) ?? null,
    findStage: (id) => byStage.get(id) ?? null,
    findLane: (id) => byLane.get(id) ?? null,
  };
}
