import { describe, expect, it } from "vitest";
import { explainBuild, explainStage, type Lane, type Stage, ubuntuFarm } from "../../../src/core/index.ts";
import { analyseText } from "../../support/analyse-text.ts";
import { crossArchitecture, workedExample } from "../../support/pipelines.ts";

type Options = Parameters<typeof analyseText>[1];

function laneOf(text: string, architecture: string, options: Options = {}): Lane {
  const lane = analyseText(text, options).plan.lanes.find((one) => one.architecture === architecture);
  if (!lane) throw new Error(`No lane ${architecture}`);
  return lane;
}

function stageOf(lane: Lane, column: number): Stage {
  const stage = lane.stages[column];
  if (!stage) throw new Error(`No stage ${column}`);
  return stage;
}

const twoStages = `
pipeline: [[lint, unit], publish]
jobs:
  lint: {series: noble, architectures: amd64, run: make lint}
  unit: {series: noble, architectures: amd64, run: make check}
  publish: {series: noble, architectures: amd64, run: make publish}
`;

describe("explainBuild", () => {
  it("says which series the latest is of, and that the inner containers differ", () => {
    expect(explainBuild(laneOf(workedExample, "amd64"), ubuntuFarm).dispatch).toEqual([
      "jammy is the latest of the series of its entries in which amd64 is buildable; the others are bionic and focal.",
      "The dispatch series is that of the outer container only. Each entry still runs in its own series.",
    ]);
  });

  it("says what a choice of the series takes the place of", () => {
    const lane = laneOf(workedExample, "amd64", { dispatchSeries: "noble" });
    expect(explainBuild(lane, ubuntuFarm).dispatch[0]).toBe(
      "You chose noble, and amd64 is buildable there. Without your choice it would be jammy.",
    );
  });

  it("says which series it left out: unknown ones, and those that the architecture is not buildable in", () => {
    const text = `
pipeline: [a]
jobs:
  a:
    matrix:
      - {series: xenial, architectures: [riscv64], run: x}
      - {series: jammy, architectures: [riscv64], run: x}
      - {series: nosuch, architectures: [riscv64], run: x}
`;
    expect(explainBuild(laneOf(text, "riscv64"), ubuntuFarm).dispatch.slice(0, 3)).toEqual([
      "jammy is the only series of its entries in which riscv64 is buildable.",
      "nosuch is left out of that: the farm has no such series.",
      "xenial is left out of that: riscv64 is not buildable there.",
    ]);
  });

  it("lists the builder's commands in the order of the stages", () => {
    expect(explainBuild(laneOf(workedExample, "arm64"), ubuntuFarm).commands).toEqual([
      "lpci -v run-one --output-directory /build/output build-snap 0",
      "lpci -v run-one --output-directory /build/output test-snap 1",
      "lpci -v run-one --output-directory /build/output test-snap 2",
    ]);
  });
});

describe("explainStage", () => {
  it("gives the log of a stage of several, which all run before the build ends", () => {
    const lane = laneOf(twoStages, "amd64");
    const { start, failure } = explainStage(stageOf(lane, 0), lane, "designed");
    expect(start[0]).toMatch(/^It is the first stage/);
    expect(failure?.log).toEqual(["Job unit:0 failed.", "Some jobs in ['lint:0', 'unit:0'] failed; stopping."]);
    expect(failure?.after[0]).toMatch(/^The one entry of later stages then never starts/);
  });

  it("gives the log of a stage of one, which ends the build at once", () => {
    const lane = laneOf(twoStages, "amd64");
    const { start, failure } = explainStage(stageOf(lane, 1), lane, "designed");
    expect(start).toEqual(["It starts once every entry of stage 1 on this lane has succeeded."]);
    expect(failure?.log).toEqual(["Job publish:0 failed."]);
    expect(failure?.after[0]).toMatch(/^Nothing comes after it/);
  });

  it("says that each name is a stage of its own today", () => {
    const lane = laneOf(twoStages, "amd64", { dialect: "deployed" });
    const { start } = explainStage(stageOf(lane, 0), lane, "deployed");
    expect(start).toContain(
      "Launchpad today makes a stage of its own of each name in a list, so a later name does not start if this one fails.",
    );
    expect(start).not.toContain(expect.stringContaining("no order is promised"));
  });

  it("names the job that waits in vain for an empty stage", () => {
    const lane = laneOf(crossArchitecture, "arm64");
    const empty = lane.stages.find(({ entries }) => entries.length === 0);
    if (!empty) throw new Error("No empty stage");
    expect(explainStage(empty, lane, "designed")).toEqual({
      absence: [
        "test would have to wait for lint, which has nothing on this architecture: a lane cannot wait for another lane.",
      ],
      start: [],
      failure: null,
    });
  });
});
