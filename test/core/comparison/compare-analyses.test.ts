import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AnalysedText,
  type AnalysisOptions,
  compareAnalyses,
  type EntryPair,
  type Fate,
  type Plan,
  type PlanChanges,
  tellChanges,
} from "../../../src/core/index.ts";
import { diagnoseText } from "../../support/analyse-text.ts";
import { dialectsDiffer, workedExample } from "../../support/pipelines.ts";
import { randomPins, randomPipelines, randomTargets, writePipeline } from "../../support/random-pipeline.ts";
import { randomTexts } from "../../support/random-text.ts";
import { writeTree } from "../../support/write-tree.ts";

const randomChoices: fc.Arbitrary<Partial<AnalysisOptions>> = fc.record({
  dialect: fc.constantFrom("designed", "deployed"),
  targetSeries: randomTargets,
  dispatchSeries: randomPins,
});
const randomInputs: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: randomPipelines.map(writePipeline) },
  { weight: 1, arbitrary: randomTexts.map(({ tree, choices }) => writeTree(tree, choices)) },
);
const fewer = { numRuns: 40 };
const randomAnalysed = fc.tuple(randomInputs, randomChoices).map(([text, choices]) => analysed(text, choices));

describe("the comparison of two analyses", () => {
  it("finds nothing between a text and itself", () => {
    fc.assert(
      fc.property(randomInputs, randomChoices, (text, choices) => {
        const changes = compareAnalyses(analysed(text, choices), analysed(text, choices));
        expect(tellChanges(changes)).toEqual([]);
        expect(changes.lanes).toEqual([]);
        expect(changes.entries.filter(({ fate }) => fate !== "kept" && fate !== "left-out")).toEqual([]);
      }),
      fewer,
    );
  });

  it("has every entry of both plans exactly once", () => {
    fc.assert(
      fc.property(randomAnalysed, randomAnalysed, (old, now) => {
        const { entries } = compareAnalyses(old, now);
        expect(idsOf(entries, "old")).toEqual(idsOfPlan(old.analysis.plan));
        expect(idsOf(entries, "now")).toEqual(idsOfPlan(now.analysis.plan));
        expect(entries.filter(({ old: before, now: after }) => !before && !after)).toEqual([]);
      }),
      fewer,
    );
  });

  it("pairs only entries of one job on one architecture, or of one that has another name", () => {
    fc.assert(
      fc.property(randomAnalysed, randomAnalysed, (old, now) => {
        for (const pair of compareAnalyses(old, now).entries) {
          if (!pair.old || !pair.now) continue;
          const [one, other] = [pair.old.entry, pair.now.entry];
          expect([one.architecture, one.occurrence]).toEqual([other.architecture, other.occurrence]);
          if (one.job === other.job) continue;
          expect(old.analysis.configuration?.jobs.has(other.job)).toBe(false);
          expect(now.analysis.configuration?.jobs.has(one.job)).toBe(false);
        }
      }),
      fewer,
    );
  });

  it("finds nothing else in a pipeline of which a job has another name", () => {
    fc.assert(
      fc.property(randomPipelines, (pipeline) => {
        const name = pipeline.jobs[0]?.name ?? "";
        const next = (job: string) => (job === name ? "renamed" : job);
        const renamed = {
          stages: pipeline.stages.map((stage) => stage.map(next)),
          jobs: pipeline.jobs.map((job) => ({ ...job, name: next(job.name) })),
        };
        const changes = compareAnalyses(analysed(writePipeline(pipeline)), analysed(writePipeline(renamed)));
        expect(changes.entries.filter(({ fate }) => fate !== "kept" && fate !== "left-out")).toEqual([]);
        const isSeen = changes.entries.some(({ fate, old }) => fate === "kept" && old?.entry.job === name);
        // Of a name that lpci does not take, a verdict tells.
        const told = tellChanges(changes).filter(({ kind }) => kind !== "verdict");
        expect(changes.verdict?.now?.kind).not.toBe("refused");
        expect(told.map(({ sentence }) => sentence)).toEqual(isSeen ? [`${name} is called renamed now.`] : []);
      }),
      fewer,
    );
  });

  it("says the opposite of the opposite", () => {
    fc.assert(
      fc.property(randomAnalysed, randomAnalysed, (one, other) => {
        const there = compareAnalyses(one, other);
        const back = compareAnalyses(other, one);
        expect(summary(swap(back))).toEqual(summary(there));
        expect(
          kindsOf(back)
            .map((kind) => opposite.get(kind) ?? kind)
            .toSorted(),
        ).toEqual(kindsOf(there).toSorted());
      }),
      fewer,
    );
  });

  it("tells once of every entry that is not as it was, or of its whole lane", () => {
    fc.assert(
      fc.property(randomAnalysed, randomAnalysed, (old, now) => {
        fc.pre(old.analysis.plan.lanes.length > 0 && now.analysis.plan.lanes.length > 0);
        const changes = compareAnalyses(old, now);
        const told = tellChanges(changes);
        const lanes = told.filter(({ kind }) => kind === "lane-added" || kind === "lane-removed");
        const ofLanes = new Set(
          lanes.flatMap((change) => change.lanes).map((lane) => (lane.now ?? lane.old)?.architecture ?? ""),
        );
        const halves = told.filter(({ kind }) => kind === "withheld" || kind === "released");
        const ofHalves = new Set(
          halves
            .flatMap((change) => change.lanes)
            .filter((lane) => lane.old?.status.kind !== lane.now?.status.kind)
            .map((lane) => lane.now?.architecture ?? ""),
        );
        const isTold = ({ fate, old: before, now: after }: EntryPair) =>
          !["kept", "left-out", "left-out-now", "left-out-before"].includes(fate) &&
          !(fate === "moved" && ofHalves.has(after?.entry.architecture ?? "")) &&
          !ofLanes.has((after ?? before)?.entry.architecture ?? "");
        const expected = changes.entries
          .filter(isTold)
          .map((pair) => `${pair.fate} ${(pair.now ?? pair.old)?.entry.id}`);
        const found = told
          .filter(({ kind }) => ["added", "removed", "moved", "dropped", "returned"].includes(kind))
          .flatMap(({ kind, entries }) => entries.map((pair) => `${kind} ${(pair.now ?? pair.old)?.entry.id}`));
        expect(found.toSorted()).toEqual(expected.toSorted());
      }),
      fewer,
    );
  });

  it("compares one text as designed and as deployed", () => {
    const changes = compareAnalyses(analysed(dialectsDiffer), analysed(dialectsDiffer, { dialect: "deployed" }));
    expect(tellChanges(changes).map(({ kind, entries }) => [kind, idsOf(entries, "now")])).toEqual([
      ["withheld", []],
      ["moved", ["unit:1/amd64"]],
    ]);
  });

  it("says which entries a sentence is about, in both plans", () => {
    const [drop] = tellChanges(
      compareAnalyses(analysed(workedExample), analysed(workedExample, { targetSeries: ["focal", "jammy"] })),
    );
    expect(drop?.kind).toBe("dropped");
    expect(idsOf(drop?.entries ?? [], "old")).toEqual(["test-snap:0/amd64"]);
    expect(idsOf(drop?.entries ?? [], "now")).toEqual(["test-snap:0/amd64"]);
  });
});

const opposite: ReadonlyMap<string, string> = new Map(
  (
    [
      ["added", "removed"],
      ["lane-added", "lane-removed"],
      ["dropped", "returned"],
      ["left-out-now", "left-out-before"],
      ["withheld", "released"],
    ] as const
  ).flatMap(([one, other]): readonly (readonly [string, string])[] => [
    [one, other],
    [other, one],
  ]),
);

/** Kinds that a swap keeps as many of; what is withheld for another reason is that in both directions. */
function kindsOf(changes: PlanChanges): readonly string[] {
  const told = tellChanges(changes).filter(({ lanes }) => lanes.length === 0);
  return [...new Set(told.map(({ kind }) => kind))];
}

function analysed(text: string, choices: Partial<AnalysisOptions> = {}): AnalysedText {
  return { text, analysis: diagnoseText(text, choices) };
}

function idsOf(entries: readonly EntryPair[], side: "old" | "now"): readonly string[] {
  return entries.flatMap((pair) => pair[side]?.entry.id ?? []).toSorted();
}

function idsOfPlan({ lanes, filtered }: Plan): readonly string[] {
  const held = lanes.flatMap(({ stages }) => stages.flatMap(({ entries, dropped }) => [...entries, ...dropped]));
  return [...held, ...filtered].map(({ id }) => id).toSorted();
}

function swap({ entries }: PlanChanges): Pick<PlanChanges, "entries"> {
  return { entries: entries.map((pair) => ({ ...pair, fate: swapFate(pair.fate), old: pair.now, now: pair.old })) };
}

function swapFate(fate: Fate): Fate {
  switch (fate) {
    case "added":
      return "removed";
    case "removed":
      return "added";
    case "dropped":
      return "returned";
    case "returned":
      return "dropped";
    case "left-out-now":
      return "left-out-before";
    case "left-out-before":
      return "left-out-now";
    case "kept":
    case "moved":
    case "left-out":
      return fate;
  }
}

/** What is symmetrical about each pair, in no order. */
function summary({ entries }: Pick<PlanChanges, "entries">): readonly string[] {
  return entries
    .map(({ fate, old, now, differingKeys }) =>
      JSON.stringify([fate, old?.entry.id ?? null, now?.entry.id ?? null, differingKeys.toSorted()]),
    )
    .toSorted();
}
