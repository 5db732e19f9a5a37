import type { AnalysisWorker } from "./create-worker-planner.ts";

/** Starts the worker from its file. A page that is all one file has another in the place of this: `scripts/support/pages-in-one-file.ts`. */
export function startOurWorker(): AnalysisWorker {
  return new Worker(new URL("./analysis-worker.ts", import.meta.url), { type: "module" });
}
