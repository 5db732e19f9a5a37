import type { EntryRun, LaneRun, StageRun } from "../run/run.ts";
import { packBars, type UnpackedBar } from "./pack-bars.ts";
import type { BarResult, TimelineTick, TimelineTrack } from "./timeline.ts";

/** Entries that run at once have so many rows; more of them share rows. */
const mostRows = 4;
/** With their names beside them bars take no more rows than these, or more of them are drawn together. */
const mostPackedRows = 6;
/** A bar narrower than this is drawn together with the next (pixels). */
const narrowest = 5;
/** Ticks stand at least so far apart (pixels). */
const betweenTicks = 56;
/** Seconds between ticks, the first that leave enough room. */
const tickSteps = [5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 43_200, 86_400];

/** What time is drawn in. */
export interface TimelineScale {
  /** Pixels. */
  readonly width: number;
  /** Seconds that fill it. */
  readonly endsAt: number;
}

/** A bar to which entries are still added. */
type GrowingBar = UnpackedBar & { readonly ids: string[] };

/** How wide the name of these entries is (pixels), with what stands around it. */
export type MeasureLabel = (ids: readonly string[]) => number;

/**
 * Lays out how one lane goes: entries that follow one another in a row, those at once in several; a bar that is too narrow for its name
 * has it beside, so that some need a row more. Linear in the number of entries.
 */
export function layOutTrack(lane: LaneRun, scale: TimelineScale, measure: MeasureLabel): TimelineTrack {
  const entries = lane.stages.flatMap((stage) => stage.entries);
  let joined = narrowest;
  let packed = packBars(drawBars(lane, scale, joined), scale.width, measure);
  while (packed.rows > mostPackedRows && joined < scale.width) {
    joined *= 2;
    packed = packBars(drawBars(lane, scale, joined), scale.width, measure);
  }
  return {
    ...packed,
    preparation: lane.result === "nothing" ? 0 : place(lane.preparedAt, scale),
    neverStarted: entries.filter(({ startsAt }) => startsAt === null).length,
  };
}

/** One bar for each entry, or for several that are narrower than `least`. */
function drawBars(lane: LaneRun, scale: TimelineScale, least: number): readonly UnpackedBar[] {
  const bars: GrowingBar[] = [];
  for (const stage of lane.stages) {
    const depth = isAtOnce(stage) ? Math.min(mostRows, stage.entries.length) : 1;
    for (const [i, entry] of stage.entries.entries()) {
      const row = Math.floor((i * depth) / stage.entries.length);
      addBar(bars, entry, row, scale, least);
    }
  }
  return bars;
}

/** Moments to put numbers at, from 0 on. */
export function layOutTicks(scale: TimelineScale): readonly TimelineTick[] {
  const { width, endsAt } = scale;
  if (endsAt <= 0 || width <= 0) return [];
  const most = Math.max(1, width / betweenTicks);
  const step = tickSteps.find((seconds) => endsAt / seconds <= most) ?? Math.ceil(endsAt / most / 86_400) * 86_400;
  const count = Math.floor(endsAt / step) + 1;
  return Array.from({ length: count }, (_, i) => ({ at: i * step, x: place(i * step, scale) }));
}

function isAtOnce({ entries }: StageRun): boolean {
  const started = entries.filter(({ startsAt }) => startsAt !== null);
  const [first, second] = started;
  return (
    first !== undefined && second !== undefined && first.startsAt === second.startsAt && first.endsAt !== first.startsAt
  );
}

function addBar(bars: GrowingBar[], entry: EntryRun, row: number, scale: TimelineScale, least: number) {
  const { id, startsAt, endsAt } = entry;
  if (startsAt === null || endsAt === null) return;
  const x = place(startsAt, scale);
  const bar: GrowingBar = {
    ids: [id],
    x,
    width: place(endsAt, scale) - x,
    row,
    result: resultOf(entry),
    startsAt,
    endsAt,
  };
  const last = bars.at(-1);
  if (last?.row === row && shareABar(last, bar, least)) bars[bars.length - 1] = join(last, bar);
  else bars.push(bar);
}

/** Those that lie on each other, and those of which both are too narrow. */
function shareABar(last: UnpackedBar, next: UnpackedBar, least: number): boolean {
  if (next.startsAt < last.endsAt) return true;
  return next.width < least && last.width < least * 2 && next.startsAt === last.endsAt;
}

/** Takes over the list of the first, so that many can be joined. */
function join(last: GrowingBar, next: GrowingBar): GrowingBar {
  const x = Math.min(last.x, next.x);
  for (const id of next.ids) last.ids.push(id);
  return {
    ids: last.ids,
    x,
    width: Math.max(last.x + last.width, next.x + next.width) - x,
    row: last.row,
    result: worst(last.result, next.result),
    startsAt: Math.min(last.startsAt, next.startsAt),
    endsAt: Math.max(last.endsAt, next.endsAt),
  };
}

const gravity: Readonly<Record<BarResult, number>> = { succeeded: 0, "cut-off": 1, failed: 2 };

function worst(one: BarResult, other: BarResult): BarResult {
  return gravity[one] >= gravity[other] ? one : other;
}

function resultOf({ report }: EntryRun): BarResult {
  return report === "succeeded" || report === "failed" ? report : "cut-off";
}

function place(at: number, { width, endsAt }: TimelineScale): number {
  return endsAt <= 0 ? 0 : Math.round((at / endsAt) * width * 100) / 100;
}
