import type { Analysis, AnalysisOptions } from "../core/index.ts";

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
  /** The planner was stopped (it took too long) or crashed; the text is as it was. */
  | { readonly kind: "failed"; readonly reason: "took-too-long" | "crashed" };

/** What the store knows of the planner: requests are answered in any place (here or in a worker), the latest one wins. */
export interface AnalysisClient {
  /** Never rejects. */
  request(text: string, options: AnalysisOptions): Promise<AnalysisResult>;
  dispose(): void;
}
