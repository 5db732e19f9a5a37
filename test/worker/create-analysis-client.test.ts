import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Analysis, type AnalysisOptions, analyse, checkPlanned, ubuntuFarm } from "../../src/core/index.ts";
import type { AnalysisResult } from "../../src/worker/analysis-client.ts";
import { type AnalysisWorker, createAnalysisClient } from "../../src/worker/create-analysis-client.ts";
import type { AnalysisAnswer, AnalysisRequest } from "../../src/worker/messages.ts";
import { crossArchitecture, dialectsDiffer, workedExample } from "../support/pipelines.ts";

const options: AnalysisOptions = {
  dialect: "designed",
  targetSeries: null,
  dispatchSeries: null,
  farm: ubuntuFarm,
  today: "2026-11-01",
};

/** Long enough for a worker. */
const long = `${workedExample}#${" ".repeat(70_000)}`;

/** A worker that answers when it is told to. */
class HeldWorker implements AnalysisWorker {
  readonly requests: AnalysisRequest[] = [];
  terminated = false;
  private onMessage: (event: { readonly data: AnalysisAnswer }) => void = () => {};
  private onError: () => void = () => {};

  postMessage(request: AnalysisRequest) {
    this.requests.push(request);
  }

  terminate() {
    this.terminated = true;
  }

  addEventListener(
    ...[type, listener]: ["message", (event: { readonly data: AnalysisAnswer }) => void] | ["error", () => void]
  ) {
    if (type === "message") this.onMessage = listener;
    else this.onError = listener;
  }

  answer() {
    const request = this.requests.at(-1);
    if (!request) throw new Error("Nothing was asked.");
    this.onMessage({ data: { number: request.number, analysis: analyse(request.text, request.options) } });
  }

  fall() {
    this.onError();
  }
}

function clientWithWorkers() {
  const workers: HeldWorker[] = [];
  const client = createAnalysisClient({
    startWorker: () => {
      const worker = new HeldWorker();
      workers.push(worker);
      return worker;
    },
    timeLimit: 1_000,
  });
  return { client, workers };
}

describe("the analysis client", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it("answers short texts without a worker", async () => {
    const { client, workers } = clientWithWorkers();
    const result = await client.request(workedExample, options);
    expect(result.kind).toBe("done");
    expect(workers).toHaveLength(0);
  });

  it("answers with the plan first and with the checks when they are loaded", async () => {
    const client = createAnalysisClient({ loadChecks: () => Promise.resolve(checkPlanned) });
    const first = await client.request(dialectsDiffer, options);
    expect(codesOf(first)).not.toContain("dialects-differ");
    expect(await checkedCodesOf(first)).toContain("dialects-differ");
    const second = await client.request(dialectsDiffer, options);
    expect(codesOf(second)).toContain("dialects-differ");
    expect(second).toHaveProperty("checked", null);
  });

  it("gives a plan without checks where they can't be loaded, and asks for them again", async () => {
    const loadChecks = vi.fn(() => Promise.resolve(checkPlanned)).mockRejectedValueOnce(new Error("offline"));
    const client = createAnalysisClient({ loadChecks });
    expect(await checkedCodesOf(await client.request(dialectsDiffer, options))).not.toContain("dialects-differ");
    expect(await checkedCodesOf(await client.request(dialectsDiffer, options))).toContain("dialects-differ");
    expect(loadChecks).toHaveBeenCalledTimes(2);
  });

  it("answers only the latest of several short texts asked in one go", async () => {
    const { client } = clientWithWorkers();
    const results = await Promise.all([
      client.request(workedExample, options),
      client.request(crossArchitecture, options),
    ]);
    expect(results.map(({ kind }) => kind)).toEqual(["superseded", "done"]);
  });

  it("asks one worker for one long text after another", async () => {
    const { client, workers } = clientWithWorkers();
    for (let round = 0; round < 2; round += 1) {
      const answer = client.request(long, options);
      workers[0]?.answer();
      expect((await answer).kind).toBe("done");
    }
    expect(workers).toHaveLength(1);
  });

  it("stops a worker that is at an older text", async () => {
    const { client, workers } = clientWithWorkers();
    const older = client.request(long, options);
    const newer = client.request(`${long}#`, options);
    expect(await older).toEqual({ kind: "superseded" });
    expect(workers[0]?.terminated).toBe(true);
    workers[1]?.answer();
    expect((await newer).kind).toBe("done");
  });

  it("ends a runaway with a reason, and goes on with another worker", async () => {
    const { client, workers } = clientWithWorkers();
    const runaway = client.request(long, options);
    vi.advanceTimersByTime(1_000);
    expect(await runaway).toEqual({ kind: "failed", reason: "took-too-long" });
    const next = client.request(long, options);
    workers[1]?.answer();
    expect((await next).kind).toBe("done");
  });

  it("says when a worker falls over", async () => {
    const { client, workers } = clientWithWorkers();
    const answer = client.request(long, options);
    workers[0]?.fall();
    expect(await answer).toEqual({ kind: "failed", reason: "crashed" });
  });

  it("leaves nothing running when it is disposed of", async () => {
    const { client, workers } = clientWithWorkers();
    const answer = client.request(long, options);
    client.dispose();
    expect(await answer).toEqual({ kind: "superseded" });
    expect(workers[0]?.terminated).toBe(true);
  });
});

function codesOf(result: AnalysisResult): readonly string[] {
  return result.kind === "done" ? listCodes(result.analysis) : [];
}

async function checkedCodesOf(result: AnalysisResult): Promise<readonly string[]> {
  const checked = result.kind === "done" ? await result.checked : null;
  return checked ? listCodes(checked) : [];
}

function listCodes({ diagnostics }: Analysis): readonly string[] {
  return diagnostics.map(({ code }) => code);
}
