import { describe, expect, it } from "vitest";
import { type AnalysisOptions, explainLane, explainWithheld } from "../../../src/core/index.ts";
import { analyseText } from "../../support/analyse-text.ts";

const several = `pipeline: [a]
jobs: {a: {architectures: [amd64], matrix: [{series: jammy}, {series: bionic}, {series: focal}]}}
`;

function lanesOf(text: string, choices: Partial<AnalysisOptions> = {}) {
  return analyseText(text, choices).plan.lanes;
}

describe("explainLane", () => {
  it.each([
    [several, {}, "the latest of bionic, focal, jammy"],
    [several, { targetSeries: ["focal"] }, "its only series"],
    [several.replace("bionic", "xenial").replace("amd64", "powerpc"), {}, "its only buildable series"],
    [several, { dispatchSeries: "noble" }, "your choice"],
    [several, { dialect: "deployed" as const }, "the pipeline’s latest of bionic, focal, jammy"],
    [several.replaceAll("amd64", "sparc"), {}, "not dispatched"],
  ])("says why a lane of %s with %j is on its series", (text, choices, words) => {
    expect(lanesOf(text, choices).map(explainLane)).toEqual([words]);
  });
});

describe("explainWithheld", () => {
  const blocked = `pipeline: [lint, test]
jobs:
  lint: {series: jammy, architectures: [amd64]}
  test: {series: jammy, architectures: [amd64, arm64]}
`;

  it("says nothing of a requested lane", () => {
    expect(lanesOf(several).map(explainWithheld)).toEqual([null]);
  });

  it("names the job that waits in vain, and tells the other lanes that they are not to blame", () => {
    expect(lanesOf(blocked).map(explainWithheld)).toEqual([
      {
        rule: "Launchpad refuses the whole pipeline because of another architecture.",
        remedy: "Repair the lane that misses a job, and this one is built.",
      },
      {
        rule: "Launchpad refuses the whole pipeline: a lane cannot wait for another lane. test would wait for lint, which runs only on amd64.",
        remedy: "Add arm64 to lint, or take it from test.",
      },
    ]);
  });

  it.each([
    ["sparc", "jammy", {}, "sparc is not buildable in Ubuntu jammy."],
    ["amd64", "sid", {}, "The farm has no series sid."],
  ])("explains %s on %s", (architecture, series, choices, rule) => {
    const text = `pipeline: [a]\njobs: {a: {series: ${series}, architectures: [${architecture}]}}\n`;
    expect(lanesOf(text, choices).map((lane) => explainWithheld(lane)?.rule)).toEqual([rule]);
  });

  it("explains what Launchpad drops today without a word", () => {
    const text = `pipeline: [a]
jobs: {a: {matrix: [{series: jammy, architectures: amd64}, {series: focal, architectures: s390x}]}}
`;
    const explanations = lanesOf(text, { dialect: "deployed" }).map(explainWithheld);
    expect(explanations[1]).toEqual({
      rule: "Launchpad today builds only the architectures that jammy, the latest series, uses, and does not say so.",
      remedy: "Add a job or a matrix item for jammy on s390x.",
    });
  });
});
