import { describe, expect, it } from "vitest";
import { layOutForPaper } from "../../../src/core/index.ts";
import { type EntrySketch, makePlan, workedExample } from "./make-plan.ts";

const all = { showDropped: true };

describe("layOutForPaper", () => {
  it("keeps stages in a row where they can be read on a page", () => {
    const { layout, folded, moreLanes } = layOutForPaper(workedExample, all);
    expect([layout.flow, folded, moreLanes]).toEqual(["row", "nothing", 0]);
    expect(layout.width).toBeLessThanOrEqual(1_000);
  });

  it("stands stages one below the other where a row would be too small to read", () => {
    const stages = Array.from({ length: 12 }, (_, i): readonly EntrySketch[] => [[`job-${i}`, 0, "jammy"]]);
    const { layout } = layOutForPaper(makePlan([{ architecture: "amd64", stages }]), all);
    expect(layout.flow).toBe("column");
    expect(layout.width).toBeLessThanOrEqual(700);
  });

  it("folds stages of thousands of entries, and lanes of thousands of stages", () => {
    const entries = Array.from({ length: 2_000 }, (_, i): EntrySketch => ["a", i, "jammy"]);
    const wide = layOutForPaper(makePlan([{ architecture: "amd64", stages: [entries] }]), all);
    expect(wide.folded).toBe("stages");
    expect(wide.layout.entryCount).toBe(2_000);
    expect(wide.layout.lanes[0]?.stages[0]?.entries).toEqual([]);

    const stages = Array.from({ length: 2_000 }, (_, i): readonly EntrySketch[] => [[`a${i}`, 0, "jammy"]]);
    expect(layOutForPaper(makePlan([{ architecture: "amd64", stages }]), all).folded).toBe("lanes");
  });

  it("says how many lanes are left out", () => {
    const lanes = Array.from({ length: 450 }, (_, i) => ({ architecture: `a${i}`, stages: [] }));
    const { layout, moreLanes } = layOutForPaper(makePlan(lanes), all);
    expect([layout.lanes.length, moreLanes]).toEqual([400, 50]);
  });
});
