import type { EntryBox, LaneBox, Layout, StageBox } from "./layout.ts";

/** Where things are, by id. */
export interface LayoutIndex {
  /** Also one that is folded away: it is where its stage or lane is. */
  readonly findEntry: (id: string) => PlacedEntry | null;
  readonly findStage: (id: string) => StageBox | null;
  readonly findLane: (id: string) => LaneBox | null;
}

export interface PlacedEntry {
  readonly entry: EntryBox;
  readonly stage: StageBox;
  readonly lane: LaneBox;
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

// Entries are indexed when one is first looked for: a keystroke in a large plan looks for none.
function createIndex({ lanes }: Layout): LayoutIndex {
  const byLane = new Map(lanes.map((lane) => [lane.id, lane]));
  const byStage = new Map(lanes.flatMap(({ stages }) => stages.map((stage) => [stage.id, stage])));
  let byEntry: Map<string, PlacedEntry> | null = null;
  return {
    findEntry(id) {
      byEntry ??= indexEntries(lanes);
      return byEntry.get(id) ?? null;
    },
    findStage: (id) => byStage.get(id) ?? null,
    findLane: (id) => byLane.get(id) ?? null,
  };
}

function indexEntries(lanes: readonly LaneBox[]): Map<string, PlacedEntry> {
  const entries = new Map<string, PlacedEntry>();
  for (const lane of lanes) {
    for (const stage of lane.collapsed ? lane.folded : lane.stages) {
      for (const entry of stage.entries) entries.set(entry.id, { entry, stage, lane });
      for (const entry of stage.folded) entries.set(entry.id, { entry, stage, lane });
    }
  }
  return entries;
}
