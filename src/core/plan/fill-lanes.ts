import type { Variant } from "../configuration/configuration.ts";
import type { AskedPipeline, Place } from "./ask-pipeline.ts";
import { escapeIdPart, occurrenceSuffix } from "./entry-id.ts";
import type { DroppedEntry, DropReason, Entry, Lane, Stage } from "./plan.ts";
import type { Column, LaneDecision, PlanDecision } from "./plan-decision.ts";

const byArchitecture: DropReason = { kind: "architecture" };
const bySeries: DropReason = { kind: "series" };

/** The entries of a plan: in lanes, and those that have no lane. */
export interface FilledLanes {
  readonly lanes: readonly Lane[];
  readonly filtered: readonly DroppedEntry[];
}

/** A lane while it is filled. */
interface OpenLane {
  readonly decision: LaneDecision;
  readonly idEnd: string;
  readonly stages: Stage[];
  entries: Entry[];
  dropped: DroppedEntry[];
  /** How often the variant at hand is held. */
  held: number;
}

/**
 * Puts every entry of the pipeline into each lane: held where the variant lists the architecture, dropped otherwise, in
 * pipeline order and index order. Linear in the number of entries.
 */
export function fillLanes(asked: AskedPipeline, { columns, lanes: decisions, repeats }: PlanDecision): FilledLanes {
  const lanes = decisions.map(openLane);
  const byName = new Map(lanes.map((lane) => [lane.decision.architecture, lane]));
  const filtered: DroppedEntry[] = [];

  for (const column of columns) {
    for (const place of column.places) fillPlace(place);
    for (const lane of lanes) closeStage(lane, column);
  }
  return { lanes: lanes.map(closeLane), filtered };

  function fillPlace(place: Place) {
    const job = asked.jobs.get(place.reference.name);
    if (!job) return;
    const idStart = escapeIdPart(place.reference.name);
    for (const variant of job.definition.variants) {
      const isTargeted = asked.isTargeted(variant);
      if (isTargeted) markHeld(variant);
      const start = `${idStart}:${variant.index}/`;
      for (const lane of lanes) {
        if (lane.held > 0) hold(lane, place, variant, start);
        else drop(lane, place, variant, start, isTargeted ? byArchitecture : bySeries);
      }
      if (!isTargeted || variant.architectures.length === 0) filter(place, variant, start, isTargeted);
    }
  }

  function markHeld(variant: Variant) {
    for (const { name } of variant.architectures) {
      const lane = byName.get(name);
      if (lane) lane.held = repeats === "once" ? 1 : lane.held + 1;
    }
  }

  /** Entries of architectures that have no lane, because the target series leave them none or the variant lists none. */
  function filter(place: Place, variant: Variant, idStart: string, isTargeted: boolean) {
    const reason = isTargeted ? byArchitecture : bySeries;
    const names = variant.architectures.map(({ name }) => name);
    const counts = countNames(names.length === 0 ? [""] : names, repeats);
    for (const [architecture, times] of counts) {
      if (byName.has(architecture)) continue;
      for (let time = 1; time <= times; time += 1) {
        const occurrence = place.repetition * times + time;
        const idEnd = escapeIdPart(architecture);
        filtered.push(makeDropped({ place, variant, architecture, occurrence, idStart, idEnd }, reason));
      }
    }
  }
}

function openLane(decision: LaneDecision): OpenLane {
  return { decision, idEnd: escapeIdPart(decision.architecture), stages: [], entries: [], dropped: [], held: 0 };
}

function hold(lane: OpenLane, place: Place, variant: Variant, idStart: string) {
  const { architecture } = lane.decision;
  for (let time = 1; time <= lane.held; time += 1) {
    const occurrence = place.repetition * lane.held + time;
    lane.entries.push(makeEntry({ place, variant, architecture, occurrence, idStart, idEnd: lane.idEnd }));
  }
  lane.held = 0;
}

function drop(lane: OpenLane, place: Place, variant: Variant, idStart: string, reason: DropReason) {
  const { architecture } = lane.decision;
  const occurrence = place.repetition + 1;
  lane.dropped.push(makeDropped({ place, variant, architecture, occurrence, idStart, idEnd: lane.idEnd }, reason));
}

interface EntryParts {
  readonly place: Place;
  readonly variant: Variant;
  readonly architecture: string;
  readonly occurrence: number;
  readonly idStart: string;
  readonly idEnd: string;
}

function makeEntry({ place, variant, architecture, occurrence, idStart, idEnd }: EntryParts): Entry {
  return {
    id: idStart + idEnd + occurrenceSuffix(occurrence),
    job: variant.job,
    index: variant.index,
    series: variant.series,
    architecture,
    occurrence,
    range: variant.range,
    place: place.reference.range,
  };
}

function makeDropped(parts: EntryParts, reason: DropReason): DroppedEntry {
  return { ...makeEntry(parts), reason };
}

function closeStage(lane: OpenLane, { column, number, range }: Column) {
  lane.stages.push({ column, number, range, entries: lane.entries, dropped: lane.dropped });
  lane.entries = [];
  lane.dropped = [];
}

function closeLane({ decision, idEnd, stages }: OpenLane): Lane {
  const { architecture, series, dispatch, status } = decision;
  return { id: `lane:${idEnd}`, architecture, series, dispatch, status, stages };
}

function countNames(names: readonly string[], repeats: PlanDecision["repeats"]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, repeats === "once" ? 1 : (counts.get(name) ?? 0) + 1);
  return counts;
}
