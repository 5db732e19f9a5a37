import type { Analysis, AnalysisOptions } from "../core/index.ts";
import type { AnalysisResult, Asking, PlanningFailure } from "./analysis-client.ts";
import { applyPatch } from "./apply-patch.ts";
import { type HangMarks, pageMarks } from "./hang-marks.ts";
import type { WorkerAnswer, WorkerRequest } from "./messages.ts";
import { nextTask } from "./next-task.ts";
import { isPlainObject } from "./patch.ts";
import { startOurWorker } from "./start-worker.ts";
import { workInSlices } from "./work-in-slices.ts";

/** What a planner needs of a worker; tests have one of their own. */
export interface AnalysisWorker {
  postMessage(request: WorkerRequest): void;
  terminate(): void;
  addEventListener(type: "message", listener: (event: { readonly data: WorkerAnswer }) => void): void;
  addEventListener(type: "error", listener: () => void): void;
}

export interface WorkerPlannerOptions {
  readonly startWorker?: () => AnalysisWorker;
  /** A worker that has not answered by then (milliseconds) is stopped, and the page says so. */
  readonly timeLimit?: number;
  readonly marks?: HangMarks;
}

/** Plans in a worker, one text at a time. */
export interface WorkerPlanner {
  /** Ends what was asked before. Never rejects. */
  plan(text: string, options: AnalysisOptions, asking: Asking): Promise<AnalysisResult>;
  /** Nobody waits any longer for what was asked. */
  supersede(): void;
  dispose(): void;
}

/** Somebody waits for this. */
interface Question {
  readonly number: number;
  readonly text: string;
  readonly options: AnalysisOptions;
  readonly settle: (result: AnalysisResult) => void;
}

/** What the worker is at, also where nobody waits for it any longer. */
interface Run {
  readonly number: number;
  readonly since: number;
  readonly parcels: (readonly unknown[])[];
  timer: ReturnType<typeof setTimeout>;
  readonly marker: ReturnType<typeof setTimeout>;
}

const defaultTimeLimit = 20_000;

/**
 * A worker may finish a text that is no longer wanted if it does so within this time (milliseconds) of being asked: it then still has
 * the answer before, and compiled code. One that takes longer is stopped.
 */
const grace = 1_000;

/** What is answered sooner (milliseconds) leaves no mark: it would cost more than it can tell. */
const brief = 300;
/** An answer of so many parcels is marked while it is drawn. */
const manyParcels = 50;

/** Makes a planner; its worker starts with the first text. The worker keeps the answer that the page has and sends what changed. */
export function createWorkerPlanner({
  startWorker = startOurWorker,
  timeLimit = defaultTimeLimit,
  marks = pageMarks(),
}: WorkerPlannerOptions = {}): WorkerPlanner {
  let count = 0;
  let worker: AnalysisWorker | null = null;
  let run: Run | null = null;
  /** The latest one: the worker is at it, or will be when it is done with an older one, or its answer is being taken in. */
  let question: Question | null = null;
  /** The latest answer that had a configuration: of one without, the next has nothing to share. */
  let base: { readonly number: number; readonly analysis: Analysis } | null = null;

  return {
    plan(text, options, { signal, anyway = false }) {
      supersede();
      if (anyway) marks.remove(text);
      if (marks.has(text)) return Promise.resolve({ kind: "failed", reason: "hung-before" });
      count += 1;
      const number = count;
      signal?.addEventListener("abort", () => {
        if (question?.number === number) fail("stopped");
      });
      return new Promise((settle) => {
        question = { number, text, options, settle };
        if (run) hurry(run);
        else ask(question);
      });
    },
    supersede,
    dispose() {
      supersede();
      dropWorker();
    },
  };

  function supersede() {
    if (!question) return;
    marks.remove(question.text);
    const { settle } = question;
    question = null;
    settle({ kind: "superseded" });
    if (run) hurry(run);
  }

  function ask({ number, text, options }: Question) {
    worker ??= listenTo(startWorker());
    const timer = setTimeout(() => fail("took-too-long"), timeLimit);
    const marker = setTimeout(() => marks.add(text), brief);
    run = { number, since: performance.now(), parcels: [], timer, marker };
    worker.postMessage({ number, text, options, base: base?.number ?? null });
  }

  function clear({ timer, marker }: Run) {
    clearTimeout(timer);
    clearTimeout(marker);
  }

  /** Gives what nobody waits for the rest of its grace. */
  function hurry(late: Run) {
    clear(late);
    late.timer = setTimeout(restart, Math.max(0, late.since + grace - performance.now()));
  }

  function restart() {
    dropWorker();
    if (question) ask(question);
  }

  function dropWorker() {
    if (run) clear(run);
    worker?.terminate();
    worker = null;
    run = null;
    base = null;
  }

  /** The mark of the text stays: that is what it is for. */
  function fail(reason: PlanningFailure) {
    dropWorker();
    const failed = question;
    question = null;
    failed?.settle({ kind: "failed", reason });
  }

  function listenTo(started: AnalysisWorker): AnalysisWorker {
    started.addEventListener("message", ({ data }) => {
      if (worker !== started || run?.number !== data.number) return;
      if (data.kind === "parcel") {
        run.parcels.push(data.items);
        return;
      }
      const done = run;
      clear(done);
      run = null;
      if (question?.number === done.number) void takeIn(question, done, data);
      else if (question) ask(question);
    });
    started.addEventListener("error", () => {
      if (worker !== started) return;
      if (run && question?.number === run.number) fail("crashed");
      else restart();
    });
    return started;
  }

  async function takeIn(asked: Question, { parcels }: Run, answer: Exclude<WorkerAnswer, { kind: "parcel" }>) {
    if (answer.kind === "crash") {
      fail("crashed");
      return;
    }
    if (parcels.length > manyParcels) marks.add(asked.text);
    const isWanted = () => question === asked;
    const { patch, shift, number } = answer;
    const earlier = base?.number === answer.base ? base.analysis : undefined;
    const pause = async () => {
      await nextTask();
      return isWanted();
    };
    const made = await workInSlices(applyPatch(earlier, patch, { shift, parcels }), pause);
    if (!made || !isWanted()) return;
    const analysis = made.value;
    if (!isAnalysis(analysis)) {
      fail("crashed");
      return;
    }
    if (analysis.configuration || !base) base = { number, analysis };
    question = null;
    asked.settle({ kind: "done", analysis, checked: null });
    // Drawing it may be what hangs.
    setTimeout(() => {
      if (question?.text !== asked.text) marks.remove(asked.text);
    });
  }
}

/** What was made of our own worker's patch is either that or no use at all. */
function isAnalysis(value: unknown): value is Analysis {
  return isPlainObject(value) && "configuration" in value && "plan" in value && "diagnostics" in value;
}
