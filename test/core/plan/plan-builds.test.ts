import { describe, expect, it } from "vitest";
import { type AnalysisOptions, findSeries, ubuntuFarm } from "../../../src/core/index.ts";
import { analyseText, codesOf, placesOf, textAt } from "../../support/analyse-text.ts";

const blocked = `pipeline: [lint, test]
jobs:
  lint: {series: jammy, architectures: [amd64, s390x], run: make}
  test: {series: jammy, architectures: [amd64, arm64], run: make}
`;

describe("planning", () => {
  it("points at the architecture that cannot wait, and at those of the job it waits for", () => {
    const [diagnostic] = analyseText(blocked).diagnostics;
    expect(diagnostic).toMatchObject({ code: "cross-architecture", architecture: "arm64" });
    expect(diagnostic && textAt(blocked, diagnostic.range)).toBe("arm64");
    const related = diagnostic?.related?.map(({ range, message }) => [textAt(blocked, range), message]);
    expect(related).toEqual([["[amd64, s390x]", "lint runs only on amd64 and s390x"]]);
  });

  it("draws the missing dependency between columns", () => {
    const { lanes } = analyseText(blocked).plan;
    expect(lanes.map(({ architecture, status }) => [architecture, status])).toEqual([
      ["amd64", { kind: "withheld", reason: { kind: "cross-architecture", missing: [] } }],
      ["s390x", { kind: "withheld", reason: { kind: "cross-architecture", missing: [] } }],
      [
        "arm64",
        {
          kind: "withheld",
          reason: {
            kind: "cross-architecture",
            missing: [
              {
                job: "test",
                column: 1,
                previousJob: "lint",
                previousColumn: 0,
                previousArchitectures: ["amd64", "s390x"],
              },
            ],
          },
        },
      ],
    ]);
  });

  it("says one refusal for each job and architecture, however often the job is named", () => {
    const text = blocked.replace("[lint, test]", "[lint, test, lint, test]");
    expect(placesOf(text, analyseText(text), "cross-architecture")).toEqual(["s390x", "arm64"]);
  });

  it.each([
    ["2025-05-29", []],
    ["2025-05-30", ["focal"]],
  ])("notes on %s series that have left standard support", (today, places) => {
    const text = "pipeline: [a]\njobs: {a: {series: focal, architectures: amd64}}\n";
    expect(placesOf(text, analyseText(text, { today }), "end-of-life-series")).toEqual(places);
  });

  it("plans for the farm it is given", () => {
    const jammy = findSeries(ubuntuFarm, "jammy");
    const own = { ...ubuntuFarm, series: jammy ? [{ ...jammy, name: "inhouse", architectures: ["sparc"] }] : [] };
    const text = "pipeline: [a]\njobs: {a: {series: inhouse, architectures: [sparc]}}\n";
    expect(analyseText(text).plan.outcome).toBe("refused");
    expect(analyseText(text, { farm: own }).plan.outcome).toBe("planned");
  });

  it("lists the pipeline's series, known ones by version, then the others as they appear", () => {
    const text = `pipeline: [a, b]
jobs:
  a: {architectures: amd64, matrix: [{series: sid}, {series: noble}, {series: bionic}, {series: hirs}]}
  b: {architectures: amd64, series: focal}
  unused: {architectures: amd64, series: jammy}
`;
    expect(analyseText(text).series).toEqual(["bionic", "focal", "noble", "sid", "hirs"]);
  });
});

describe("limits", () => {
  const jobs = (size: number) =>
    `jobs: {b: {architectures: [amd64, arm64], matrix: [${list("{series: jammy}", size)}]}}\n`;

  it.each<[string, string]>([
    ["entries", `x: &n [${list("b", 1000)}]\npipeline: [${list("*n", 100)}]\n${jobs(100)}`],
    ["names", `x: &n [${list("b", 1000)}]\npipeline: [${list("*n", 500)}]\n${jobs(1)}`],
    [
      "empty places",
      `x: &n [${list("c", 1000)}]\ny: &a [${count(300)}]\npipeline: [b, ${list("*n", 300)}]\njobs: {b: {series: jammy, architectures: *a}, c: {matrix: []}}\n`,
    ],
    [
      "variants",
      `x: &m [${list("{series: jammy}", 1000)}]\npipeline: [j0]\njobs: {${many(500, (at) => `j${at}: {architectures: amd64, matrix: *m}`)}}\n`,
    ],
    [
      "architectures",
      `x: &a [${count(1000)}]\npipeline: [b]\njobs: {b: {architectures: *a, matrix: [${list("{series: jammy}", 500)}]}}\n`,
    ],
    [
      "repeats",
      `x: &a [${list("amd64", 1000)}]\npipeline: [b]\njobs: {b: {architectures: *a, matrix: [${list("{series: jammy}", 500)}]}}\n`,
    ],
  ])("refuse too many %s before anything is expanded", (_, text) => {
    const analysis = analyseText(text);
    expect(analysis.plan).toMatchObject({ outcome: "invalid", lanes: [] });
    expect(codesOf(analysis)).toContain("plan-too-large");
  });

  it("leave room for 20,000 entries on several architectures", () => {
    const text = `pipeline: [b]\njobs: {b: {architectures: [amd64, arm64, s390x, ppc64el], matrix: [${list("{series: jammy}", 20_000)}]}}\n`;
    const { plan } = analyseText(text);
    expect(plan.lanes.map(({ stages }) => stages[0]?.entries.length)).toEqual([20_000, 20_000, 20_000, 20_000]);
  });

  it("do not let suggestions grow with the square of the names", () => {
    const text = `pipeline: [${many(3000, (at) => `missing-${at}`)}]\njobs: {${many(3000, (at) => `missimg-${at}: {series: jammy, architectures: amd64}`)}}\n`;
    const choices: Partial<AnalysisOptions> = { dialect: "designed" };
    const hints = analyseText(text, choices).diagnostics.filter(({ hint }) => hint?.startsWith("Did you mean"));
    expect(hints.length).toBeLessThanOrEqual(20);
  });
});

function list(word: string, times: number): string {
  return many(times, () => word);
}

function count(times: number): string {
  return many(times, (at) => `a${at}`);
}

function many(times: number, write: (at: number) => string): string {
  return Array.from({ length: times }, (_, at) => write(at)).join(", ");
}
