import type { Analysis } from "../core/index.ts";
import type { PlanningFailure } from "../worker/analysis-client.ts";
import type { PlanSettings } from "./settings-slice.ts";
import type { WorkspaceState } from "./workspace.ts";

/** An analysis, the text it is of (its ranges mean nothing in any other), and the choices that it was made with. */
export interface Analysed {
  readonly analysis: Analysis;
  readonly text: string;
  readonly settings: PlanSettings;
  readonly documentId: number;
  /** Whether everything is noticed that can be; before, only what decides the plan is. */
  readonly isChecked: boolean;
}

export interface AnalysisSlice {
  /** The latest answer; null before the first and after a failure. */
  readonly analysed: Analysed | null;
  /** The latest answer that has a plan, so that a broken text never empties the picture. */
  readonly lastGood: Analysed | null;
  /** What was answered last, with or without success: anything else is still awaited. */
  readonly answered: Pick<WorkspaceState, "text" | "settings"> | null;
  readonly failure: PlanningFailure | null;
  /** Counts how often somebody asked for the same plan again, and how often to stop one. */
  readonly attempts: number;
  readonly stops: number;
  /** Plans the text after a failure, also one that hung before. */
  readonly planAgain: () => void;
  /** Ends the planning that is under way. */
  readonly stopPlanning: () => void;
}

export function createAnalysisSlice(
  set: (change: (state: WorkspaceState) => Partial<WorkspaceState>) => void,
): AnalysisSlice {
  return {
    analysed: null,
    lastGood: null,
    answered: null,
    failure: null,
    attempts: 0,
    stops: 0,
    planAgain() {
      set(({ attempts }) => ({ attempts: attempts + 1, answered: null, failure: null }));
    },
    stopPlanning() {
      set(({ stops }) => ({ stops: stops + 1 }));
    },
  };
}
