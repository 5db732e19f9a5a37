import {
  type Analysis,
  type BuilderFault,
  type Entry,
  type EntryRun,
  entryStateAt,
  type Farm,
  type LaneRun,
  laneStateAt,
  type Run,
  type RunMode,
  runPlan,
  stageId,
} from "../core/index.ts";
import type { StateMark, StateMarks } from "../diagram/state-marks.ts";
import type { LaneFault, Simulation } from "../store/simulation-slice.ts";
import { entryNote, laneMark, laneNote, notStarted, stateWord } from "./simulation-words.ts";

/** One way to run the plan, as the timeline shows it. */
export interface ComparedRun {
  readonly kind: RunMode["kind"];
  readonly run: Run;
}

/** A run as it is shown. */
export interface RunView {
  readonly analysis: Analysis;
  /** The one that was chosen. */
  readonly run: Run;
  /** One after another, at once, and `lpci run` where that was chosen. */
  readonly compared: readonly ComparedRun[];
  /** Moments at which anything happens in any of them, ascending. */
  readonly stops: readonly number[];
  /** Seconds, of the longest of them. */
  readonly endsAt: number;
  /** Ids of the entries that are marked as failing. */
  readonly failing: ReadonlySet<string>;
  readonly find: (id: string) => RanEntry | null;
}

export interface RanEntry {
  readonly entry: Entry;
  readonly ran: EntryRun;
  readonly lane: LaneRun;
}

/** Runs the plan as assumed, and in the ways that this is compared with. */
export function createRunView(analysis: Analysis, simulation: Simulation, farm: Farm): RunView {
  const { mode } = simulation;
  const entries = analysis.plan.lanes.flatMap(({ stages }) => stages.flatMap((stage) => stage.entries));
  const failing = findFailing(entries, simulation);
  const choices = {
    failing,
    faults: new Map(simulation.faults.map((fault) => [fault.architecture, builderFault(fault, entries)])),
    durations: new Map(simulation.durations.map(({ job, seconds }) => [job, seconds])),
    farm,
  };
  const compared: ComparedRun[] = (["serial", "parallel"] as const).map((kind) => ({
    kind,
    run: runPlan(analysis, { ...choices, mode: { kind } }),
  }));
  if (mode.kind === "lpci") compared.push({ kind: "lpci", run: runPlan(analysis, { ...choices, mode }) });
  const run = compared.find(({ kind }) => kind === mode.kind)?.run ?? runPlan(analysis, { ...choices, mode });
  const moments = compared.flatMap((one) => one.run.events.map(({ at }) => at));
  let ran: ReadonlyMap<string, RanEntry> | null = null;
  return {
    analysis,
    run,
    compared,
    stops: [...new Set([0, ...moments])].toSorted((a, b) => a - b),
    endsAt: Math.max(0, ...compared.map((one) => one.run.endsAt)),
    failing,
    find(id) {
      ran ??= indexEntries(entries, run);
      return ran.get(id) ?? null;
    },
  };
}

/** What the picture and its list say at a moment. */
export interface ShownStates {
  readonly marks: StateMarks;
  readonly notes: ReadonlyMap<string, string>;
}

/** Null is the end. */
export function statesAt({ run, failing }: RunView, playhead: number | null): ShownStates {
  const at = playhead ?? Number.POSITIVE_INFINITY;
  const marks = new Map<string, StateMark>();
  const notes = new Map<string, string>();
  for (const lane of run.lanes) {
    const state = laneStateAt(lane, at);
    marks.set(lane.id, laneMark(lane, state));
    notes.set(lane.id, laneNote(lane, state));
    for (const { column, result, entries } of lane.stages) {
      // Where there is no build, nothing says so more than the lane itself.
      if (result === "never-started" && lane.result !== "nothing" && at >= lane.endsAt) {
        marks.set(stageId(lane.id, column), { shape: "never", word: notStarted });
        notes.set(stageId(lane.id, column), notStarted);
      }
      for (const entry of entries) {
        const shape = entryStateAt(entry, lane, at);
        marks.set(entry.id, { shape, word: stateWord(shape) });
        notes.set(entry.id, entryNote(entry, shape, failing.has(entry.id)));
      }
    }
  }
  return { marks, notes };
}

function builderFault({ kind, entry: place }: LaneFault, entries: readonly Entry[]): BuilderFault {
  if (kind === "preparation") return { kind };
  const key = place && keyOf(place);
  return { kind, entry: entries.find((entry) => keyOf(entry) === key)?.id ?? null };
}

function findFailing(entries: readonly Entry[], { failing }: Simulation): ReadonlySet<string> {
  if (failing.length === 0) return new Set();
  const wanted = new Set(failing.map(keyOf));
  return new Set(entries.filter((entry) => wanted.has(keyOf(entry))).map(({ id }) => id));
}

/** The same for the same entry in any plan. */
export function keyOf({ job, index, architecture, occurrence }: Simulation["failing"][number]): string {
  return JSON.stringify([job, index, architecture, occurrence]);
}

function indexEntries(entries: readonly Entry[], { lanes }: Run): ReadonlyMap<string, RanEntry> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const ran = new Map<string, RanEntry>();
  for (const lane of lanes) {
    for (const stage of lane.stages) {
      for (const one of stage.entries) {
        const entry = byId.get(one.id);
        if (entry) ran.set(one.id, { entry, ran: one, lane });
      }
    }
  }
  return ran;
}
