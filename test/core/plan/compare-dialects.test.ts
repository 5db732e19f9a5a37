import { describe, expect, it } from "vitest";
import type { AnalysisOptions, Diagnostic } from "../../../src/core/index.ts";
import { analyseText, textAt } from "../../support/analyse-text.ts";
import { dialectsDiffer } from "../../support/pipelines.ts";

/** What a difference is about, in the words of the text. */
function differences(text: string, chosen: Partial<AnalysisOptions> = {}) {
  const { diagnostics } = analyseText(text, chosen);
  return diagnostics
    .filter(({ code }) => code === "dialects-differ")
    .map((found) => ({ ...subjectOf(found), place: textAt(text, found.range), related: relatedTo(text, found) }));
}

function subjectOf({ architecture, job, indexes }: Diagnostic) {
  return { ...(architecture && { architecture }), ...(job && { job }), ...(indexes && { indexes }) };
}

function relatedTo(text: string, { related = [] }: Diagnostic) {
  return related.map(({ range }) => textAt(text, range));
}

describe("a difference between the dialects", () => {
  it("names the lane and the series of an architecture that is not built, and the names of a stage that is split", () => {
    expect(differences(dialectsDiffer)).toEqual([
      { architecture: "amd64", place: "[lint, unit]", related: ["unit"] },
      { architecture: "s390x", place: "s390x", related: ["jammy"] },
    ]);
  });

  it("names no lane where a stage is split on several", () => {
    const text = "pipeline: [[a, b]]\njobs:\n  a: &j {series: jammy, architectures: [amd64, arm64]}\n  b: *j\n";
    expect(differences(text)).toEqual([{ place: "[a, b]", related: ["b"] }]);
  });

  it("leaves out of a split stage what has nothing on a lane where it is split", () => {
    const text =
      "pipeline: [[a, b, c]]\njobs:\n  a: &j {series: jammy, architectures: [amd64, arm64]}\n  b: *j\n  c: {series: jammy, architectures: amd64}\n";
    expect(differences(text)).toEqual([{ place: "[a, b, c]", related: ["b", "c"] }]);
  });

  it("names the job that is refused, and where the one before it runs", () => {
    const text =
      "pipeline: [[a, b]]\njobs:\n  a: {series: jammy, architectures: amd64}\n  b: {series: jammy, architectures: arm64}\n";
    expect(differences(text)).toEqual([{ architecture: "arm64", job: "b", place: "arm64", related: ["amd64"] }]);
  });

  it("names the job that Launchpad lets pass for the name of its series", () => {
    const text =
      "pipeline: [x, jammy, t]\njobs:\n  x: &x {series: jammy, architectures: [amd64, arm64]}\n  jammy: {series: jammy, architectures: [amd64]}\n  t: *x\n";
    expect(differences(text)).toEqual([{ architecture: "arm64", job: "t", place: "arm64", related: ["[amd64]"] }]);
  });

  it("names the job alone on an architecture that Launchpad does not try elsewhere", () => {
    const text =
      "pipeline: [t]\njobs:\n  t:\n    matrix:\n      - {series: xenial, architectures: [powerpc, amd64]}\n      - {series: noble, architectures: [powerpc, amd64]}\n";
    expect(differences(text)).toEqual([{ architecture: "powerpc", job: "t", place: "powerpc", related: ["noble"] }]);
  });

  it("names the lane that is dispatched on the series of the whole pipeline", () => {
    const text = "pipeline: [t]\njobs:\n  t: {series: jammy, architectures: [amd64]}\n";
    expect(differences(text, { dispatchSeries: "noble" })).toEqual([
      { architecture: "amd64", job: "t", place: "amd64", related: ["jammy"] },
    ]);
  });

  it("names the variants whose list repeats an architecture", () => {
    const text =
      "pipeline: [t]\njobs:\n  t:\n    architectures: [amd64, amd64]\n    matrix:\n      - {series: focal}\n      - {series: jammy, architectures: [amd64]}\n      - {series: jammy}\n";
    expect(differences(text)).toEqual([
      { architecture: "amd64", job: "t", indexes: [0, 2], place: "amd64", related: [] },
    ]);
  });

  it("is none where neither requests anything, whatever each says of it", () => {
    const text = "pipeline: [[a, b], c]\njobs:\n  a: &j {series: jammy, architectures: [sparc]}\n  b: *j\n  c: *j\n";
    expect(differences(text)).toEqual([]);
  });
});
