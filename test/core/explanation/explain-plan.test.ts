import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Analysis,
  type AnalysisOptions,
  type Dialect,
  explainPlan,
  type ToldPassage,
  ubuntuFarm,
} from "../../../src/core/index.ts";
import { analyseText, diagnoseText } from "../../support/analyse-text.ts";
import { workedExample } from "../../support/pipelines.ts";
import { randomPins, randomPipelines, randomTargets, writePipeline } from "../../support/random-pipeline.ts";
import { randomTexts } from "../../support/random-text.ts";
import { writeTree } from "../../support/write-tree.ts";

type Choices = Pick<AnalysisOptions, "dialect" | "targetSeries" | "dispatchSeries">;

const choices = fc.record<Choices>({
  dialect: fc.constantFrom<Dialect>("designed", "deployed"),
  targetSeries: randomTargets,
  dispatchSeries: randomPins,
});
const runs = Number(process.env["FUZZ_RUNS"] ?? 80);
const parameters = { numRuns: runs, seed: 20261130 };

function explain(analysis: Analysis, targetSeries: readonly string[] | null = null): readonly ToldPassage[] {
  return explainPlan(analysis, { targetSeries, farm: ubuntuFarm });
}

function sentencesOf(passages: readonly ToldPassage[], ...kinds: readonly ToldPassage["kind"][]) {
  return passages
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .flatMap(({ sentences }) => sentences);
}

function idsOf({ plan }: Analysis): { readonly held: readonly string[]; readonly dropped: readonly string[] } {
  const stages = plan.lanes.flatMap((lane) => lane.stages);
  return {
    held: stages.flatMap(({ entries }) => entries.map(({ id }) => id)),
    dropped: [...stages.flatMap((stage) => stage.dropped), ...plan.filtered].map(({ id }) => id),
  };
}

describe("a plan explained", { timeout: 60_000 + 100 * runs }, () => {
  it("leads from a sentence to its lines, lanes and entries", () => {
    const passages = explain(analyseText(workedExample));
    const [drop] = sentencesOf(passages, "dropped");
    expect(drop?.entries).toEqual(["test-snap:0/arm64"]);
    expect(drop?.ranges.map(({ from, to }) => workedExample.slice(from, to))).toEqual(["[amd64]"]);
    expect(sentencesOf(passages, "lanes").map(({ lanes }) => lanes)).toContainEqual(["lane:arm64"]);
  });

  it("tells of random texts on one line each, with places that there are", () => {
    fc.assert(
      fc.property(randomTexts, choices, ({ tree, choices: style }, chosen) => {
        const text = writeTree(tree, style);
        const analysis = diagnoseText(text, chosen);
        const { held, dropped } = idsOf(analysis);
        const ids = new Set([...held, ...dropped]);
        const lanes = new Set(analysis.plan.lanes.map(({ id }) => id));
        const passages = explain(analysis, chosen.targetSeries);
        expect(passages.length).toBeGreaterThan(0);
        for (const sentence of sentencesOf(passages)) {
          expect(sentence.words).toMatch(/^[^\n]*[.!?]$/);
          for (const { from, to } of sentence.ranges) expect(0 <= from && from <= to && to <= text.length).toBe(true);
          for (const id of sentence.entries) expect(ids.has(id), id).toBe(true);
          for (const id of sentence.lanes) expect(lanes.has(id), id).toBe(true);
        }
      }),
      parameters,
    );
  });

  it("says of every dropped entry once why, and of every lane what becomes of it", () => {
    fc.assert(
      fc.property(randomPipelines, choices, (model, chosen) => {
        const analysis = diagnoseText(writePipeline(model), chosen);
        const passages = explain(analysis, chosen.targetSeries);
        const lanes = sentencesOf(passages, "lanes", "withheld").filter((one) => one.lanes.length === 1);
        for (const { id } of analysis.plan.lanes)
          expect(
            lanes.some((one) => one.lanes[0] === id),
            id,
          ).toBe(true);
        const held = sentencesOf(passages, "stages").flatMap(({ entries }) => entries);
        const requested = analysis.plan.lanes.filter(({ status }) => status.kind === "requested");
        const expected = idsOf({ ...analysis, plan: { ...analysis.plan, lanes: requested } }).held;
        const told = passages.filter(({ more }) => more > 0).map(({ kind }) => kind);
        if (!told.includes("stages")) expect(held.toSorted()).toEqual(expected.toSorted());
        const dropped = sentencesOf(passages, "dropped").flatMap(({ entries }) => entries);
        if (!told.includes("dropped")) expect(dropped.toSorted()).toEqual(idsOf(analysis).dropped.toSorted());
      }),
      parameters,
    );
  });

  it("stays short for a plan of thousands of entries", () => {
    const jobs = Array.from({ length: 100 }, (_, job) => {
      const items = Array.from({ length: 20 }, () => "{series: jammy, architectures: [amd64, arm64]}");
      return `  job-${job}: {run: make, matrix: [${items.join(", ")}, {series: focal, architectures: amd64}]}`;
    });
    const names = Array.from({ length: 100 }, (_, job) => `  - job-${job}`);
    const passages = explain(diagnoseText(["pipeline:", ...names, "jobs:", ...jobs, ""].join("\n")));
    const sentences = sentencesOf(passages);
    expect(sentences.length).toBeLessThan(60);
    expect(Math.max(...sentences.map(({ words }) => words.length))).toBeLessThan(400);
    expect(passages.find(({ kind }) => kind === "dropped")?.more).toBe(88);
  });
});
