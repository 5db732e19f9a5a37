import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AnalysisOptions,
  findConcerned,
  indexLines,
  joinPlanRows,
  type PlanRow,
  planColumns,
  planRows,
  planToJson,
  searchableWords,
  ubuntuFarm,
} from "../../../src/core/index.ts";
import { analyseText } from "../../support/analyse-text.ts";
import { crossArchitecture, dialectsDiffer, workedExample } from "../../support/pipelines.ts";
import { randomPipelines, randomTargets, writePipeline } from "../../support/random-pipeline.ts";

function rowsOf(text: string, choices: Partial<AnalysisOptions> = {}): readonly PlanRow[] {
  const analysis = analyseText(text, choices);
  return planRows(analysis.plan, { findings: findConcerned(analysis).entries, lines: indexLines(text) });
}

const columns = planColumns(ubuntuFarm);

function cellsOf(rows: readonly PlanRow[], ...ids: readonly string[]): readonly string[] {
  const wanted = columns.filter(({ id }) => ids.includes(id));
  return rows.map((row) => wanted.map(({ words }) => words(row)).join(" | "));
}

describe("planRows", () => {
  it("gives the worked example lane by lane, dropped entries where the pipeline asks for them", () => {
    expect(cellsOf(rowsOf(workedExample), "entry", "series", "architecture", "stage", "state", "line")).toEqual([
      "build-snap:0 | focal | amd64 | 1 | runs | 5",
      "test-snap:0 | bionic | amd64 | 2 | runs | 11",
      "test-snap:1 | focal | amd64 | 2 | runs | 13",
      "test-snap:2 | jammy | amd64 | 2 | runs | 15",
      "build-snap:0 | focal | arm64 | 1 | runs | 5",
      "test-snap:0 | bionic | arm64 | 2 | dropped: not on arm64 | 11",
      "test-snap:1 | focal | arm64 | 2 | runs | 13",
      "test-snap:2 | jammy | arm64 | 2 | runs | 15",
    ]);
  });

  it("says of a withheld lane's entries why nothing of it is built", () => {
    expect(cellsOf(rowsOf(crossArchitecture), "entry", "architecture", "state", "build").at(-1)).toBe(
      "test:0 | arm64 | withheld | withheld: test cannot wait for lint",
    );
  });

  it("ends with what has no lane at all", () => {
    const text =
      "pipeline: [a, b]\njobs:\n  a: {series: jammy, architectures: amd64}\n  b: {series: focal, architectures: []}\n";
    expect(cellsOf(rowsOf(text), "entry", "architecture", "dispatch", "stage", "state", "build").at(-1)).toBe(
      "b:0 | none | none |  | dropped: lists no architecture | no build farm job",
    );
  });

  it("counts steps where a stage is several today, and occurrences of a job that is named twice", () => {
    expect(cellsOf(rowsOf(dialectsDiffer, { dialect: "deployed" }), "entry", "stage")).toContain(
      "unit:1 | 1, step 2 of 2",
    );
    const twice = "pipeline: [[a, a]]\njobs: {a: {series: jammy, architectures: amd64}}\n";
    expect(cellsOf(rowsOf(twice), "position", "occurrence")).toEqual(["1 | 1", "2 | 2"]);
  });

  it("counts the problems of an entry, not its notes", () => {
    const text =
      "pipeline: [a, b]\njobs:\n  a: {series: jamy, architectures: amd64}\n  b: {series: jammy, architectures: amd64}\n";
    expect(cellsOf(rowsOf(text), "problems")[0]).toMatch(/^\d (error|warning)/);
  });

  it("has every entry of the plan JSON exactly once, held or dropped, in its order", () => {
    const choices = fc.record({
      targetSeries: randomTargets,
      dialect: fc.constantFrom("designed" as const, "deployed" as const),
    });
    fc.assert(
      fc.property(randomPipelines, choices, (pipeline, chosen) => {
        const text = writePipeline(pipeline);
        const analysis = analyseText(text, chosen);
        const rows = planRows(analysis.plan, { findings: new Map(), lines: indexLines(text) });
        const json = planToJson(analysis, text);
        for (const [builds, build] of [
          [json.builds, "requested"],
          [json.withheld, "withheld"],
        ] as const) {
          const ofBuild = rows.filter((row) => row.build === build);
          expect(ofBuild.filter(({ position }) => position !== null).map(namesOf)).toEqual(
            builds.flatMap(({ architecture, series, stages }) =>
              stages.flatMap((stage) =>
                stage.map(([job, index], i) => [architecture, series, job, index, i + 1].join(" ")),
              ),
            ),
          );
          expect(
            ofBuild
              .filter(({ position }) => position === null)
              .map(dropOf)
              .toSorted(),
          ).toEqual(
            builds
              .flatMap(({ architecture, dropped }) =>
                dropped.map(({ stage, entry, reason }) => [architecture, stage, ...entry, reason].join(" ")),
              )
              .toSorted(),
          );
        }
        expect(rows.filter(({ build }) => build === "none").map(({ entry }) => entry)).toEqual(analysis.plan.filtered);
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      }),
    );
  });
});

function namesOf({ entry, dispatchSeries, position }: PlanRow): string {
  return [entry.architecture, dispatchSeries, entry.job, entry.index, position].join(" ");
}

function dropOf({ entry, stage }: PlanRow): string {
  return [entry.architecture, stage, entry.job, entry.index, "reason" in entry && entry.reason.kind].join(" ");
}

describe("joinPlanRows", () => {
  it("has a row once where both plans have it so, else once for each of them", () => {
    const rows = joinPlanRows(rowsOf(dialectsDiffer), rowsOf(dialectsDiffer, { dialect: "deployed" }));
    const wanted = rows.filter(({ entry }) => entry.architecture === "amd64");
    expect(cellsOf(wanted, "entry", "plan", "stage")).toEqual([
      "lint:0 | as designed | 1",
      "lint:0 | as deployed | 1, step 1 of 2",
      "unit:0 | as designed | 1",
      "unit:0 | as deployed | 1, step 2 of 2",
      "unit:1 | as designed | 1",
      "unit:1 | as deployed | 1, step 2 of 2",
    ]);
    const same = joinPlanRows(rowsOf(workedExample), rowsOf(workedExample, { dialect: "deployed" }));
    expect(new Set(same.map(({ plan }) => plan))).toEqual(new Set(["both"]));
  });

  it("loses no row and makes none up", () => {
    fc.assert(
      fc.property(randomPipelines, randomTargets, (pipeline, targetSeries) => {
        const text = writePipeline(pipeline);
        const designed = rowsOf(text, { targetSeries });
        const deployed = rowsOf(text, { targetSeries, dialect: "deployed" });
        const rows = joinPlanRows(designed, deployed);
        const of = (dialect: string) => rows.filter(({ plan }) => plan === dialect || plan === "both");
        expect(of("designed").map(({ entry }) => entry.id)).toEqual(designed.map(({ entry }) => entry.id));
        expect(
          of("deployed")
            .map(({ entry }) => entry.id)
            .toSorted(),
        ).toEqual(deployed.map(({ entry }) => entry.id).toSorted());
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      }),
    );
  });
});

describe("the columns", () => {
  const sorted = (rows: readonly PlanRow[], id: string, ...shown: readonly string[]) => {
    const compare = columns.find((column) => column.id === id)?.compare ?? (() => Number.NaN);
    return cellsOf(rows.toSorted(compare), ...shown);
  };

  it("order series as the farm has them, not by the alphabet, unknown ones last", () => {
    const items = ["zany", "noble", "bionic", "jammy", "focal"].map(
      (name) => `{series: ${name}, architectures: amd64}`,
    );
    const rows = rowsOf(`pipeline: [a]\njobs: {a: {matrix: [${items.join(", ")}]}}\n`);
    expect(sorted(rows, "series", "series")).toEqual(["bionic", "focal", "jammy", "noble", "zany"]);
  });

  it("order names naturally and an entry's indexes by number", () => {
    const items = Array.from({ length: 11 }, () => "{series: focal, architectures: amd64}").join(", ");
    const rows = rowsOf(
      `pipeline: [job-10, job-9]\njobs:\n  job-10: {series: focal, architectures: amd64}\n  job-9: {matrix: [${items}]}\n`,
    );
    expect(sorted(rows, "entry", "entry").slice(-3)).toEqual(["job-9:9", "job-9:10", "job-10:0"]);
  });

  it("keep the plan's order among equals", () => {
    const rows = rowsOf(workedExample);
    expect(sorted(rows, "state", "entry", "architecture")[0]).toBe("build-snap:0 | amd64");
    expect(sorted(rows, "state", "entry", "architecture").at(-1)).toBe("test-snap:0 | arm64");
    expect(sorted(rows, "stage", "entry", "architecture").slice(0, 2)).toEqual([
      "build-snap:0 | amd64",
      "build-snap:0 | arm64",
    ]);
  });

  it("say all of a row to a search, numbers with what they count", () => {
    const row = rowsOf(workedExample).find(({ state }) => state === "dropped-architecture");
    const words = row ? searchableWords(row, columns) : "";
    for (const one of ["test-snap:0", "arm64", "dropped", "stage 2", "line 11"]) expect(words).toContain(one);
  });
});
