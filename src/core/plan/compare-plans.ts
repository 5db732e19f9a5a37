import { compareStages } from "./compare-stages.ts";
import type { Lane, Plan } from "./plan.ts";
import type { EntryMark, LaneMark, PlanComparison, PlanMarks, StageMark } from "./plan-comparison.ts";

/**
 * Compares what two plans build, by names only: lanes match by architecture, entries by job, index, architecture and
 * occurrence, so the plans may be of two texts. Nothing is marked exactly where both request the same builds; a lane that
 * neither requests is not compared. Swapping the plans swaps the answer. Linear in the number of entries.
 */
export function comparePlans(one: Plan, other: Plan): PlanComparison {
  const lanes = { one: byArchitecture(one), other: byArchitecture(other) };
  const marks = { one: openMarks(), other: openMarks() };
  for (const [architecture, lane] of lanes.one) compareLanes(lane, lanes.other.get(architecture) ?? null, marks);
  for (const [architecture, lane] of lanes.other) {
    if (!lanes.one.has(architecture) && isRequested(lane)) marks.other.lanes.set(lane.id, { kind: "only-here" });
  }
  return marks;
}

/** Whether two plans build the same. */
export function isSamePlan({ one, other }: PlanComparison): boolean {
  return [one, other].every(
    ({ lanes, stages, entries }) => lanes.size === 0 && stages.size === 0 && entries.size === 0,
  );
}

/** Marks while they are made. */
interface OpenMarks extends PlanMarks {
  readonly lanes: Map<string, LaneMark>;
  readonly stages: Map<string, ReadonlyMap<number, StageMark>>;
  readonly entries: Map<string, EntryMark>;
}

function openMarks(): OpenMarks {
  return { lanes: new Map(), stages: new Map(), entries: new Map() };
}

function byArchitecture({ lanes }: Plan): ReadonlyMap<string, Lane> {
  return new Map(lanes.map((lane) => [lane.architecture, lane]));
}

function isRequested({ status }: Lane): boolean {
  return status.kind === "requested";
}

function compareLanes(one: Lane, other: Lane | null, marks: { readonly one: OpenMarks; readonly other: OpenMarks }) {
  const isOther = other !== null && isRequested(other);
  if (!isRequested(one) && !isOther) return;
  if (!isRequested(one) || !isOther) {
    marks.one.lanes.set(one.id, { kind: isOther ? "only-there" : "only-here" });
    if (other) marks.other.lanes.set(other.id, { kind: isOther ? "only-here" : "only-there" });
    return;
  }
  markSeries(one, other, marks.one);
  markSeries(other, one, marks.other);
  const compared = compareStages(one, other);
  addMarks(marks.one, one.id, compared.one);
  addMarks(marks.other, other.id, compared.other);
}

function markSeries(here: Lane, there: Lane, { lanes }: OpenMarks) {
  if (there.series === null || here.series === there.series) return;
  lanes.set(here.id, { kind: "other-series", series: there.series });
}

function addMarks(marks: OpenMarks, lane: string, { stages, entries }: ReturnType<typeof compareStages>["one"]) {
  if (stages.size > 0) marks.stages.set(lane, stages);
  for (const [id, mark] of entries) marks.entries.set(id, mark);
}
