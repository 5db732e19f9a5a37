import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { type AnalysisOptions, type BuildJson, type Dialect, normaliseText, planToJson } from "../../src/core/index.ts";
import { analyseText } from "../support/analyse-text.ts";
import { corpusGolden, type ExpectedPlan, planGolden } from "./expected-plan.ts";
import { readCorpus, readGoldens } from "./shared-goldens.ts";

const dialects = ["designed", "deployed"] as const;
const plans = readGoldens("plans.jsonl", (line) => v.parse(planGolden, line));
const corpus = readGoldens("corpus.jsonl", (line) => v.parse(corpusGolden, line));

/** How many there were when this was written. */
const known = 400 + 34;

describe("expected plans", () => {
  it("are there, or say that they are not", () => {
    const missing = known - plans.length - corpus.length;
    if (missing > 0) console.log(`goldens not present: ${missing} not run`);
  });

  for (const dialect of dialects) {
    it.each(plans)(`come out as ${dialect}: $id`, (golden) => {
      const { series, dispatch } = golden.options;
      const choices = { targetSeries: series ?? null, dispatchSeries: dispatch ?? null };
      expectPlan(golden.yaml, { ...choices, dialect }, golden[dialect]);
      expectDifferences(golden.yaml, { ...choices, dialect }, golden);
    });

    it.each(corpus)(`come out as ${dialect}: $file`, (golden) => {
      expectPlan(normaliseText(readCorpus(golden.file)).text, { dialect }, golden[dialect]);
    });
  }
});

function expectPlan(text: string, choices: Partial<AnalysisOptions>, expected: ExpectedPlan) {
  const analysis = analyseText(text, choices);
  expect(analysis.plan.outcome).toBe(expected.outcome);
  const { builds } = planToJson(analysis, text);
  // What is dropped is ours: only the design says it.
  if (choices.dialect === "designed") expect(inOrder(builds)).toEqual(inOrder(expected.builds));
  else expect(withoutDropped(builds)).toEqual(withoutDropped(expected.builds));
  const messages = analysis.diagnostics.map(({ message }) => message);
  expect(messages).toEqual(expect.arrayContaining(expected.refusals));
}

/** There are differences to tell exactly where the two dialects build different things. */
function expectDifferences(
  text: string,
  choices: Partial<AnalysisOptions>,
  { designed, deployed }: Record<Dialect, ExpectedPlan>,
) {
  const told = analyseText(text, choices).diagnostics.some(({ code }) => code === "dialects-differ");
  const differ = JSON.stringify(withoutDropped(designed.builds)) !== JSON.stringify(withoutDropped(deployed.builds));
  expect(told).toBe(differ);
}

function withoutDropped(builds: ExpectedPlan["builds"] | readonly BuildJson[]) {
  return inOrder(builds.map(({ series, architecture, stages }) => ({ series, architecture, stages })));
}

/** Builds compare as a set; there is one for each architecture. */
function inOrder<Build extends { readonly architecture: string }>(builds: readonly Build[]): readonly Build[] {
  return builds.toSorted((a, b) => (a.architecture < b.architecture ? -1 : 1));
}
