import { describe, expect, it } from "vitest";
import { ubuntuFarm } from "../../../src/core/index.ts";
import { explainAt } from "../../../src/core/language/explain-at.ts";
import { analyseText } from "../../support/analyse-text.ts";
import { workedExample } from "../../support/pipelines.ts";

/** What is said of the word at the `|` of a text. */
function explain(marked: string) {
  const offset = marked.indexOf("|");
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const found = explainAt(text, offset, { farm: ubuntuFarm, today: "2026-11-01", planned: analyseText(text) });
  return found && { word: text.slice(found.range.from, found.range.to), ...found.explanation };
}

const job = "pipeline: [build]\njobs:\n  build:\n    series: jammy\n    architectures: amd64\n";

describe("explainAt", () => {
  it.each<readonly [string, string, string]>([
    ["a key", `${job}    pack|ages: [a]`, "packages"],
    ["the start of a key", `${job}    |run: x`, "run"],
    ["the end of a key", `${job}    run|: x`, "run"],
    ["a key at the top", "pipel|ine: []", "pipeline"],
    ["a key in braces", "jobs: {a: {ser|ies: jammy}}", "series"],
    ["a key in a matrix item", "jobs:\n  a:\n    matrix:\n      - ser|ies: jammy", "series"],
    ["a key that only a plugin has", `${job}    conda-|python: "3.10"`, "conda-python"],
    ["a series", "jobs:\n  a:\n    series: ja|mmy", "jammy"],
    ["an architecture", "jobs:\n  a:\n    architectures: [amd64, s39|0x]", "s390x"],
    ["a single architecture", "jobs:\n  a:\n    architectures: risc|v64", "riscv64"],
    ["a plugin", `${job}    plugin: gol|ang`, "golang"],
    ["a quoted plugin", `${job}    plugin: "gol|ang"`, "golang"],
    ["a job's key", workedExample.replace("\n  test-snap:", "\n  test-|snap:"), "test-snap"],
    ["a job in the pipeline", workedExample.replace("- test-snap", "- test-|snap"), "test-snap"],
  ])("explains %s", (_, text, word) => {
    expect(explain(text)).toMatchObject({ word, title: word });
  });

  it("explains a job whose name has a quote", () => {
    const text = "pipeline: ['it''|s']\njobs:\n  \"it's\": {series: jammy, architectures: amd64}\n";
    expect(explain(text)).toMatchObject({
      word: "it''s",
      title: "it's",
      paragraphs: expect.arrayContaining(["Runs on amd64."]),
    });
  });

  it.each<readonly [string, string]>([
    ["a command", `${job}    run: ma|ke`],
    ["a block of commands", `${job}    run: >\n      series|: x`],
    ["a comment", `${job}    # ser|ies`],
    ["a key that lpci does not know", `${job}    non|sense: x`],
    ["a series that the farm does not have", "jobs:\n  a:\n    series: ja|mmmy"],
    ["a job that nothing defines", "pipeline: [no|ne]\njobs:\n  a: {series: jammy, architectures: amd64}"],
    ["an empty line", `${job}|\n`],
  ])("says nothing of %s", (_, text) => {
    expect(explain(text)).toBeNull();
  });

  it("says of a series what it is, until when, and what it is built on", () => {
    expect(explain("jobs:\n  a:\n    series: foc|al")).toMatchObject({
      kind: "Ubuntu 20.04 LTS",
      paragraphs: [
        "Released on 2020-04-23.",
        "Standard support ended on 2025-05-29.",
        "Buildable on amd64, arm64, armhf, i386, ppc64el, riscv64 and s390x.",
      ],
    });
  });

  it.each<readonly [string, string]>([
    ["amd64", "Buildable in every series."],
    ["riscv64", "Buildable in focal (20.04) and every later series."],
    ["powerpc", "Buildable in every series from warty (4.10) to yakkety (16.10)."],
  ])("says in which series %s is buildable", (name, words) => {
    expect(explain(`jobs:\n  a:\n    architectures: |${name}`)?.paragraphs).toEqual([words]);
  });

  it("says of a plugin what becomes of the job's own keys", () => {
    const { paragraphs = [] } = explain(`${job}    plugin: |golang`) ?? {};
    expect(paragraphs).toContain("Beside it, `run-before` and `run-after` are ignored.");
  });

  it("says of a job which variants it has and where it runs", () => {
    expect(explain(workedExample.replace("- test-snap", "- |test-snap"))).toMatchObject({
      kind: "job, 3 variants",
      paragraphs: [
        "`test-snap:0`: bionic, on amd64.",
        "`test-snap:1`: focal, on amd64 and arm64.",
        "`test-snap:2`: jammy, on amd64 and arm64.",
        "Stage 2 of 2.",
        "Runs on amd64 and arm64.",
      ],
    });
  });

  it("says which keys are required and what holds without a key", () => {
    expect(explain("jobs:\n  a:\n    |series: jammy")?.kind).toMatch(/^required key: /);
    expect(explain(`${job}    ro|ot: false`)?.paragraphs).toContain("Default: `true`.");
    expect(explain(`${job}    conda-|python: x`)?.paragraphs).toContain(
      "Only beside the plugin `miniconda` or `conda-build`.",
    );
  });
});
