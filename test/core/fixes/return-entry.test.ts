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

function fixesFor(text: string, drop: DroppedEntry | undefined) {
  const { configuration, plan } = analyseText(text);
  if (!configuration || !drop) throw new Error("Nothing is dropped");
  return returnEntry(drop, { text, configuration, plan }, options);
}

describe("returnEntry", () => {
  it("adds the architecture to the matrix item, touches no other byte, and the lane holds the entry", () => {
    const [drop] = dropsOf(workedExample);
    const [fix, ...others] = fixesFor(workedExample, drop);
    expect(fix?.title).toBe("Add arm64 to test-snap:0");
    expect(others).toEqual([]);
    const fixed = applyEdits(workedExample, fix?.edits ?? []);
    expect(fixed).toBe(workedExample.replace("architectures: [amd64]", "architectures: [amd64, arm64]"));
    expect(dropsOf(fixed)).toEqual([]);
  });

  it("offers a list of its own first where several variants share one, and says who else comes along otherwise", () => {
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
    const [alone, together] = fixesFor(text, dropsOf(text)[0]);
    expect(alone?.title).toBe("Add arm64 to b:0 alone");
    expect(applyEdits(text, alone?.edits ?? [])).toBe(
      text.replace("- series: focal", "- series: focal\n        architectures: [amd64, arm64]"),
    );
    expect(together?.title).toBe("Add arm64 to b:0 and b:1");
    expect(applyEdits(text, together?.edits ?? [])).toBe(
      text.replace("architectures: [amd64]\n", "architectures: [amd64, arm64]\n"),
    );
  });

  it("offers nothing where the list is an alias that counts elsewhere too", () => {
    const text = `pipeline: [a, b]
jobs:
  a: {series: focal, architectures: [amd64, arm64], run: x}
  c: {series: focal, architectures: &list [amd64], run: x}
  b: {series: focal, architectures: *list, run: x}
`;
    expect(fixesFor(text, dropsOf(text)[0])).toEqual([]);
  });

  it("offers nothing that gets a lane refused which was built", () => {
    const text = `pipeline: [a, b, c]
jobs:
  a: {series: focal, architectures: [amd64], run: x}
  c: {series: focal, architectures: [amd64], run: x}
  b:
    matrix: [{series: focal}, {series: jammy}]
    architectures: [amd64]
    run: x
`;
    const { configuration, plan } = analyseText(text);
    const [entry] = plan.lanes[0]?.stages[1]?.entries ?? [];
    if (!configuration || !entry) throw new Error("Nothing is planned");
    const drop: DroppedEntry = { ...entry, architecture: "arm64", reason: { kind: "architecture" } };
    expect(returnEntry(drop, { text, configuration, plan }, options)).toEqual([]);
  });

  it("offers nothing for a series that is not targeted: that is a choice, not the text's", () => {
    const { configuration, plan } = analyseText(workedExample, { targetSeries: ["jammy"] });
    const drop = plan.lanes[0]?.stages[0]?.dropped[0];
    if (!configuration || !drop) throw new Error("Nothing is dropped");
    expect(drop.reason.kind).toBe("series");
    expect(returnEntry(drop, { text: workedExample, configuration, plan }, options)).toEqual([]);
  });
});
