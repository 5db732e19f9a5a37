import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareAnalyses, goneId, layOutPlan, mergePlans, type Plan } from "../../../src/core/index.ts";
import { diagnoseText } from "../../support/analyse-text.ts";
import { workedExample } from "../../support/pipelines.ts";
import { randomPipelines, writePipeline } from "../../support/random-pipeline.ts";

describe("the plan of both", () => {
  it("is that of now with what was removed in it, each under an id of its own", () => {
    fc.assert(
      fc.property(randomPipelines, randomPipelines, (one, other) => {
        const [old, now] = [one, other].map((model) => analysed(writePipeline(model)));
        if (!old || !now) return;
        fc.pre(now.analysis.plan.lanes.length > 0);
        const { entries } = compareAnalyses(old, now);
        const merged = mergePlans(old.analysis.plan, now.analysis.plan, entries);
        const gone = entries.flatMap(({ fate, old: before }) =>
          fate === "removed" && before ? [before.entry.id] : [],
        );
        const expected = [...heldIds(now.analysis.plan), ...gone.map(goneId)];
        expect(heldIds(merged).toSorted()).toEqual(expected.toSorted());
        const layout = layOutPlan(merged, { flow: "row", width: 800, showDropped: true, collapsed: new Set() });
        expect(layout.entryCount).toBe(expected.length);
      }),
      { numRuns: 60 },
    );
  });

  it("keeps an architecture that is gone where it stood", () => {
    const old = analysed(workedExample);
    const now = analysed(workedExample.replaceAll("[amd64, arm64]", "[arm64]").replace("[amd64]", "[arm64]"));
    const merged = mergePlans(old.analysis.plan, now.analysis.plan, compareAnalyses(old, now).entries);
    expect(merged.lanes.map(({ architecture }) => architecture)).toEqual(["amd64", "arm64"]);
    expect(merged.lanes[0]?.stages.map(({ entries }) => entries.map(({ id }) => id))).toEqual([
      [goneId("build-snap:0/amd64")],
      ["test-snap:0/amd64", "test-snap:1/amd64", "test-snap:2/amd64"].map(goneId),
    ]);
  });

  it("is the old one where nothing is planned now", () => {
    const old = analysed(workedExample);
    const now = analysed("pipeline: [");
    expect(mergePlans(old.analysis.plan, now.analysis.plan, compareAnalyses(old, now).entries)).toBe(old.analysis.plan);
  });
});

function analysed(text: string) {
  return { text, analysis: diagnoseText(text) };
}

function heldIds({ lanes }: Plan): readonly string[] {
  return lanes.flatMap(({ stages }) => stages.flatMap(({ entries }) => entries.map(({ id }) => id)));
}
