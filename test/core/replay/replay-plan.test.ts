import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Analysis,
  type AnalysisOptions,
  type Dialect,
  type Plan,
  planText,
  type ReplayStep,
  replayPlan,
  ubuntuFarm,
} from "../../../src/core/index.ts";
import { firstChoices } from "../../support/analyse-text.ts";
import { crossArchitecture, dialectsDiffer, workedExample } from "../../support/pipelines.ts";
import { randomPins, randomPipelines, randomTargets, writePipeline } from "../../support/random-pipeline.ts";

type Choices = Pick<AnalysisOptions, "dialect" | "targetSeries" | "dispatchSeries">;

const choices = fc.record<Choices>({
  dialect: fc.constantFrom<Dialect>("designed", "deployed"),
  targetSeries: randomTargets,
  dispatchSeries: randomPins,
});
const runs = Number(process.env["FUZZ_RUNS"] ?? 200);
const parameters = { numRuns: runs, seed: 20261130 };

function replay(text: string, chosen: Partial<Choices> = {}) {
  const analysis: Analysis = planText(text, { ...firstChoices, ...chosen });
  return { analysis, steps: replayPlan(analysis, { targetSeries: chosen.targetSeries ?? null, farm: ubuntuFarm }) };
}

function namesOf(steps: readonly ReplayStep[]): readonly string[] {
  return steps.map(({ id }) => id);
}

function heldIn(plan: Plan | null): readonly string[] {
  return plan?.lanes.flatMap(({ stages }) => stages.flatMap(({ entries }) => entries.map(({ id }) => id))) ?? [];
}

function droppedIn(plan: Plan | null): readonly string[] {
  return plan?.lanes.flatMap(({ stages }) => stages.flatMap(({ dropped }) => dropped.map(({ id }) => id))) ?? [];
}

describe("replayPlan", { timeout: 60_000 + 100 * runs }, () => {
  it("goes through the planner's steps as designed", () => {
    const { steps } = replay(workedExample);
    expect(namesOf(steps)).toEqual([
      "read",
      "expand",
      "filter-series",
      "cross-architecture",
      "dispatch",
      "filter-architecture",
    ]);
    expect(steps.map(({ plan }) => heldIn(plan).length)).toEqual([0, 4, 4, 7, 7, 7]);
    expect(steps.map(({ plan }) => droppedIn(plan).length)).toEqual([0, 0, 0, 0, 0, 1]);
    expect(steps.map(({ plan }) => plan?.lanes.map(({ series }) => series) ?? [])).toEqual([
      [],
      [null],
      [null],
      [null, null],
      ["jammy", "jammy"],
      ["jammy", "jammy"],
    ]);
  });

  it("walks name by name as deployed, before it looks at series", () => {
    const { steps } = replay(dialectsDiffer, { dialect: "deployed" });
    const walked = ["walk 0", "walk 1"];
    expect(namesOf(steps)).toEqual(["read", "expand", "filter-series", ...walked, "dispatch", "filter-architecture"]);
    expect(steps.filter(({ kind }) => kind === "walk").map(({ plan }) => heldIn(plan).length)).toEqual([2, 4]);
  });

  it.each<[string, string, Dialect, readonly string[]]>([
    ["a text that is no YAML", "pipeline: [", "designed", ["read"]],
    ["a file without jobs", "pipeline: [build]\n", "designed", ["read"]],
    ["a job without series", "pipeline: [aa]\njobs:\n  aa: {architectures: amd64}\n", "designed", ["read", "expand"]],
    ["an empty pipeline", "pipeline: []\njobs: {}\n", "designed", ["read", "expand", "look-up"]],
    [
      "a job that cannot wait",
      crossArchitecture,
      "designed",
      ["read", "expand", "filter-series", "cross-architecture"],
    ],
    [
      "a job that cannot wait today",
      crossArchitecture,
      "deployed",
      ["read", "expand", "filter-series", "walk 0", "walk 1"],
    ],
  ])("ends where %s is decided", (_, text, dialect, ids) => {
    const { analysis, steps } = replay(text, { dialect });
    expect(namesOf(steps)).toEqual(ids);
    expect(steps.at(-1)?.plan).toBe(analysis.plan);
  });

  it("ends with the plan itself, by steps that only add to it", () => {
    fc.assert(
      fc.property(randomPipelines, choices, (model, chosen) => {
        const { analysis, steps } = replay(writePipeline(model), chosen);
        expect(steps.at(-1)?.plan).toBe(analysis.plan);
        expect(new Set(namesOf(steps)).size).toBe(steps.length);
        for (const { sentences } of steps) expect(sentences.length).toBeGreaterThan(0);

        const held = new Set(heldIn(analysis.plan));
        const growing = steps.filter(({ kind }) => ["walk", "cross-architecture", "dispatch"].includes(kind));
        let before = 0;
        for (const { plan } of growing) {
          const ids = heldIn(plan);
          // Refused for a job that is not there, it has no lanes to grow.
          if (analysis.plan.lanes.length === 0) continue;
          expect(ids.every((id) => held.has(id))).toBe(true);
          expect(ids.length).toBeGreaterThanOrEqual(before);
          before = ids.length;
        }
        const expanded = steps.find(({ kind }) => kind === "expand")?.plan ?? null;
        const filtered = steps.find(({ kind }) => kind === "filter-series")?.plan ?? null;
        const variants = model.stages
          .flat()
          .flatMap((name) => model.jobs.find((job) => job.name === name)?.variants ?? []);
        if (expanded !== analysis.plan) expect(heldIn(expanded).length).toBe(variants.length);
        if (filtered && filtered !== analysis.plan) {
          expect([...heldIn(filtered), ...droppedIn(filtered)].toSorted()).toEqual(heldIn(expanded).toSorted());
        }
      }),
      parameters,
    );
  });
});
