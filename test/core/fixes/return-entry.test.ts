import { describe, expect, it } from "vitest";
import { type DroppedEntry, returnEntry, ubuntuFarm } from "../../../src/core/index.ts";
import { analyseText } from "../../support/analyse-text.ts";
import { applyEdits } from "../../support/apply-edits.ts";
import { workedExample } from "../../support/pipelines.ts";

const options = {
  dialect: "designed",
  targetSeries: null,
  dispatchSeries: null,
  farm: ubuntuFarm,
  today: "2026-11-01",
} as const;

function dropsOf(text: string): readonly DroppedEntry[] {
  return analyseText(text).plan.lanes.flatMap(({ stages }) => stages.flatMap(({ dropped }) => dropped));
}

function fixFor(text: string, drop: DroppedEntry | undefined) {
  const { configuration, plan } = analyseText(text);
  if (!configuration || !drop) throw new Error("Nothing is dropped");
  return returnEntry(drop, { text, configuration, plan }, options);
}

describe("returnEntry", () => {
  it("adds the architecture to the matrix item, touches no other byte, and the lane holds the entry", () => {
    const [drop] = dropsOf(workedExample);
    const fix = fixFor(workedExample, drop);
    expect(fix?.title).toBe("Add arm64 to test-snap:0");
    const fixed = applyEdits(workedExample, fix?.edits ?? []);
    expect(fixed).toBe(workedExample.replace("architectures: [amd64]", "architectures: [amd64, arm64]"));
    expect(dropsOf(fixed)).toEqual([]);
  });

  it("says who else comes along where several variants share the list", () => {
    const text = `pipeline: [a, b]
jobs:
  a: {series: focal, architectures: [amd64, arm64], run: x}
  b:
    architectures: [amd64]
    run: x
    matrix:
      - series: focal
      - series: jammy
`;
    expect(fixFor(text, dropsOf(text)[0])?.title).toBe("Add arm64 to b:0 and b:1");
  });

  it("offers nothing where the list is an alias that counts elsewhere too", () => {
    const text = `pipeline: [a, b]
jobs:
  a: {series: focal, architectures: [amd64, arm64], run: x}
  c: {series: focal, architectures: &list [amd64], run: x}
  b: {series: focal, architectures: *list, run: x}
`;
    expect(fixFor(text, dropsOf(text)[0])).toBeNull();
  });

  it("offers nothing for a series that is not targeted: that is a choice, not the text's", () => {
    const { configuration, plan } = analyseText(workedExample, { targetSeries: ["jammy"] });
    const drop = plan.lanes[0]?.stages[0]?.dropped[0];
    if (!configuration || !drop) throw new Error("Nothing is dropped");
    expect(drop.reason.kind).toBe("series");
    expect(returnEntry(drop, { text: workedExample, configuration, plan }, options)).toBeNull();
  });
});
