import { describe, expect, it } from "vitest";
import { createDiagnostic, type DiagnosticDetails } from "../../../src/core/diagnostics/create-diagnostic.ts";
import { type Diagnostic, type DiagnosticCode, type Findings, findConcerned } from "../../../src/core/index.ts";
import { analyseText } from "../../support/analyse-text.ts";
import { crossArchitecture, workedExample } from "../../support/pipelines.ts";

/** A diagnostic that stands on the first occurrence of a word. */
function on(text: string, word: string, code: DiagnosticCode, details: DiagnosticDetails = {}): Diagnostic {
  const from = text.indexOf(word);
  return createDiagnostic(code, { from, to: from + word.length }, `${code} on ${word}`, details);
}

function concernedBy(...diagnostics: readonly Diagnostic[]) {
  return findConcerned({ ...analyseText(workedExample), diagnostics });
}

function counts(findings: ReadonlyMap<string, Findings>): Readonly<Record<string, number>> {
  return Object.fromEntries([...findings].map(([id, { problemCount }]) => [id, problemCount]));
}

describe("the entries that a diagnostic concerns", () => {
  it("are those of its job and indexes, where it names them", () => {
    const ofJob = on(workedExample, "pipeline", "lpci-schema", { job: "build-snap" });
    expect(counts(concernedBy(ofJob).entries)).toEqual({ "build-snap:0/amd64": 1, "build-snap:0/arm64": 1 });
    const ofVariants = on(workedExample, "pipeline", "lpci-schema", { job: "test-snap", indexes: [1, 2] });
    expect(Object.keys(counts(concernedBy(ofVariants).entries)).toSorted()).toEqual([
      "test-snap:1/amd64",
      "test-snap:1/arm64",
      "test-snap:2/amd64",
      "test-snap:2/arm64",
    ]);
  });

  it("are those on its architecture, where it names one too", () => {
    const found = on(workedExample, "run", "input-unavailable", { job: "build-snap", architecture: "arm64" });
    expect(counts(concernedBy(found).entries)).toEqual({ "build-snap:0/arm64": 1 });
  });

  it("are those that its place stands for, where it names none", () => {
    const found = on(workedExample, "bionic", "end-of-life-series", { severity: "warning" });
    expect(counts(concernedBy(found).entries)).toEqual({ "test-snap:0/amd64": 1, "test-snap:0/arm64": 1 });
  });

  it("are none for a place outside of all jobs", () => {
    expect(concernedBy(on(workedExample, "jobs", "duplicate-key")).entries.size).toBe(0);
  });

  it("leave out dropped ones where it happens only when they run", () => {
    const found = on(workedExample, "bionic", "lpci-schema", { job: "test-snap", indexes: [0] });
    expect(counts(concernedBy(found).entries)).toEqual({ "test-snap:0/amd64": 1 });
  });

  it("have several, in the order of the text, and their worst and their count", () => {
    const first = on(workedExample, "snapcraft", "lpci-schema", { job: "build-snap" });
    const note = on(workedExample, "focal", "end-of-life-series");
    const refused = on(workedExample, "amd64, arm64", "unknown-series", { architecture: "arm64" });
    const { entries } = concernedBy(note, refused, first);
    expect(entries.get("build-snap:0/arm64")).toEqual({
      diagnostics: [note, refused, first],
      problemCount: 2,
      worst: "error",
    });
    expect(entries.get("build-snap:0/amd64")).toEqual({
      diagnostics: [note, first],
      problemCount: 1,
      worst: "warning",
    });
  });

  it("share one list where the same concerns them", () => {
    const { entries } = concernedBy(
      on(workedExample, "snap install", "lpci-schema", { job: "test-snap" }),
      on(workedExample, "snap install", "nothing-to-run", { job: "test-snap", indexes: [1, 2] }),
    );
    expect(entries.get("test-snap:1/amd64")).toBe(entries.get("test-snap:2/arm64"));
    expect(entries.get("test-snap:1/amd64")?.problemCount).toBe(2);
    expect(entries.get("test-snap:0/amd64")?.problemCount).toBe(1);
  });

  it("are job names of any kind", () => {
    const text = "pipeline: [__proto__]\njobs:\n  __proto__: {series: jammy, architectures: amd64, run: make}\n";
    const analysis = analyseText(text);
    const found = on(text, "make", "lpci-schema", { job: "__proto__", indexes: [0] });
    expect(counts(findConcerned({ ...analysis, diagnostics: [found] }).entries)).toEqual({ "__proto__:0/amd64": 1 });
  });
});

describe("the lanes that a diagnostic concerns", () => {
  it("are those of its architecture, where it names no job", () => {
    const { entries, lanes } = findConcerned(analyseText(crossArchitecture));
    expect(counts(lanes)).toEqual({ "lane:arm64": 1 });
    expect(lanes.get("lane:arm64")?.worst).toBe("error");
    expect(counts(entries)).toEqual({ "test:0/arm64": 1 });
  });

  it("are none where it names a job", () => {
    const found = on(workedExample, "run", "input-unavailable", { job: "build-snap", architecture: "arm64" });
    expect(concernedBy(found).lanes.size).toBe(0);
  });
});

describe("a large plan with many diagnostics", () => {
  it("makes few lists for all of its entries", () => {
    const items = "      - {series: jammy, architectures: [amd64, arm64]}\n".repeat(5_000);
    const text = `pipeline: [t]\njobs:\n  t:\n    run: make\n    matrix:\n${items}`;
    const many = Array.from({ length: 400 }, (_, i) =>
      createDiagnostic("lpci-schema", { from: i, to: i + 1 }, `${i}`, { job: "t" }),
    );
    const few = [1, 2, 3].map((i) => on(text, "matrix", "nothing-to-run", { job: "t", indexes: [i] }));
    const { entries } = findConcerned({ ...analyseText(text), diagnostics: [...many, ...few] });
    expect(entries.size).toBe(10_000);
    expect(new Set(entries.values()).size).toBe(4);
  });
});
