import type { Plan } from "../plan/plan.ts";
import { createEntryReader } from "./entry-words.ts";
import { layOutLane } from "./lay-out-lane.ts";
import type { LaneBox, Layout, LayoutOptions } from "./layout.ts";
import { measureColumns } from "./measure-columns.ts";
import { laneMeasures } from "./measures.ts";
import { share, shareList } from "./share.ts";

/**
 * Places everything of a plan and words it: lanes one below the other, stages aligned across them by column. The same arguments give
 * the same layout. Boxes that equal those of `previous` are those of `previous`, up to the layout itself: identity says what changed.
 */
export function layOutPlan(plan: Plan, options: LayoutOptions, previous?: Layout): Layout {
  const { wordsOf, neededWidth } = createEntryReader();
  const columns = measureColumns(plan, options, neededWidth);
  const width = Math.max(options.width, columns.width);
  const headWidth = Math.min(width, Math.max(options.width, narrowestHead));
  const frame = { plan, options, columns, width, headWidth, wordsOf, architecturesOf: createArchitecturesOf(plan) };

  const before = new Map(previous?.lanes.map((lane) => [lane.id, lane]));
  const lanes: LaneBox[] = [];
  let bottom = 0;
  for (const lane of plan.lanes) {
    const y = lanes.length === 0 ? 0 : bottom + laneMeasures[options.flow].gap;
    const box = layOutLane(lane, { x: 0, y }, frame, before.get(lane.id));
    lanes.push(box);
    bottom = box.y + box.height;
  }

  return shareLayout(previous, {
    flow: options.flow,
    canvasWidth: options.width,
    width: lanes.length === 0 ? 0 : width,
    height: bottom,
    stageCount: columns.columns.reduce((most, { number }) => Math.max(most, number), 0),
    lanes,
    entryCount: sum(lanes, ({ counts }) => counts.entries),
    droppedCount: sum(lanes, ({ counts }) => counts.dropped),
  });
}

const narrowestHead = 320;

/** On which architectures a job of a column has entries, in the order of the lanes. Reads the plan once, when first asked. */
function createArchitecturesOf(plan: Plan): (job: string, column: number) => readonly string[] {
  let found: Map<number, Map<string, string[]>> | null = null;
  return (job, column) => {
    found ??= collectArchitectures(plan);
    return found.get(column)?.get(job) ?? [];
  };
}

function collectArchitectures(plan: Plan): Map<number, Map<string, string[]>> {
  const found = new Map<number, Map<string, string[]>>();
  for (const { architecture, stages } of plan.lanes) {
    for (const { column, entries } of stages) {
      const jobs = found.get(column) ?? new Map<string, string[]>();
      found.set(column, jobs);
      let last = "";
      for (const { job } of entries) {
        if (job === last) continue;
        last = job;
        const architectures = jobs.get(job);
        if (!architectures) jobs.set(job, [architecture]);
        else if (!architectures.includes(architecture)) architectures.push(architecture);
      }
    }
  }
  return found;
}

function shareLayout(previous: Layout | undefined, next: Layout): Layout {
  if (!previous) return next;
  return share(previous, { ...next, lanes: shareList(previous.lanes, next.lanes) });
}

function sum(lanes: readonly LaneBox[], count: (lane: LaneBox) => number): number {
  return lanes.reduce((total, lane) => total + count(lane), 0);
}
