import type { EntryPlace, RunMode } from "../core/index.ts";
import type { SharedPlace, SharedRun, SharedState } from "../permalink/shared-state.ts";
import { type LaneFault, noSimulation, type Simulation } from "../store/simulation-slice.ts";
import type { WorkspaceState } from "../store/workspace.ts";

type SharedSimulation = Pick<SharedState, "run" | "failing" | "durations">;

/** What a link says of a run; nothing while none is simulated. */
export function sharedSimulationOf({
  simulating,
  simulation,
}: Pick<WorkspaceState, "simulating" | "simulation">): SharedSimulation {
  if (!simulating) return {};
  const { mode, failing, faults, durations } = simulation;
  const breakdowns = faults.flatMap(({ entry }) => (entry ? [sharedPlace(entry)] : []));
  return {
    failing: failing.map(sharedPlace),
    durations: durations.map(({ job, seconds }) => [job, seconds] as const),
    run: {
      ...(mode.kind === "serial" ? {} : { mode: mode.kind }),
      ...(mode.kind === "lpci" ? { host: mode.architecture } : {}),
      ...(faults.length > 0 ? { faults: faults.map(({ architecture, kind }) => [architecture, kind] as const) } : {}),
      ...(breakdowns.length > 0 ? { breakdowns } : {}),
    },
  };
}

/** What a link asks to be simulated. Links with marks and without `run` are older than that key. */
export function readSimulation({
  run,
  failing = [],
  durations = [],
}: SharedSimulation): Pick<WorkspaceState, "simulating" | "simulation"> {
  const simulating = run !== undefined || failing.length + durations.length > 0;
  if (!simulating) return { simulating, simulation: noSimulation };
  const simulation: Simulation = {
    mode: readMode(run),
    failing: failing.map(readPlace),
    faults: readFaults(run),
    durations: durations.map(([job, seconds]) => ({ job, seconds })),
  };
  return { simulating, simulation };
}

function readFaults({ faults = [], breakdowns = [] }: SharedRun = {}): readonly LaneFault[] {
  const places = new Map(breakdowns.map((place) => [place[2], readPlace(place)]));
  return faults.map(([architecture, kind]) => {
    const entry = kind === "breakdown" ? places.get(architecture) : undefined;
    return { architecture, kind, ...(entry ? { entry } : {}) };
  });
}

function sharedPlace({ job, index, architecture, occurrence }: EntryPlace): SharedPlace {
  return [job, index, architecture, occurrence];
}

function readPlace([job, index, architecture, occurrence]: SharedPlace): EntryPlace {
  return { job, index, architecture, occurrence };
}

function readMode({ mode, host }: SharedRun = {}): RunMode {
  if (mode === "lpci") return host === undefined ? { kind: "serial" } : { kind: "lpci", architecture: host };
  return { kind: mode ?? "serial" };
}
