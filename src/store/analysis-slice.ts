import type { Analysis } from "../core/index.ts";
import type { WorkspaceState } from "./workspace.ts";

/** An analysis and the text it is of: its ranges mean nothing in any other text. */
export interface Analysed {
  readonly analysis: Analysis;
  readonly text: string;
  readonly documentId: number;
}

export interface AnalysisSlice {
  /** The latest answer; null before the first and after a failure. */
  readonly analysed: Analysed | null;
  /** The latest answer that has a plan, so that a broken text never empties the picture. */
  readonly lastGood: Analysed | null;
  /** What was answered last, with or without success: anything else is still awaited. */
  readonly answered: Pick<WorkspaceState, "text" | "settings"> | null;
  readonly failure: "took-too-long" | "crashed" | null;
}

export function createAnalysisSlice(): AnalysisSlice {
  return { analysed: null, lastGood: null, answered: null, failure: null };
}
