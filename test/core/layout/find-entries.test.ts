import { describe, expect, it } from "vitest";
import { findEntries, layOutPlan, type Plan } from "../../../src/core/index.ts";
import { makeGrid, makePlan, refusedExample, workedExample } from "./make-plan.ts";

function search(plan: Plan, query: string, problems: Readonly<Record<string, "error" | "warning">> = {}) {
  const layout = layOutPlan(plan, { flow: "row", width: 788, showDropped: true, collapsed: new Set() });
  return findEntries(layout, query, (id) => problems[id] ?? null).map(({ entry }) => entry.id);
}

describe("searching the picture", () => {
  it("finds nothing for no words", () => {
    expect(search(workedExample, "")).toEqual([]);
    expect(search(workedExample, "  \t ")).toEqual([]);
  });

  it.each([
    ["build", ["build-snap:0/amd64", "build-snap:0/arm64"]],
    ["test-snap:1", ["test-snap:1/amd64@2", "test-snap:1/arm64@2"]],
    ["BIONIC", ["test-snap:0/amd64@2", "test-snap:0/arm64@2"]],
    ["arm64 test", ["test-snap:0/arm64@2", "test-snap:1/arm64@2", "test-snap:2/arm64@2"]],
    ["arm64 test dropped", ["test-snap:0/arm64@2"]],
    ["drop", ["test-snap:0/arm64@2"]],
    ["stage 1", ["build-snap:0/amd64", "build-snap:0/arm64"]],
    ["arm64 stage 1", ["build-snap:0/arm64"]],
    ["arm64 bionic focal", []],
    ["s390x", []],
  ])("finds by %s", (query, ids) => {
    expect(search(workedExample, query)).toEqual(ids);
  });

  it("does not take stage 2 for stage 20", () => {
    const stages = search(makeGrid(1, 21, 1), "stage 2");
    expect(stages).toEqual(["job-1:0/arch0@2"]);
  });

  it("leaves the hits while the number of a stage is still to be typed", () => {
    expect(search(workedExample, "arm64 build stage")).toEqual(["build-snap:0/arm64"]);
  });

  it("finds what is withheld, and what is dropped from a stage that has nothing else", () => {
    expect(search(refusedExample, "withheld arm64")).toEqual(["test:0/arm64@2", "test:1/arm64@2"]);
    expect(search(refusedExample, "dropped")).toEqual(["lint:0/arm64"]);
  });

  it("finds problems, errors and warnings", () => {
    const problems = { "test-snap:1/amd64@2": "error", "test-snap:2/amd64@2": "warning" } as const;
    expect(search(workedExample, "problem", problems)).toEqual(["test-snap:1/amd64@2", "test-snap:2/amd64@2"]);
    expect(search(workedExample, "errors", problems)).toEqual(["test-snap:1/amd64@2"]);
    expect(search(workedExample, "warning", problems)).toEqual(["test-snap:2/amd64@2"]);
  });

  it("finds what is folded away, where its stage or lane is", () => {
    const collapsed = new Set(["amd64", "arm64 2"]);
    const layout = layOutPlan(workedExample, { flow: "row", width: 788, showDropped: true, collapsed });
    const hits = findEntries(layout, "test-snap:1");
    expect(hits.map(({ lane, stage }) => [lane.collapsed, stage.collapsed])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(hits.map(({ entry: { x, y, height } }) => [x, y, height])).toEqual(
      [layout.lanes[0], layout.lanes[1]?.stages[1]].map((box) => box && [box.x, box.y, box.height]),
    );
  });

  it("finds names whatever their letters, and names that are words of the search", () => {
    const plan = makePlan([
      {
        architecture: "amd64",
        stages: [
          [
            ["Caf\u00e9", 0, "jammy"],
            ["dropped-files", 0, "jammy"],
            ["__proto__", 0, "jammy"],
          ],
        ],
      },
    ]);
    expect(search(plan, "cafe\u0301")).toEqual(["Caf\u00e9:0/amd64"]);
    expect(search(plan, "dropped")).toEqual(["dropped-files:0/amd64"]);
    expect(search(plan, "__PROTO")).toEqual(["__proto__:0/amd64"]);
  });
});
