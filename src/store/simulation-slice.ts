import type { BuilderFault, EntryPlace, RunMode } from "../core/index.ts";
import type { WorkspaceState } from "./workspace.ts";

/** What is assumed of a run. In the link and the draft, while it is simulated. */
export interface Simulation {
  readonly mode: RunMode;
  /** By what entries are, not by ids of a plan: a mark on what is gone is kept, and comes back with it. */
  readonly failing: readonly EntryPlace[];
  readonly faults: readonly LaneFault[];
  readonly durations: readonly JobDuration[];
}

/** What goes wrong with the builder of a lane. */
export interface LaneFault {
  readonly architecture: string;
  readonly kind: BuilderFault["kind"];
  /** What a breakdown happens in; the lane's first entry where nobody says, or while it is not on the lane. */
  readonly entry?: EntryPlace;
}

interface JobDuration {
  readonly job: string;
  readonly seconds: number;
}

export const noSimulation: Simulation = { mode: { kind: "serial" }, failing: [], faults: [], durations: [] };

export interface SimulationSlice {
  /** Whether somebody wants to see the plan run. */
  readonly simulating: boolean;
  readonly simulation: Simulation;
  /** The moment of the run that is shown, in seconds; null for its end. */
  readonly playhead: number | null;
  /** Only one plan is simulated, as a picture: beginning to ends everything that shows it otherwise. */
  readonly setSimulating: (simulating: boolean) => void;
  readonly changeSimulation: (change: Partial<Simulation>) => void;
  readonly movePlayhead: (playhead: number | null) => void;
}

export function createSimulationSlice(
  set: (change: (state: WorkspaceState) => Partial<WorkspaceState>) => void,
): SimulationSlice {
  return {
    simulating: false,
    simulation: noSimulation,
    playhead: null,
    setSimulating(simulating) {
      set(({ comparison, formerBase }) =>
        simulating
          ? {
              simulating,
              playhead: null,
              showBoth: false,
              showTable: false,
              comparison: null,
              accountKind: null,
              formerBase: comparison ?? formerBase,
            }
          : { simulating },
      );
    },
    changeSimulation(change) {
      set(({ simulation }) => ({ simulation: change === noSimulation ? noSimulation : { ...simulation, ...change } }));
    },
    movePlayhead(playhead) {
      set(() => ({ playhead }));
    },
  };
}

/** Whether the run is shown: behind another view of the plan it waits. */
export function isSimulated({
  simulating,
  showBoth,
  showTable,
  comparison,
}: Pick<WorkspaceState, "simulating" | "showBoth" | "showTable" | "comparison">): boolean {
  return simulating && !showBoth && !showTable && comparison === null;
}
