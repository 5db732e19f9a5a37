import type { Analysis, AnalysisOptions } from "../core/index.ts";

/** What crosses the border to the worker: plain data, numbered. */
export interface AnalysisRequest {
  readonly number: number;
  readonly text: string;
  readonly options: AnalysisOptions;
}

export interface AnalysisAnswer {
  readonly number: number;
  /** Null where the planner threw, which is a bug of ours. */
  readonly analysis: Analysis | null;
}
