import { describe, expect, it } from "vitest";
import { planToJson } from "../../../src/core/index.ts";
import { analyseText } from "../../support/analyse-text.ts";

function jsonOf(text: string, choices = {}) {
  return planToJson(analyseText(text, choices), text);
}

describe("planToJson", () => {
  it("gives the review's worked example to the letter", () => {
    const text = `pipeline: [build-snap, test-snap]
jobs:
  build-snap: {series: focal, architectures: [amd64, arm64]}
  test-snap:
    matrix:
      - {series: bionic, architectures: [amd64]}
      - {series: focal, architectures: [amd64, arm64]}
      - {series: jammy, architectures: [amd64, arm64]}
`;
    const { version, dialect, outcome, builds, withheld } = jsonOf(text);
    expect({ version, dialect, outcome, withheld }).toEqual({
      version: 1,
      dialect: "designed",
      outcome: "planned",
      withheld: [],
    });
    expect(builds).toEqual([
      {
        series: "jammy",
        architecture: "amd64",
        stages: [
          [["build-snap", 0]],
          [
            ["test-snap", 0],
            ["test-snap", 1],
            ["test-snap", 2],
          ],
        ],
        dropped: [],
      },
      {
        series: "jammy",
        architecture: "arm64",
        stages: [
          [["build-snap", 0]],
          [
            ["test-snap", 1],
            ["test-snap", 2],
          ],
        ],
        dropped: [{ stage: 2, entry: ["test-snap", 0], reason: "architecture" }],
      },
    ]);
  });

  it("leaves empty stages out and numbers dropped entries by the pipeline as written", () => {
    const text = `pipeline: [[], [a, b], c]
jobs:
  a: {series: jammy, architectures: [amd64]}
  b: {series: jammy, architectures: [amd64]}
  c: {series: focal, architectures: [amd64]}
`;
    const { builds } = jsonOf(text, { dialect: "deployed", targetSeries: ["jammy"] });
    expect(builds.map(({ stages, dropped }) => ({ stages, dropped }))).toEqual([
      { stages: [[["a", 0]], [["b", 0]]], dropped: [{ stage: 3, entry: ["c", 0], reason: "series" }] },
    ]);
  });

  it("tells withheld lanes, with null where there is no series", () => {
    const text = "pipeline: [a]\njobs: {a: {series: jammy, architectures: [amd64, sparc]}}\n";
    const { builds, withheld } = jsonOf(text);
    expect(builds.map(({ architecture }) => architecture)).toEqual(["amd64"]);
    expect(withheld).toEqual([{ series: null, architecture: "sparc", stages: [[["a", 0]]], dropped: [] }]);
  });

  it("places diagnostics by line and column", () => {
    const text = "pipeline: [job]\njobs: {job: {series: jammy, architectures: [amd64, sparc], run: make}}\n";
    expect(jsonOf(text).diagnostics).toEqual([
      {
        code: "unbuildable-architecture",
        severity: "error",
        message: "sparc is not a buildable architecture name in Ubuntu jammy",
        line: 2,
        column: 52,
        endLine: 2,
        endColumn: 57,
      },
    ]);
  });
});
