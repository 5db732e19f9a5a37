import { type Analysis, type CheckPlanned, planText } from "../core/index.ts";
import type { AnalysisClient, AnalysisResult } from "./analysis-client.ts";
import type { AnalysisAnswer, AnalysisRequest } from "./messages.ts";

/** Up to this length (UTF-16 units) the planner answers where it is asked: faster than a worker's start and two copies. */
const inProcessLimit = 60_000;

/** A worker that has not answered by then (milliseconds) is stopped, and the page says so. */
const defaultTimeLimit = 20_000;

/** What a client needs of a worker; tests have one of their own. */
export interface AnalysisWorker {
  postMessage(request: AnalysisRequest): void;
  terminate(): void;
  addEventListener(type: "message", listener: (event: { readonly data: AnalysisAnswer }) => void): void;
  addEventListener(type: "error", listener: () => void): void;
}

interface ClientOptions {
  readonly startWorker?: () => AnalysisWorker;
  readonly timeLimit?: number;
  /** Fetches the checks, which follow a plan made in-process; asked with the first such plan, and again after a failure. */
  readonly loadChecks?: () => Promise<CheckPlanned>;
}

/** A request that the worker has, and whom to tell. */
interface Running {
  readonly worker: AnalysisWorker;
  readonly settle: (result: AnalysisResult) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * A client that plans short texts in-process and long ones in a worker, made when it is first needed. A newer request ends
 * an older one: a worker that is still at it is stopped, so nothing waits behind a text that is no longer there.
 */
export function createAnalysisClient({
  startWorker = startOurWorker,
  timeLimit = defaultTimeLimit,
  loadChecks = loadOurChecks,
}: ClientOptions = {}): AnalysisClient {
  let number = 0;
  let idle: AnalysisWorker | null = null;
  let running: Running | null = null;
  let check: CheckPlanned | null = null;
  let checks: Promise<CheckPlanned | null> | null = null;

  return {
    request(text, options) {
      number += 1;
      const request = { number, text, options };
      supersede();
      return text.length <= inProcessLimit ? planHere(request) : planInWorker(request);
    },
    dispose() {
      supersede();
      idle?.terminate();
      idle = null;
    },
  };

  /** Answers in a task of its own, and only the latest of those asked in one go. */
  async function planHere({ number: asked, text, options }: AnalysisRequest): Promise<AnalysisResult> {
    await Promise.resolve();
    if (asked !== number) return { kind: "superseded" };
    try {
      const planned = planText(text, options);
      if (check) return resultOf(check(planned, { ...options, text }));
      const checked = whenLoaded().then((loaded) => (loaded ? loaded(planned, { ...options, text }) : planned));
      return resultOf(
        planned,
        checked.catch(() => planned),
      );
    } catch {
      return resultOf(null);
    }
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

  function planInWorker(request: AnalysisRequest): Promise<AnalysisResult> {
    return new Promise((settle) => {
      const worker = idle ?? listenTo(startWorker());
      idle = null;
      const timer = setTimeout(() => stop({ kind: "failed", reason: "took-too-long" }), timeLimit);
      running = { worker, settle, timer };
      worker.postMessage(request);
    });
  }

  function listenTo(worker: AnalysisWorker): AnalysisWorker {
    worker.addEventListener("message", ({ data }) => {
      if (running?.worker !== worker || data.number !== number) return;
      const { settle, timer } = running;
      clearTimeout(timer);
      running = null;
      idle = worker;
      settle(resultOf(data.analysis));
    });
    worker.addEventListener("error", () => {
      if (running?.worker === worker) stop({ kind: "failed", reason: "crashed" });
    });
    return worker;
  }

  function supersede() {
    stop({ kind: "superseded" });
  }

  /** Ends what runs, its worker too. */
  function stop(result: AnalysisResult) {
    if (!running) return;
    const { worker, settle, timer } = running;
    clearTimeout(timer);
    running = null;
    worker.terminate();
    settle(result);
  }
}

function startOurWorker(): AnalysisWorker {
  return new Worker(new URL("./analysis-worker.ts", import.meta.url), { type: "module" });
}

/** Fetches the checks as soon as they are asked for. */
export const loadOurChecks = async (): Promise<CheckPlanned> => (await import("./checks.ts")).checkPlanned;

function resultOf(analysis: Analysis | null, checked: Promise<Analysis> | null = null): AnalysisResult {
  return analysis ? { kind: "done", analysis, checked } : { kind: "failed", reason: "crashed" };
}
