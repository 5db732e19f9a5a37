import { describe, expect, it, vi } from "vitest";
import { type Analysis, checkPlanned } from "../../src/core/index.ts";
import type { AnalysisResult } from "../../src/worker/analysis-client.ts";
import { createAnalysisClient } from "../../src/worker/create-analysis-client.ts";
import type { WorkerPlanner } from "../../src/worker/create-worker-planner.ts";
import { firstChoices as options } from "../support/analyse-text.ts";
import { crossArchitecture, dialectsDiffer, workedExample } from "../support/pipelines.ts";

/** Long enough for a worker. */
const long = `${workedExample}#${" ".repeat(20_000)}`;

/** A client whose texts for a worker are listed and never answered. */
function clientWithPlanner() {
  const asked: string[] = [];
  const supersede = vi.fn();
  const dispose = vi.fn();
  const planner: WorkerPlanner = {
    plan(text) {
      asked.push(text);
      return new Promise(() => {});
    },
    supersede,
    dispose,
  };
  const loadPlanner = vi.fn(() => Promise.resolve(planner));
  return { client: createAnalysisClient({ loadPlanner }), loadPlanner, planner, supersede, dispose, asked };
}

/** Small texts that would keep a page from answering. */
const hostile = {
  "names, variants and architectures that multiply": [
    `pipeline: [${"a, ".repeat(100)}a]`,
    "jobs:",
    "  a:",
    `    architectures: [${Array.from({ length: 20 }, (_, i) => `x${i}`).join(", ")}]`,
    `    matrix: [${"{series: focal}, ".repeat(20)}]`,
  ],
  "a matrix that many jobs share": [
    `x: &matrix [${"{series: focal}, ".repeat(200)}]`,
    "pipeline: [j0]",
    "jobs:",
    ...Array.from({ length: 60 }, (_, i) => `  j${i}: {architectures: amd64, matrix: *matrix}`),
  ],
  "a stage that is named thousands of times": [
    `s: &s [${"a, ".repeat(500)}a]`,
    `pipeline: [${"*s , ".repeat(100)}*s ]`,
    "jobs:",
    "  a: {series: focal, architectures: amd64}",
  ],
};

describe("the analysis client", () => {
  it("answers short texts without a worker", async () => {
    const { client, loadPlanner } = clientWithPlanner();
    const result = await client.request(workedExample, options);
    expect(result.kind).toBe("done");
    expect(loadPlanner).not.toHaveBeenCalled();
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
    const { client } = clientWithPlanner();
    const results = await Promise.all([
      client.request(workedExample, options),
      client.request(crossArchitecture, options),
    ]);
    expect(results.map(({ kind }) => kind)).toEqual(["superseded", "done"]);
  });

  it("leaves long texts to a worker", async () => {
    const { client, asked } = clientWithPlanner();
    void client.request(long, options);
    await vi.waitFor(() => expect(asked).toEqual([long]));
  });

  it.each(Object.entries(hostile))("leaves to a worker: %s", async (_, lines) => {
    const { client, asked } = clientWithPlanner();
    const text = lines.join("\n");
    expect(text.length).toBeLessThan(10_000);
    void client.request(text, options);
    await vi.waitFor(() => expect(asked).toEqual([text]));
  });

  it("loads what plans in a worker once, and again where that failed", async () => {
    const { planner, asked } = clientWithPlanner();
    const loadPlanner = vi.fn(() => Promise.resolve(planner)).mockRejectedValueOnce(new Error("offline"));
    const client = createAnalysisClient({ loadPlanner });
    expect(await client.request(long, options)).toEqual({ kind: "failed", reason: "crashed" });
    void client.request(`${long}1`, options);
    void client.request(`${long}2`, options);
    await vi.waitFor(() => expect(asked).toEqual([`${long}2`]));
    expect(loadPlanner).toHaveBeenCalledTimes(2);
  });

  it("ends what a worker is at when a short text comes", async () => {
    const { client, supersede, asked } = clientWithPlanner();
    void client.request(long, options);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    expect((await client.request(workedExample, options)).kind).toBe("done");
    expect(supersede).toHaveBeenCalled();
  });

  it("disposes of what plans in a worker", async () => {
    const { client, dispose, asked } = clientWithPlanner();
    void client.request(long, options);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    client.dispose();
    expect(dispose).toHaveBeenCalled();
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
