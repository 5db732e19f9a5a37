import { type Analysis, type AnalysisOptions, type CheckPlanned, planText } from "../core/index.ts";
import type { AnalysisClient, AnalysisResult } from "./analysis-client.ts";
import type { WorkerPlanner } from "./create-worker-planner.ts";

/**
 * Up to this length (UTF-16 units) and this many entries the planner answers where it is asked: faster than a worker's start and two
 * copies, and nothing that is so small keeps the page from answering, whatever it is.
 */
const inProcessLimits = { length: 10_000, entries: 2_000 };

interface ClientOptions {
  /** Fetches what plans in a worker; asked with the first text that needs it, and again after a failure. */
  readonly loadPlanner?: () => Promise<WorkerPlanner>;
  /** Fetches the checks, which follow a plan made in-process; asked with the first such plan, and again after a failure. */
  readonly loadChecks?: () => Promise<CheckPlanned>;
}

/** A client that plans short texts of few entries in-process and all others in a worker. A newer request ends an older one. */
export function createAnalysisClient({
  loadPlanner = loadOurPlanner,
  loadChecks = loadOurChecks,
}: ClientOptions = {}): AnalysisClient {
  let number = 0;
  let planner: WorkerPlanner | null = null;
  let planners: Promise<WorkerPlanner> | null = null;
  let check: CheckPlanned | null = null;
  let checks: Promise<CheckPlanned | null> | null = null;

  return {
    async request(text, options, asking = {}) {
      number += 1;
      const asked = number;
      planner?.supersede();
      // Answers in a task of its own, and only the latest of those asked in one go.
      await Promise.resolve();
      if (asked !== number) return { kind: "superseded" };
      try {
        const planned = text.length > inProcessLimits.length ? null : planText(text, options, inProcessLimits.entries);
        if (planned?.diagnostics.every(({ code }) => code !== "plan-too-large")) {
          return checkHere(planned, text, options);
        }
        planners ??= loadPlanner();
        planner = await planners;
        return asked === number ? await planner.plan(text, options, asking) : { kind: "superseded" };
      } catch {
        planners = planner && planners;
        return { kind: "failed", reason: "crashed" };
      }
    },
    dispose() {
      number += 1;
      planner?.dispose();
    },
  };

  function checkHere(planned: Analysis, text: string, options: AnalysisOptions): AnalysisResult {
    if (check) return { kind: "done", analysis: check(planned, { ...options, text }), checked: null };
    const checked = whenLoaded().then((loaded) => (loaded ? loaded(planned, { ...options, text }) : planned));
    return { kind: "done", analysis: planned, checked: checked.catch(() => planned) };
  }

  /** Null where the checks can't be had: the plan stands without them. */
  function whenLoaded(): Promise<CheckPlanned | null> {
    checks ??= loadChecks().then(
      (loaded) => {
        check = loaded;
        return loaded;
      },
      () => {
        checks = null;
        return null;
      },
    );
    return checks;
  }
}

const loadOurPlanner = async (): Promise<WorkerPlanner> =>
  (await import("./create-worker-planner.ts")).createWorkerPlanner();

/** Fetches the checks as soon as they are asked for. */
export const loadOurChecks = async (): Promise<CheckPlanned> => (await import("./checks.ts")).checkPlanned;
