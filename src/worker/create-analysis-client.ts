import { type Analysis, type AnalysisOptions, analyse } from "../core/index.ts";
import type { AnalysisClient, AnalysisResult } from "./analysis-client.ts";
import type { AnalysisAnswer, AnalysisRequest } from "./messages.ts";

/** Up to this length (UTF-16 units) the planner answers where it is asked: faster than a worker's start and two copies. */
const inProcessLimit = 60_000;

/** A worker that has not answered by then (milliseconds) is stopped, and the page says so. */
const timeLimit = 20_000;

interface Pending {
  readonly request: AnalysisRequest;
  readonly settle: (result: AnalysisResult) => void;
}

/** A client that plans short texts in-process and long ones in a worker, made when it is first needed. */
export function createAnalysisClient(): AnalysisClient {
  let number = 0;
  let worker: Worker | null = null;
  let running: Pending | null = null;
  let waiting: Pending | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  return {
    request(text, options) {
      number += 1;
      supersede();
      if (text.length <= inProcessLimit || typeof Worker === "undefined") return planHere(text, options);
      const request = { number, text, options };
      return new Promise((settle) => {
        waiting = { request, settle };
        if (!running) startNext();
      });
    },
    dispose() {
      supersede();
      stopWorker();
    },
  };

  function supersede() {
    waiting?.settle({ kind: "superseded" });
    waiting = null;
  }

  function startNext() {
    if (!waiting) return;
    running = waiting;
    waiting = null;
    worker ??= startWorker();
    timer = setTimeout(() => finish({ kind: "failed", reason: "took-too-long" }), timeLimit);
    worker.postMessage(running.request);
  }

  function startWorker(): Worker {
    const started = new Worker(new URL("./analysis-worker.ts", import.meta.url), { type: "module" });
    started.addEventListener("message", (event: MessageEvent<AnalysisAnswer>) => {
      if (event.data.number !== running?.request.number) return;
      finish(resultOf(event.data.analysis));
    });
    started.addEventListener("error", () => finish({ kind: "failed", reason: "crashed" }));
    return started;
  }

  function finish(result: AnalysisResult) {
    clearTimeout(timer);
    if (result.kind === "failed") stopWorker();
    const finished = running;
    running = null;
    if (finished) finished.settle(finished.request.number === number ? result : { kind: "superseded" });
    startNext();
  }

  function stopWorker() {
    worker?.terminate();
    worker = null;
  }
}

/** Answers in a task of its own, so that a keystroke is painted before it is planned. */
async function planHere(text: string, options: AnalysisOptions): Promise<AnalysisResult> {
  await Promise.resolve();
  try {
    return resultOf(analyse(text, options));
  } catch {
    return resultOf(null);
  }
}

function resultOf(analysis: Analysis | null): AnalysisResult {
  return analysis ? { kind: "done", analysis } : { kind: "failed", reason: "crashed" };
}
