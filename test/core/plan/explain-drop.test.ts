import { describe, expect, it } from "vitest";
import { type Analysis, type DroppedEntry, explainDrop } from "../../../src/core/index.ts";
import { analyseText, textAt } from "../../support/analyse-text.ts";

const text = `pipeline: [build, test, none]
jobs:
  build: {series: jammy, architectures: [amd64, arm64]}
  test:
    architectures: [amd64, riscv64]
    matrix: [{series: jammy}, {series: focal}]
  none: {series: jammy, architectures: []}
`;

function dropsOf({ plan }: Analysis, job: string): readonly DroppedEntry[] {
  const dropped = plan.lanes.flatMap(({ stages }) => stages.flatMap((stage) => stage.dropped));
  return [...dropped, ...plan.filtered].filter((drop) => drop.job === job);
}

describe("explainDrop", () => {
  it("names the architectures that a variant lists, and the one to add", () => {
    const analysis = analyseText(text);
    const [drop] = dropsOf(analysis, "test");
    const explanation = drop && explainDrop(drop, analysis);
    expect(explanation).toMatchObject({
      rule: "test:0 is not on arm64: it lists amd64 and riscv64.",
      remedy: "Add arm64 to the architectures of test:0 to bring it back.",
    });
    expect(explanation?.ranges.map((range) => textAt(text, range))).toEqual(["[amd64, riscv64]"]);
  });

  it("tells a variant without architectures apart", () => {
    const analysis = analyseText(text);
    const [drop] = dropsOf(analysis, "none");
    expect(drop && explainDrop(drop, analysis)).toMatchObject({
      rule: "none:0 lists no architectures, so it runs nowhere.",
      remedy: "Give none:0 an architecture to bring it back.",
    });
  });

  it("names the series that is no target", () => {
    const analysis = analyseText(text, { targetSeries: ["jammy"] });
    const drop = dropsOf(analysis, "test").find(({ index }) => index === 1);
    const explanation = drop && explainDrop(drop, analysis);
    expect(explanation).toMatchObject({
      rule: "test:1 is for focal, which is not one of the target series.",
      remedy: "Add focal to the target series to bring it back.",
      isBySeriesAlone: true,
    });
    expect(explanation?.ranges.map((range) => textAt(text, range))).toEqual(["focal"]);
  });

  it("says that it takes both where the series is no target and the architecture is not listed either", () => {
    const analysis = analyseText(text, { targetSeries: ["jammy"] });
    const drop = dropsOf(analysis, "test").find((one) => one.index === 1 && one.architecture === "arm64");
    const explanation = drop && explainDrop(drop, analysis);
    expect(explanation).toMatchObject({
      rule: "test:1 is for focal, which is not one of the target series. Nor is it on arm64.",
      remedy:
        "It takes both to bring it back: focal among the target series, and arm64 among the architectures of test:1.",
      isBySeriesAlone: false,
    });
    expect(explanation?.ranges.map((range) => textAt(text, range))).toEqual(["focal", "[amd64, riscv64]"]);
  });
});
