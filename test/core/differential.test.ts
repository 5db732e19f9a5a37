import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Analysis,
  type AnalysisOptions,
  type Dialect,
  layOutPlan,
  normaliseText,
  planToJson,
  type SourceRange,
  ubuntuFarm,
} from "../../src/core/index.ts";
import { analyseText } from "../support/analyse-text.ts";
import { applyEdits } from "../support/apply-edits.ts";
import { damageText, randomAccidents } from "../support/damage-text.ts";
import { countAsked, mustAgree, type NaivePlan, planNaively } from "../support/naive-plan.ts";
import { randomPins, randomTargets } from "../support/random-pipeline.ts";
import { randomTexts } from "../support/random-text.ts";
import { writeTree } from "../support/write-tree.ts";

/** `FUZZ_RUNS=100000 npx vitest … differential` for a longer campaign; `FUZZ_SEED` makes one that was printed once more. */
const runs = Number(process.env["FUZZ_RUNS"] ?? 250);
const seed = Number(process.env["FUZZ_SEED"] ?? Date.now() % 2 ** 31);
const parameters = { numRuns: runs, seed };
console.log(`differential test: ${runs} runs of each property, seed ${seed}`);

const choices = fc.record({
  dialect: fc.constantFrom<Dialect>("designed", "deployed"),
  targetSeries: randomTargets,
  dispatchSeries: randomPins,
});
type Choices = Pick<AnalysisOptions, "dialect" | "targetSeries" | "dispatchSeries">;

const launchpadsWords: ReadonlySet<string> = new Set([
  "empty-pipeline",
  "undefined-job",
  "cross-architecture",
  "unknown-series",
  "unbuildable-architecture",
]);

const patience = { timeout: 60_000 + 100 * runs };

describe("random texts of many styles", patience, () => {
  it("are planned as the semantics say, in both dialects", () => {
    fc.assert(
      fc.property(randomTexts, choices, ({ tree, choices: style }, chosen) => {
        const text = writeTree(tree, style);
        const expected = planNaively(tree, optionsOf(chosen));
        const analysis = analyseText(text, chosen);
        expect(planOf(analysis, text), text).toEqual({
          ...expected,
          sentences: [...new Set(expected.sentences)].toSorted(),
        });
      }),
      parameters,
    );
  });

  it("keep to the laws: conservation, ids of their own, ranges in the text, the same answer again", () => {
    fc.assert(
      fc.property(randomTexts, choices, ({ tree, choices: style }, chosen) => {
        const text = writeTree(tree, style);
        const analysis = analyseText(text, chosen);
        checkAnalysis(text, analysis);
        expect(analyseText(text, chosen)).toEqual(analysis);

        const asked = countAsked(tree);
        expect(analysis.plan.outcome === "invalid").toBe(asked === null);
        for (const { stages } of analysis.plan.lanes) {
          const places = stages.flatMap(({ entries, dropped }) =>
            [...entries, ...dropped].map(({ place, job, index }) => `${place.from} ${job}:${index}`),
          );
          expect(new Set(places).size).toBe(asked);
        }
      }),
      parameters,
    );
  });

  it("give the same builds in both dialects where section 5 says that they do", () => {
    let compared = 0;
    fc.assert(
      fc.property(randomTexts, ({ tree, choices: style }) => {
        if (!mustAgree(tree, ubuntuFarm)) return;
        compared += 1;
        const text = writeTree(tree, style);
        const designed = analyseText(text, { dialect: "designed" });
        const deployed = analyseText(text, { dialect: "deployed" });
        const { outcome, builds } = planToJson(designed, text);
        expect(planToJson(deployed, text), text).toMatchObject({ outcome, builds });
        expect(designed.diagnostics.map(({ code }) => code)).not.toContain("dialects-differ");
      }),
      parameters,
    );
    expect(compared).toBeGreaterThan(0);
  });
});

describe("damaged texts", patience, () => {
  it("are answered without an exception, in time, with every range in the text", () => {
    fc.assert(
      fc.property(randomTexts, choices, randomAccidents, ({ tree, choices: style }, chosen, accidents) => {
        const { text } = normaliseText(damageText(writeTree(tree, style), accidents));
        const analysis = inTime(() => analyseText(text, chosen));
        checkAnalysis(text, analysis);
        planToJson(analysis, text);
        layOutPlan(analysis.plan, { flow: "row", width: 788, showDropped: true, collapsed: new Set() });
        const isRefused = analysis.diagnostics.some(({ severity }) => severity === "error");
        if (analysis.plan.outcome !== "planned") expect(isRefused || isUnsure(analysis), text).toBe(true);
      }),
      { ...parameters, numRuns: 2 * runs },
    );
  });
});

function optionsOf(chosen: Choices): AnalysisOptions {
  return { farm: ubuntuFarm, today: "2026-11-01", ...chosen };
}

/** What a naive plan says, of an analysis. */
function planOf(analysis: Analysis, text: string): NaivePlan {
  const { outcome, builds, withheld } = planToJson(analysis, text);
  const said = outcome === "invalid" ? [] : analysis.diagnostics.filter(({ code }) => launchpadsWords.has(code));
  return { outcome, builds, withheld, sentences: [...new Set(said.map(({ message }) => message))].toSorted() };
}

function checkAnalysis(text: string, { plan, diagnostics }: Analysis) {
  // Throws where the edits of a fix overlap or leave the text.
  for (const { fixes = [] } of diagnostics) for (const { edits } of fixes) applyEdits(text, edits);
  const ranges: SourceRange[] = diagnostics.flatMap(({ range, related, fixes }) => [
    range,
    ...(related ?? []).map((other) => other.range),
    ...(fixes ?? []).flatMap(({ edits }) => edits.map((edit) => edit.range)),
  ]);
  const stages = plan.lanes.flatMap((lane) => lane.stages);
  const entries = [...stages.flatMap((stage) => [...stage.entries, ...stage.dropped]), ...plan.filtered];
  for (const { from, to } of [...ranges, ...entries.flatMap(({ range, place }) => [range, place])]) {
    if (from < 0 || to < from || to > text.length) expect.fail(`${from} to ${to} is not in ${JSON.stringify(text)}`);
  }
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  expect(new Set(plan.lanes.map(({ id }) => id)).size).toBe(plan.lanes.length);
}

function isUnsure({ diagnostics }: Analysis): boolean {
  return diagnostics.some(({ code }) => code === "yaml-unsure");
}

/** Fails only where a text is slow twice: the first time may be the machine's. */
function inTime<T>(task: () => T): T {
  for (let attempt = 1; ; attempt += 1) {
    const start = performance.now();
    const result = task();
    if (performance.now() - start <= 1000) return result;
    if (attempt === 2) expect.fail("more than a second, twice");
  }
}
