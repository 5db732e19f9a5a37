import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Analysis, analyse } from "../../src/core/index.ts";
import type { AnalysisResult } from "../../src/worker/analysis-client.ts";
import { createWorkerPlanner } from "../../src/worker/create-worker-planner.ts";
import { createHangMarks, type MarkStorage } from "../../src/worker/hang-marks.ts";
import { firstChoices as options } from "../support/analyse-text.ts";
import { crossArchitecture, workedExample } from "../support/pipelines.ts";
import { HeldWorker } from "./held-worker.ts";

const edited = workedExample.replace("series: bionic", "series: bionics");
const broken = "pipeline: [";

function plannerWithWorkers() {
  const workers: HeldWorker[] = [];
  const held = new Map<string, string>();
  const storage: MarkStorage = {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
  const startPlanner = () =>
    createWorkerPlanner({
      startWorker: () => {
        const worker = new HeldWorker();
        workers.push(worker);
        return worker;
      },
      timeLimit: 20_000,
      marks: createHangMarks(() => storage),
    });
  return { planner: startPlanner(), workers, held, reload: startPlanner };
}

/** Asks, lets the latest worker answer, and gives what came of it. */
async function plan(
  { planner, workers }: ReturnType<typeof plannerWithWorkers>,
  text: string,
): Promise<AnalysisResult> {
  const answer = planner.plan(text, options, {});
  workers.at(-1)?.answer();
  return answer;
}

describe("a planner in a worker", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it("answers what the core answers, for one text after another", async () => {
    const setting = plannerWithWorkers();
    for (const text of [workedExample, edited, broken, workedExample, crossArchitecture, ""]) {
      expect(analysisOf(await plan(setting, text))).toStrictEqual(analyse(text, options));
    }
    expect(setting.workers).toHaveLength(1);
  });

  it("is sent what changed since the answer that the page has", async () => {
    const setting = plannerWithWorkers();
    const first = analysisOf(await plan(setting, workedExample));
    const next = analysisOf(await plan(setting, `# A comment\n${workedExample}`));
    const worker = setting.workers[0];
    expect(worker?.requests.map(({ base }) => base)).toEqual([null, 1]);
    expect(JSON.stringify(worker?.sent.at(-1)).length).toBeLessThan(JSON.stringify(worker?.sent[0]).length / 20);
    expect(next?.series).toBe(first?.series);
  });

  it("keeps the last answer with a plan to go on from while the text is broken", async () => {
    const setting = plannerWithWorkers();
    for (const text of [workedExample, broken, `${broken} `, edited]) await plan(setting, text);
    expect(setting.workers[0]?.requests.map(({ base }) => base)).toEqual([null, 1, 1, 1]);
  });

  it("goes on from nothing with another worker", async () => {
    const setting = plannerWithWorkers();
    await plan(setting, workedExample);
    setting.workers[0]?.fall();
    expect(analysisOf(await plan(setting, edited))).toStrictEqual(analyse(edited, options));
    expect(setting.workers).toHaveLength(2);
    expect(setting.workers[1]?.requests[0]?.base).toBeNull();
  });

  it("lets the worker end what is no longer wanted, and then asks for the latest only", async () => {
    const { planner, workers } = plannerWithWorkers();
    const asked = ["a: 1", "a: 2", workedExample].map((text) => planner.plan(text, options, {}));
    expect(workers[0]?.requests).toHaveLength(1);
    workers[0]?.answer();
    expect(workers[0]?.requests.at(-1)?.text).toBe(workedExample);
    workers[0]?.answer();
    const results = await Promise.all(asked);
    expect(results.map(({ kind }) => kind)).toEqual(["superseded", "superseded", "done"]);
    expect(workers).toHaveLength(1);
  });

  it("stops a worker that takes long over what is no longer wanted", async () => {
    const { planner, workers } = plannerWithWorkers();
    const older = planner.plan(edited, options, {});
    const newer = planner.plan(workedExample, options, {});
    expect(await older).toEqual({ kind: "superseded" });
    vi.advanceTimersByTime(1_000);
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
    workers[1]?.answer();
    expect(analysisOf(await newer)).toStrictEqual(analyse(workedExample, options));
  });

  it("ends a runaway with a reason, and goes on with another worker", async () => {
    const setting = plannerWithWorkers();
    const runaway = setting.planner.plan(edited, options, {});
    vi.advanceTimersByTime(20_000);
    expect(await runaway).toEqual({ kind: "failed", reason: "took-too-long" });
    expect(setting.workers[0]?.terminated).toBe(true);
    const next = setting.planner.plan(workedExample, options, {});
    setting.workers[1]?.answer();
    expect((await next).kind).toBe("done");
  });

  it("stops when it is told to, also what waits", async () => {
    const { planner, workers } = plannerWithWorkers();
    const stop = new AbortController();
    const first = planner.plan(edited, options, {});
    const second = planner.plan(workedExample, options, { signal: stop.signal });
    stop.abort();
    expect(await first).toEqual({ kind: "superseded" });
    expect(await second).toEqual({ kind: "failed", reason: "stopped" });
    expect(workers[0]?.terminated).toBe(true);
  });

  it("is stopped by no signal of an earlier request", async () => {
    const { planner, workers } = plannerWithWorkers();
    const stop = new AbortController();
    void planner.plan(edited, options, { signal: stop.signal });
    const latest = planner.plan(workedExample, options, {});
    stop.abort();
    workers[0]?.answer();
    workers[0]?.answer();
    expect((await latest).kind).toBe("done");
  });

  it("says when a worker falls over, or the planner throws", async () => {
    const { planner, workers } = plannerWithWorkers();
    const fallen = planner.plan(edited, options, {});
    workers[0]?.fall();
    expect(await fallen).toEqual({ kind: "failed", reason: "crashed" });
    const thrown = planner.plan(edited, options, {});
    workers[1]?.send({ kind: "crash", number: 2 });
    expect(await thrown).toEqual({ kind: "failed", reason: "crashed" });
  });

  it("leaves nothing running when it is disposed of", async () => {
    const { planner, workers } = plannerWithWorkers();
    const answer = planner.plan(edited, options, {});
    planner.dispose();
    expect(await answer).toEqual({ kind: "superseded" });
    expect(workers[0]?.terminated).toBe(true);
  });

  it("does not begin again with a text that it did not get to the end of, until it is asked to", async () => {
    const { planner, workers, reload } = plannerWithWorkers();
    void planner.plan(edited, options, {});
    vi.advanceTimersByTime(1_000);
    const next = reload();
    expect(await next.plan(edited, options, {})).toEqual({ kind: "failed", reason: "hung-before" });
    expect(workers).toHaveLength(1);
    const anyway = next.plan(edited, options, { anyway: true });
    workers[1]?.answer();
    expect((await anyway).kind).toBe("done");
  });

  it("leaves no mark of a text that is answered soon, or no longer wanted", async () => {
    const { planner, workers, held } = plannerWithWorkers();
    void planner.plan(edited, options, {});
    vi.advanceTimersByTime(100);
    expect(held.size).toBe(0);
    vi.advanceTimersByTime(900);
    expect(held.size).toBe(1);
    const answer = planner.plan(workedExample, options, {});
    expect(held.size).toBe(0);
    workers[0]?.answer();
    workers[0]?.answer();
    expect((await answer).kind).toBe("done");
  });

  it("remembers a text that took too long, and forgets one that was answered and drawn", async () => {
    const setting = plannerWithWorkers();
    await plan(setting, workedExample);
    vi.runAllTimers();
    void setting.planner.plan(edited, options, {});
    vi.advanceTimersByTime(20_000);
    const next = setting.reload();
    expect(await next.plan(edited, options, {})).toEqual({ kind: "failed", reason: "hung-before" });
    const other = next.plan(workedExample, options, {});
    setting.workers.at(-1)?.answer();
    expect((await other).kind).toBe("done");
  });
});

function analysisOf(result: AnalysisResult): Analysis | undefined {
  return result.kind === "done" ? result.analysis : undefined;
}
