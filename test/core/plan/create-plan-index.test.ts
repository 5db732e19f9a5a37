import { describe, expect, it } from "vitest";
import { type AnalysisOptions, createPlanIndex } from "../../../src/core/index.ts";
import { analyseText } from "../../support/analyse-text.ts";

const text = `pipeline:
  - build
  - [lint, test]
jobs:
  build: {series: jammy, architectures: [amd64, arm64]}
  lint: {series: jammy, architectures: [amd64, arm64]}
  test:
    architectures: [amd64]
    matrix:
      - series: jammy
      - series: focal
        architectures: [arm64, s390x]
  unused: {series: jammy, architectures: [amd64]}
`;

function idsAt(marker: string, choices: Partial<AnalysisOptions> = {}, source = text): readonly string[] {
  const index = createPlanIndex(analyseText(source, choices));
  return [...index.entriesAt(source.indexOf(marker))].toSorted();
}

describe("entriesAt", () => {
  it("gives the entries of a variant in its matrix item, held and dropped, in all lanes", () => {
    expect(idsAt("series: focal")).toEqual(["test:1/amd64", "test:1/arm64", "test:1/s390x"]);
  });

  it("gives all of a job's entries elsewhere in the job", () => {
    const all = ["test:0/amd64", "test:0/arm64", "test:0/s390x", "test:1/amd64", "test:1/arm64", "test:1/s390x"];
    expect(idsAt("test:\n")).toEqual(all);
    expect(idsAt("architectures: [amd64]\n    matrix")).toEqual(all);
    expect(idsAt("matrix")).toEqual(all);
  });

  it("gives the entries at a name in the pipeline, and those of the stage around it", () => {
    expect(idsAt("lint, test")).toEqual(["lint:0/amd64", "lint:0/arm64", "lint:0/s390x"]);
    expect(idsAt("[lint")).toHaveLength(9);
    expect(idsAt("[lint", { dialect: "deployed" })).toHaveLength(9);
    expect(idsAt("build")).toEqual(["build:0/amd64", "build:0/arm64", "build:0/s390x"]);
  });

  it.each(["pipeline", "jobs", "unused"])("gives none at %s", (marker) => {
    expect(idsAt(marker)).toEqual([]);
  });

  it("tells the places of a job apart that the pipeline names twice", () => {
    const source =
      "pipeline: [a, b, a]\njobs:\n  a: {series: jammy, architectures: amd64}\n  b: {series: jammy, architectures: amd64}\n";
    const index = createPlanIndex(analyseText(source));
    expect([...index.entriesAt(source.indexOf("a, b"))]).toEqual(["a:0/amd64"]);
    expect([...index.entriesAt(source.indexOf("a]"))]).toEqual(["a:0/amd64@2"]);
    expect([...index.entriesAt(source.indexOf("a: {"))]).toEqual(["a:0/amd64", "a:0/amd64@2"]);
  });

  it("gives the entries of every job that shares a matrix item", () => {
    const source =
      "pipeline: [a, b]\njobs:\n  a: &a\n    architectures: amd64\n    matrix:\n      - series: jammy\n      - series: focal\n  b: *a\n";
    expect(idsAt("series: focal", {}, source)).toEqual(["a:1/amd64", "b:1/amd64"]);
    expect(idsAt("*a", {}, source)).toEqual(["b:0/amd64", "b:1/amd64"]);
  });

  it("gives entries that have no lane", () => {
    const choices = { targetSeries: ["jammy"] };
    expect(idsAt("series: focal", choices)).toEqual(["test:1/amd64", "test:1/arm64", "test:1/s390x"]);
  });

  it("gives the same set for the same place", () => {
    const index = createPlanIndex(analyseText(text));
    const at = text.indexOf("series: focal");
    expect(index.entriesAt(at)).toBe(index.entriesAt(at + 3));
  });

  it("gives none for a text without a plan", () => {
    expect(idsAt("a", {}, "pipeline: [a]\n")).toEqual([]);
  });
});

describe("findEntry and findPlace", () => {
  it("find an entry with its lane and stage", () => {
    const index = createPlanIndex(analyseText(text));
    const found = index.findEntry("test:1/arm64");
    expect(found?.lane?.architecture).toBe("arm64");
    expect(found?.stage?.number).toBe(2);
    expect(index.findPlace({ job: "test", index: 1, architecture: "arm64", occurrence: 1 })?.entry).toBe(found?.entry);
  });

  it("find an entry without a lane", () => {
    const index = createPlanIndex(analyseText(text, { targetSeries: ["jammy"] }));
    expect(index.findEntry("test:1/s390x")).toMatchObject({
      lane: null,
      stage: null,
      entry: { job: "test", index: 1 },
    });
  });

  it("find nothing else", () => {
    const index = createPlanIndex(analyseText(text));
    expect(index.findEntry("test:9/arm64")).toBeNull();
    expect(index.findPlace({ job: "test", index: 1, architecture: "arm64", occurrence: 2 })).toBeNull();
  });
});
