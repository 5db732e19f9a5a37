import type { Diagnostic, DroppedEntry, Entry, Lane, Plan } from "../core/index.ts";
import type { Evidence } from "./evidence.ts";
import type { EntryPattern, EntryState, LanePattern, ProblemPattern } from "./goal.ts";

/** An entry of a plan, and what becomes of it. */
export interface PlacedEntry {
  readonly entry: Entry | DroppedEntry;
  /** Null where it has no lane at all. */
  readonly lane: Lane | null;
  /** Position of its stage in the pipeline as written; null where it has no lane. */
  readonly stage: number | null;
  readonly state: EntryState;
}

/** Every entry of the plan, held and dropped, lane by lane. */
export function placedEntries({ lanes, filtered }: Plan): readonly PlacedEntry[] {
  const placed = lanes.flatMap((lane) => {
    const state = lane.status.kind === "requested" ? "runs" : "withheld";
    return lane.stages.flatMap(({ number: stage, entries, dropped }): readonly PlacedEntry[] => [
      ...entries.map((entry) => ({ entry, lane, stage, state }) as const),
      ...dropped.map((entry) => ({ entry, lane, stage, state: "dropped" }) as const),
    ]);
  });
  return [...placed, ...filtered.map((entry) => ({ entry, lane: null, stage: null, state: "dropped" }) as const)];
}

export function findEntries(pattern: EntryPattern, evidence: Evidence): readonly PlacedEntry[] {
  const { analysis } = evidence;
  return analysis ? placedEntries(analysis.plan).filter((placed) => matchesEntry(placed, pattern, evidence)) : [];
}

export function findLanes(pattern: LanePattern, evidence: Evidence): readonly Lane[] {
  return evidence.analysis?.plan.lanes.filter((lane) => matchesLane(lane, pattern, evidence)) ?? [];
}

export function findProblems(pattern: ProblemPattern, { analysis }: Evidence): readonly Diagnostic[] {
  return (
    analysis?.diagnostics.filter(
      ({ code, severity, job, architecture }) =>
        fits(pattern.code, code) &&
        fits(pattern.severity, severity) &&
        fits(pattern.job, job) &&
        fits(pattern.architecture, architecture),
    ) ?? []
  );
}

function matchesEntry({ entry, stage, state }: PlacedEntry, pattern: EntryPattern, evidence: Evidence): boolean {
  const wantedState = pattern.state ?? (pattern.reason === undefined ? "runs" : "dropped");
  return (
    (wantedState === "any" || wantedState === state) &&
    fits(pattern.job, entry.job) &&
    fits(pattern.index, entry.index) &&
    fits(pattern.architecture, entry.architecture) &&
    fits(pattern.series, entry.series) &&
    fits(pattern.stage, stage) &&
    fits(pattern.reason, "reason" in entry ? entry.reason.kind : null) &&
    (pattern.input === undefined || fits(pattern.input, evidence.inputOf(entry.id)?.outcome.kind ?? "none")) &&
    (pattern.report === undefined || fits(pattern.report, evidence.reportOf(entry)))
  );
}

function matchesLane(lane: Lane, pattern: LanePattern, evidence: Evidence): boolean {
  const { status } = lane;
  const wantedStatus = pattern.status ?? (pattern.reason === undefined ? "requested" : "withheld");
  return (
    (wantedStatus === "any" || wantedStatus === status.kind) &&
    fits(pattern.architecture, lane.architecture) &&
    fits(pattern.series, lane.series) &&
    fits(pattern.reason, status.kind === "withheld" ? status.reason.kind : null) &&
    (pattern.result === undefined || fits(pattern.result, evidence.resultOf(lane.id)))
  );
}

function fits(wanted: unknown, value: unknown): boolean {
  return wanted === undefined || wanted === value;
}
