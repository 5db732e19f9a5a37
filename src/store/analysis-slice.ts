import type { Analysis } from "../core/index.ts";

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
  /** Whether an answer for the current text is awaited. */
  readonly pending: boolean;
  readonly failure: "took-too-long" | "crashed" | null;
}

export function createAnalysisSlice(): AnalysisSlice {
  return { analysed: null, lastGood: null, pending: false, failure: null };
}
