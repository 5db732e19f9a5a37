import type { Analysis, AnalysisOptions } from "../core/index.ts";

/** Why there is no answer; the text is as it was. `hung-before`: it did not get to its end the last time, so it was not tried again. */
export type PlanningFailure = "took-too-long" | "crashed" | "stopped" | "hung-before";

/** The answer to one request. */
export type AnalysisResult =
  | {
      readonly kind: "done";
      readonly analysis: Analysis;
      /** Where the checks come later than the plan: the same analysis with what they say; null where it has everything. Never rejects. */
      readonly checked: Promise<Analysis> | null;
    }
  /** A newer request came before this one was answered. */
  | { readonly kind: "superseded" }
  | { readonly kind: "failed"; readonly reason: PlanningFailure };

/** How a request is made. */
export interface Asking {
  /** Aborted when the user stops the planning. */
  readonly signal?: AbortSignal;
  /** Whether to plan also a text that hung the last time. */
  readonly anyway?: boolean;
}

/** What the store knows of the planner: requests are answered in any place (here or in a worker), the latest one wins. */
export interface AnalysisClient {
  /** Never rejects. */
  request(text: string, options: AnalysisOptions, asking?: Asking): Promise<AnalysisResult>;
  dispose(): void;
}
