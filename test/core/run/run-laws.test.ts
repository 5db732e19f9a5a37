import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Analysis,
  type AnalysisOptions,
  type BuilderFault,
  type Dialect,
  type EntryRun,
  type LaneRun,
  planText,
  type RunChoices,
  type RunMode,
} from "../../../src/core/index.ts";
import { firstChoices } from "../../support/analyse-text.ts";
import {
  type ArtifactPipeline,
  effectiveArtifacts,
  randomArtifactPipelines,
  writeArtifactPipeline,
} from "../../support/random-artifacts.ts";
import { type ModelPipeline, randomPipelines, randomTargets, writePipeline } from "../../support/random-pipeline.ts";
import { entriesOf, runAnalysis } from "../../support/run-text.ts";

const dialects = fc.constantFrom<Dialect>("designed", "deployed");
const builders = fc.constantFrom<RunMode>({ kind: "serial" }, { kind: "parallel" });
const modes = fc.oneof(builders, fc.constant<RunMode>({ kind: "lpci", architecture: "amd64" }));
/** Which entries fail, by a number for each that is asked in turn. */
const luck = fc.infiniteStream(fc.nat(3));
const lengths = fc
  .dictionary(fc.constantFrom("build", "test", "lint", "x y"), fc.nat(90))
  .map((seconds) => new Map(Object.entries(seconds)));

/** A text that is planned and run: nothing fails in it by itself but unknown series. */
interface Case {
  readonly analysis: Analysis;
  readonly choices: Partial<RunChoices>;
}

const cases: fc.Arbitrary<Case> = fc
  .record({ model: randomPipelines, targets: randomTargets, dialect: dialects, mode: modes, luck, durations: lengths })
  .map(({ model, targets, dialect, mode, luck: fates, durations }) => {
    const analysis = analyseModel(model, dialect, targets);
    return { analysis, choices: { mode, durations, failing: pickFailing(analysis, fates) } };
  });

const faults = fc.constantFrom<BuilderFault>(
  { kind: "preparation" },
  { kind: "breakdown", entry: null },
  { kind: "breakdown", entry: "test:0/amd64" },
);

describe("a run", () => {
  it("has exactly one report for every entry of every lane, with a reason wherever it is no success", () => {
    fc.assert(
      fc.property(cases, fc.option(faults), ({ analysis, choices }, fault) => {
        const run = runAnalysis(analysis, { ...choices, faults: new Map(fault ? [["amd64", fault]] : []) });
        const asked = analysis.plan.lanes.map(({ id, stages }) => ({
          id,
          entries: stages.flatMap(({ entries }) => entries.map((entry) => entry.id)),
        }));
        const told = run.lanes.map(({ id, stages }) => ({
          id,
          entries: stages.flatMap(({ entries }) => entries.map((entry) => entry.id)),
        }));
        expect(told).toEqual(asked);
        for (const { report, reason, startsAt, endsAt } of entriesOf(run)) {
          expect(reason === null).toBe(report === "succeeded");
          expect(startsAt === null).toBe(endsAt === null);
          if (report === "succeeded" || report === "failed") expect(startsAt).not.toBeNull();
        }
        for (const { result, stages } of run.lanes) {
          const reports = stages.flatMap(({ entries }) => entries.map(({ report }) => report));
          expect(reports.filter((report) => report === "none")).toEqual(result === "nothing" ? reports : []);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("starts an entry only when all earlier stages of its lane have succeeded", () => {
    fc.assert(
      fc.property(cases, builders, ({ analysis, choices }, mode) => {
        for (const { stages } of runAnalysis(analysis, { ...choices, mode }).lanes) {
          for (const [position, { entries }] of stages.entries()) {
            const earlier = stages.slice(0, position).flatMap((stage) => stage.entries);
            for (const { startsAt } of entries) {
              if (startsAt === null) continue;
              expect(earlier.map(({ report }) => report)).toEqual(earlier.map(() => "succeeded"));
              for (const one of earlier) expect(one.endsAt).toBeLessThanOrEqual(startsAt);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("runs all entries of a stage or none of them, and all stages where nothing fails", () => {
    fc.assert(
      fc.property(cases, builders, ({ analysis, choices }, mode) => {
        for (const lane of runAnalysis(analysis, { ...choices, mode }).lanes) {
          for (const { entries } of lane.stages) {
            expect(new Set(entries.map(({ startsAt }) => startsAt !== null)).size).toBe(1);
          }
          if (lane.result !== "nothing") {
            const reports = lane.stages.flatMap(({ entries }) => entries.map(({ report }) => report));
            expect(lane.result === "failed").toBe(reports.includes("failed"));
            expect(lane.result === "failed" || !reports.includes("waiting")).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("has lanes that know nothing of each other", () => {
    fc.assert(
      fc.property(cases, ({ analysis, choices }) => {
        const all = runAnalysis(analysis, choices);
        for (const lane of all.lanes) {
          const ids = new Set(lane.stages.flatMap(({ entries }) => entries.map(({ id }) => id)));
          const failing = new Set([...(choices.failing ?? [])].filter((id) => ids.has(id)));
          const alone = runAnalysis(analysis, { ...choices, failing });
          expect(alone.lanes.find(({ id }) => id === lane.id)).toEqual(lane);
          expect(alone.events.filter((event) => event.lane === lane.id)).toEqual(
            all.events.filter((event) => event.lane === lane.id),
          );
        }
      }),
      { numRuns: 50 },
    );
  });

  it("takes the list of a stage apart as deployed, as if each name were a stage of its own", () => {
    fc.assert(
      fc.property(randomPipelines, builders, luck, (model, mode, fates) => {
        const listed = analyseModel(model, "deployed");
        const apart = { ...model, stages: model.stages.flatMap((names) => names.map((name) => [name])) };
        const single = analyseModel(apart, "deployed");
        const failing = pickFailing(listed, fates);
        expect(runAnalysis(listed, { mode, failing }).lanes.map(timesOf)).toEqual(
          runAnalysis(single, { mode, failing }).lanes.map(timesOf),
        );
      }),
      { numRuns: 70 },
    );
  });

  it("has the same results one after another and at once, and takes no longer at once", () => {
    fc.assert(
      fc.property(cases, randomArtifactPipelines, luck, ({ analysis, choices }, model, fates) => {
        const second = planUnchecked(writeArtifactPipeline(model));
        for (const [one, failing] of [
          [analysis, choices.failing ?? new Set<string>()],
          [second, pickFailing(second, fates)],
        ] as const) {
          const serial = runAnalysis(one, { ...choices, failing, mode: { kind: "serial" } });
          const parallel = runAnalysis(one, { ...choices, failing, mode: { kind: "parallel" } });
          expect(parallel.lanes.map(resultsOf)).toEqual(serial.lanes.map(resultsOf));
          expect(parallel.endsAt).toBeLessThanOrEqual(serial.endsAt);
        }
      }),
      { numRuns: 70 },
    );
  });

  it("fails where a builder finds no input that has only what its earlier entries saved", () => {
    fc.assert(
      fc.property(randomArtifactPipelines, dialects, builders, luck, (model, dialect, mode, fates) => {
        const analysis = planUnchecked(writeArtifactPipeline(model), { dialect });
        const failing = pickFailing(analysis, fates);
        const run = runAnalysis(analysis, { mode, failing });
        for (const [position, lane] of run.lanes.entries()) {
          if (lane.result === "nothing") continue;
          expect(reportsIn(lane)).toEqual(buildNaively(model, analysis, position, failing));
        }
      }),
      { numRuns: 70 },
    );
  });

  it("loses to a breakdown only what is not done by then", () => {
    fc.assert(
      fc.property(cases, builders, fc.nat(12), ({ analysis, choices }, mode, pick) => {
        const whole = runAnalysis(analysis, { ...choices, mode });
        const lane = whole.lanes.find(({ result }) => result !== "nothing");
        const started =
          lane?.stages.flatMap(({ entries }) => entries.filter(({ startsAt }) => startsAt !== null)) ?? [];
        const victim = started[pick % Math.max(1, started.length)];
        if (!lane || !victim) return;
        const broken = runAnalysis(analysis, {
          ...choices,
          mode,
          faults: new Map([[lane.architecture, { kind: "breakdown", entry: victim.id }]]),
        });
        const after = broken.lanes.find(({ id }) => id === lane.id);
        expect(after?.result).toBe("broken-down");
        const before = new Map(entriesOf(whole).map((entry) => [entry.id, entry]));
        for (const entry of after?.stages.flatMap(({ entries }) => entries) ?? []) {
          if (entry.report === "waiting") expect(["cut-off", "builder-broke-down"]).toContain(entry.reason?.kind);
          else expect(entry).toEqual(before.get(entry.id));
          if (entry.id === victim.id) expect(entry.reason?.kind).toBe("cut-off");
        }
        expect(broken.lanes.filter(({ id }) => id !== lane.id)).toEqual(whole.lanes.filter(({ id }) => id !== lane.id));
      }),
      { numRuns: 70 },
    );
  });

  it("tells its events by time, each of an entry that starts twice: when it starts and when it ends", () => {
    fc.assert(
      fc.property(cases, ({ analysis, choices }) => {
        const run = runAnalysis(analysis, choices);
        const times = run.events.map(({ at }) => at);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        const told = run.events.flatMap(({ kind, entry, at }) => (entry === null ? [] : [`${entry} ${kind} ${at}`]));
        const expected = entriesOf(run).flatMap(({ id, report, startsAt, endsAt }) =>
          startsAt === null ? [] : [`${id} entry-started ${startsAt}`, `${id} entry-${report} ${endsAt}`],
        );
        expect(told.toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 50 },
    );
  });

  it("is plain data, and the same for the same choices", () => {
    fc.assert(
      fc.property(cases, ({ analysis, choices }) => {
        const run = runAnalysis(analysis, choices);
        expect(structuredClone(run)).toEqual(run);
        expect(runAnalysis(structuredClone(analysis), choices)).toEqual(run);
      }),
      { numRuns: 50 },
    );
  });
});

describe("lpci run", () => {
  it("does what somebody does who follows the rules on a laptop", () => {
    fc.assert(
      fc.property(randomPipelines, dialects, luck, (model, dialect, fates) => {
        const analysis = analyseModel(model, dialect);
        const position = analysis.plan.lanes.findIndex(({ architecture }) => architecture === "amd64");
        if (position < 0) return;
        const failing = pickFailing(analysis, fates);
        const run = runAnalysis(analysis, { failing, mode: { kind: "lpci", architecture: "amd64" } });
        const lane = run.lanes[position];
        expect(lane && reportsIn(lane)).toEqual(runOnLaptop(model, analysis, position, failing));
        expect(run.lanes.filter(({ result }) => result !== "nothing")).toEqual([lane]);
      }),
      { numRuns: 70 },
    );
  });
});

it("runs twenty thousand entries", { timeout: 20_000 }, () => {
  const items = Array.from({ length: 5000 }, (_, i) => `{series: jammy, environment: {N: '${i}'}}`).join(", ");
  const job = `{architectures: [amd64, arm64], run: make, matrix: [${items}]}`;
  const text = `pipeline: [build, test]\njobs: {build: ${job}, test: ${job}}\n`;
  const run = runAnalysis(planUnchecked(text), { failing: new Set(["build:4999/arm64"]) });
  const reports = entriesOf(run).map(({ report }) => report);
  expect(reports).toHaveLength(20_000);
  expect(reports.filter((report) => report === "waiting")).toHaveLength(5000);
});

function analyseModel(model: ModelPipeline, dialect: Dialect, targetSeries: readonly string[] | null = null): Analysis {
  return planUnchecked(writePipeline(model), { dialect, targetSeries });
}

/** Without lpci's findings: it rejects odd names, and nothing here has a command. That is another matter. */
function planUnchecked(text: string, choices: Partial<AnalysisOptions> = {}): Analysis {
  return planText(text, { ...firstChoices, ...choices });
}

function pickFailing({ plan }: Analysis, fates: fc.Stream<number>): ReadonlySet<string> {
  const ids = plan.lanes.flatMap(({ stages }) => stages.flatMap(({ entries }) => entries.map(({ id }) => id)));
  const drawn = [...fates.take(ids.length)];
  return new Set(ids.filter((_, i) => drawn[i] === 0));
}

function timesOf({ id, result, endsAt, stages }: LaneRun) {
  const entries = stages.flatMap((stage) => stage.entries);
  return { id, result, endsAt, entries: entries.map((one) => [one.id, one.report, one.startsAt, one.endsAt]) };
}

function resultsOf({ id, result, words, why, stages }: LaneRun) {
  const entries = stages.flatMap((stage) => stage.entries);
  return { id, result, words, why, entries: entries.map((one: EntryRun) => [one.id, one.report, one.reason]) };
}

function reportsIn({ stages }: LaneRun) {
  return stages.flatMap(({ entries }) => entries.map(({ id, report }) => [id, report]));
}

/** A builder with directories, as sections 7 and 9 of the semantics have it. */
function buildNaively(
  model: ArtifactPipeline,
  { plan }: Analysis,
  position: number,
  failing: ReadonlySet<string>,
): readonly (readonly string[])[] {
  const reports: string[][] = [];
  /** By job and index: whether files are in it. */
  const directories = new Map<string, boolean>();
  let stopped = false;
  for (const { entries } of plan.lanes[position]?.stages ?? []) {
    if (entries.length === 0) continue;
    let failed = false;
    for (const { id, job: name, index } of entries) {
      if (stopped) {
        reports.push([id, "waiting"]);
        continue;
      }
      const own = `${name}\n${index}`;
      directories.set(own, directories.get(own) ?? false);
      const job = model.jobs.find((one) => one.name === name);
      const variant = job?.variants[index];
      const { input = null, output = null } = job && variant ? effectiveArtifacts(job, variant) : {};
      const found = [...directories].filter(([path]) => path.startsWith(`${input}\n`));
      const [only] = found;
      const isFed = input === null || (found.length === 1 && only?.[0] !== own && only?.[1] === true);
      const succeeds = isFed && !failing.has(id);
      if (succeeds && (output !== null || model.license)) directories.set(own, true);
      failed ||= !succeeds;
      reports.push([id, succeeds ? "succeeded" : "failed"]);
    }
    stopped ||= failed;
  }
  return reports;
}

/** The end of section 7 of the semantics. An entry that the plan of today has twice runs once. */
function runOnLaptop(
  model: ModelPipeline,
  { plan }: Analysis,
  position: number,
  failing: ReadonlySet<string>,
): readonly (readonly string[])[] {
  const stages = plan.lanes[position]?.stages ?? [];
  const reports: string[][] = [];
  let stopped = false;
  for (const [before, names] of model.stages.entries()) {
    let failed = false;
    const ended = new Set<number>();
    const done = new Set<string>();
    for (const { id, index, place, series } of stages
      .filter(({ number }) => number === before + 1)
      .flatMap(({ entries }) => entries)) {
      const isRepeated = done.has(`${place.from} ${index}`);
      if (stopped || ended.has(place.from) || isRepeated || (failed && names.length === 1)) {
        reports.push([id, "waiting"]);
        continue;
      }
      done.add(`${place.from} ${index}`);
      const fails = failing.has(id) || series === "trixie";
      if (fails) {
        failed = true;
        ended.add(place.from);
      }
      reports.push([id, fails ? "failed" : "succeeded"]);
    }
    stopped ||= failed;
  }
  return reports;
}
