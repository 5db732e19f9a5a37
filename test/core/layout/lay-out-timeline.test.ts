import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOutTicks, layOutTrack, planText, type RunMode, type TimelineBar } from "../../../src/core/index.ts";
import { firstChoices } from "../../support/analyse-text.ts";
import { randomPipelines, writePipeline } from "../../support/random-pipeline.ts";
import { runAnalysis } from "../../support/run-text.ts";

const modes = fc.constantFrom<RunMode>(
  { kind: "serial" },
  { kind: "parallel" },
  { kind: "lpci", architecture: "amd64" },
);

describe("a track of the timeline", () => {
  it("has every entry that starts in one bar, at its time and beside the others of its row", () => {
    fc.assert(
      fc.property(randomPipelines, modes, fc.integer({ min: 20, max: 900 }), fc.nat(5), (model, mode, width, pick) => {
        const analysis = planText(writePipeline(model), firstChoices);
        const ids = analysis.plan.lanes.flatMap(({ stages }) =>
          stages.flatMap(({ entries }) => entries.map(({ id }) => id)),
        );
        const run = runAnalysis(analysis, { mode, failing: new Set(ids.filter((_, i) => i % 5 === pick)) });
        const scale = { width, endsAt: run.endsAt };
        for (const lane of run.lanes) {
          const { bars, rows, end, neverStarted } = layOutTrack(lane, scale);
          const entries = lane.stages.flatMap((stage) => stage.entries);
          const started = entries.filter(({ startsAt }) => startsAt !== null);
          expect(bars.flatMap((bar) => bar.ids).toSorted()).toEqual(started.map(({ id }) => id).toSorted());
          expect(neverStarted).toBe(entries.length - started.length);
          expect(end).toBeLessThanOrEqual(width);
          for (const bar of bars) {
            expect(bar.row).toBeLessThan(rows);
            expect(bar.x).toBeGreaterThanOrEqual(0);
            expect(bar.x + bar.width).toBeLessThanOrEqual(end + 0.02);
          }
          expect(overlaps(bars)).toEqual([]);
        }
      }),
      { numRuns: 80 },
    );
  });

  it("draws what is too short together, as the worst of it", () => {
    const items = Array.from({ length: 2000 }, () => "{series: jammy}").join(", ");
    const analysis = planText(`pipeline: [a]\njobs: {a: {architectures: [amd64], matrix: [${items}]}}\n`, firstChoices);
    const [lane] = runAnalysis(analysis, { failing: new Set(["a:700/amd64"]) }).lanes;
    if (!lane) throw new Error("There is a lane.");
    const { bars } = layOutTrack(lane, { width: 400, endsAt: lane.endsAt });
    expect(bars.length).toBeLessThan(100);
    expect(bars.filter(({ result }) => result === "failed")).toHaveLength(1);
    const atOnce = runAnalysis(analysis, { mode: { kind: "parallel" } }).lanes[0];
    const track = atOnce && layOutTrack(atOnce, { width: 400, endsAt: atOnce.endsAt });
    expect(track?.rows).toBe(4);
    expect(track?.bars.map(({ ids }) => ids.length)).toEqual([500, 500, 500, 500]);
  });

  it("has ticks at round moments that leave each other room", () => {
    expect(layOutTicks({ width: 300, endsAt: 270 }).map(({ at }) => at)).toEqual([0, 60, 120, 180, 240]);
    expect(layOutTicks({ width: 300, endsAt: 1_000_000 }).length).toBeLessThanOrEqual(7);
    expect(layOutTicks({ width: 300, endsAt: 0 })).toEqual([]);
  });
});

function overlaps(bars: readonly TimelineBar[]): readonly string[] {
  return bars.flatMap((bar, i) =>
    bars
      .slice(i + 1)
      .filter(
        (other) => other.row === bar.row && other.x < bar.x + bar.width - 0.02 && bar.x < other.x + other.width - 0.02,
      )
      .map((other) => `${bar.ids[0]} and ${other.ids[0]}`),
  );
}
