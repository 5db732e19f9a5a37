import { describe, expect, it } from "vitest";
import { type LayoutOptions, layOutPlan, type Plan } from "../../src/core/index.ts";
import { nodesOf } from "../../src/diagram/nodes.ts";
import { refusedExample, workedExample } from "../core/layout/make-plan.ts";

const options: LayoutOptions = { flow: "row", width: 788, showDropped: true, collapsed: new Set() };

describe("React Flow's nodes", () => {
  it("have explicit sizes and no handles, or React Flow would measure each", () => {
    const layout = layOutPlan(refusedExample, options);
    for (const node of [...nodesOf(layout, "near"), ...nodesOf(layout, "overview")]) {
      expect(node.width).toBeGreaterThan(0);
      expect(node.height).toBeGreaterThan(0);
      expect(node.handles).toEqual([]);
    }
  });

  it("are one for each lane and one for each stage, whatever the entries", () => {
    expect(nodesOf(layOutPlan(workedExample, options), "near").map(({ id }) => id)).toEqual([
      "lane amd64",
      "stage amd64 1",
      "stage amd64 2",
      "lane arm64",
      "stage arm64 1",
      "stage arm64 2",
    ]);
  });

  it("stay the same for boxes that stay the same", () => {
    const before = layOutPlan(workedExample, options);
    const edited: Plan = structuredClone(workedExample);
    const entry = edited.lanes[1]?.stages[1]?.entries[0];
    if (entry) Object.assign(entry, { series: "noble" });
    const old = nodesOf(before, "near");
    const now = nodesOf(layOutPlan(edited, options, before), "near");
    expect(now.map((node, i) => node === old[i])).toEqual([true, true, true, false, true, false]);
  });

  it("hold the words of the arrow that leads to a stage", () => {
    const nodes = nodesOf(layOutPlan(workedExample, options), "near");
    const stage = nodes[2];
    if (stage?.type !== "stage") throw new Error("No stage");
    for (const { x } of stage.data.arrow?.words ?? []) expect(x).toBeGreaterThanOrEqual(stage.position.x);
    expect(stage.data.arrow?.words).toHaveLength(2);
  });
});
