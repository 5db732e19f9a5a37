import { describe, expect, it } from "vitest";
import type { AnalysisOptions } from "../../../src/core/index.ts";
import { hintLines } from "../../../src/core/language/hint-lines.ts";
import { analyseText } from "../../support/analyse-text.ts";
import { crossArchitecture, workedExample } from "../../support/pipelines.ts";

/** The hinted lines of a text, each as `line number: hint`. */
function hints(text: string, choices: Partial<AnalysisOptions> = {}): readonly string[] {
  const { configuration, plan } = analyseText(text, choices);
  return hintLines({ text, configuration, plan }).map(
    (hint) => `${text.slice(0, hint.at).split("\n").length}: ${hint.text}`,
  );
}

const lintThenTest = `pipeline:
  - [lint, test]
jobs:
  lint: {series: jammy, architectures: amd64, run: x}
  test: {series: jammy, architectures: amd64, run: x}
`;

describe("hintLines", () => {
  it("says what becomes of the jobs and matrix items of the worked example", () => {
    expect(hints(workedExample)).toMatchInlineSnapshot(`
      [
        "5: → amd64, arm64",
        "9: → 3 variants, 5 entries",
        "11: → test-snap:0",
        "13: → test-snap:1",
        "15: → test-snap:2",
      ]
    `);
  });

  it("says that nothing of a refused pipeline is built", () => {
    expect(hints(crossArchitecture)).toMatchInlineSnapshot(`
      [
        "5: → not built on amd64",
        "9: → not built on amd64, arm64",
      ]
    `);
  });

  it("tells what a dispatched job lacks", () => {
    const text = "pipeline: [t]\njobs:\n  t:\n    series: jammy\n    architectures: [amd64, sparc]\n";
    expect(hints(text)).toEqual(["3: → runs on amd64, not built on sparc"]);
  });

  it("tells matrix items that are not chosen from those that list nothing", () => {
    const text =
      "pipeline: [t]\njobs:\n  t:\n    architectures: [amd64]\n    matrix:\n" +
      "      - series: focal\n      - series: jammy\n      - series: jammy\n        architectures: []\n";
    expect(hints(text, { targetSeries: ["jammy"] })).toEqual([
      "3: → 3 variants, 1 entry",
      "6: → t:0, dropped: focal is not a target series",
      "7: → t:1 on amd64",
      "8: → t:2, runs nowhere",
    ]);
  });

  it("names a job that the pipeline does not name", () => {
    const text =
      "pipeline: [a]\njobs:\n  a: {series: jammy, architectures: amd64}\n  b: {series: jammy, architectures: amd64}\n";
    expect(hints(text)).toEqual(["3: → amd64", "4: → not in the pipeline"]);
  });

  it("counts the stages that a list becomes, only in the deployed dialect", () => {
    expect(hints(lintThenTest, { dialect: "deployed" })[0]).toBe("2: → two stages, in this order");
    expect(hints(lintThenTest)).toEqual(["4: → amd64", "5: → amd64"]);
  });

  it("leaves lines alone on which something else stands before", () => {
    expect(
      hints(
        "pipeline: [[a, b]]\njobs: {a: {series: jammy, architectures: amd64}, b: {series: jammy, architectures: amd64}}",
        {
          dialect: "deployed",
        },
      ),
    ).toEqual([]);
  });

  it("names all the reports of a matrix that jobs share", () => {
    const text =
      "pipeline: [a, b]\njobs:\n  a: &a\n    matrix:\n      - {series: jammy, architectures: [amd64]}\n  b: *a\n";
    expect(hints(text)).toEqual(["3: → 1 variant, 1 entry", "5: → a:0, b:0", "6: → 1 variant, 1 entry"]);
  });

  it.each<readonly [string, string, string]>([
    ["one earlier entry", "[build, test]", "→ takes build:0"],
    ["nothing, since it comes later", "[test, build]", "→ nothing there"],
    ["what an order nobody promised leaves", "[[build, test]]", "→ takes build:0, order not promised"],
  ])("says that an input finds %s", (_, pipeline, hint) => {
    const jobs =
      "  build: {series: jammy, architectures: [amd64], run: x, output: {paths: [y]}}\n" +
      "  test:\n    series: jammy\n    architectures: [amd64]\n    input:\n      job-name: build\n      target-directory: d\n";
    expect(hints(`pipeline: ${pipeline}\njobs:\n${jobs}`)).toContain(`8: ${hint}`);
  });

  it("says on which architectures an input finds nothing, or more than one", () => {
    const build =
      "  build:\n    output: {paths: [y]}\n    matrix:\n      - {series: jammy, architectures: [amd64, arm64]}\n" +
      "      - {series: noble, architectures: [arm64]}\n";
    const test =
      "  test:\n    series: jammy\n    architectures: [amd64, arm64]\n    input: {job-name: build, target-directory: d}\n";
    expect(hints(`pipeline: [build, test]\njobs:\n${build}${test}`)).toContain(
      "11: → takes build:0, more than one there on arm64",
    );
  });

  it("says nothing of an invalid file", () => {
    expect(hints("pipeline: [a]\n")).toEqual([]);
  });

  it("keeps names apart that objects have by themselves", () => {
    const text = "pipeline: [__proto__]\njobs:\n  __proto__: {series: jammy, architectures: arm64}\n";
    expect(hints(text)).toEqual(["3: → arm64"]);
  });
});
