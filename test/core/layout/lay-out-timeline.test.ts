import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  layOutTicks,
  layOutTrack,
  type MeasureLabel,
  planText,
  type RunMode,
  type TimelineBar,
} from "../../../src/core/index.ts";
import { firstChoices } from "../../support/analyse-text.ts";
import { randomPipelines, writePipeline } from "../../support/random-pipeline.ts";
import { runAnalysis } from "../../support/run-text.ts";

/** As if all letters were as wide. */
const measure: MeasureLabel = ([first = "", ...more]) => 10 + 6 * (more.length === 0 ? first.length : 9);

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
          const { bars, rows, neverStarted } = layOutTrack(lane, scale, measure);
          const entries = lane.stages.flatMap((stage) => stage.entries);
          const started = entries.filter(({ startsAt }) => startsAt !== null);
          expect(bars.flatMap((bar) => bar.ids).toSorted()).toEqual(started.map(({ id }) => id).toSorted());
          expect(neverStarted).toBe(entries.length - started.length);
          for (const bar of bars) {
            expect(bar.row).toBeLessThan(rows);
            expect(bar.x).toBeGreaterThanOrEqual(0);
            expect(bar.x + bar.width).toBeLessThanOrEqual(width + 0.02);
          }
          expect(overlaps(bars)).toEqual([]);
          // Only one that is longer than the whole track beside its bar is cut.
          for (const bar of bars) {
            const most = Math.max(bar.x, width - bar.x - bar.width) - 4;
            expect(bar.label.width).toBeGreaterThanOrEqual(Math.min(measure(bar.ids), most));
          }
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
    const { bars } = layOutTrack(lane, { width: 400, endsAt: lane.endsAt }, measure);
    expect(bars.length).toBeLessThan(100);
    expect(bars.filter(({ result }) => result === "failed")).toHaveLength(1);
    const atOnce = runAnalysis(analysis, { mode: { kind: "parallel" } }).lanes[0];
    const track = atOnce && layOutTrack(atOnce, { width: 400, endsAt: atOnce.endsAt }, measure);
    expect(track?.rows).toBe(4);
    expect(track?.bars.map(({ ids }) => ids.length)).toEqual([500, 500, 500, 500]);
  });

  it("puts a name beside its bar where it does not fit, and joins bars before there are too many rows", () => {
    const analysis = planText(writeJobs(9), firstChoices);
    const [lane] = runAnalysis(analysis).lanes;
    if (!lane) throw new Error("There is a lane.");
    const wide = layOutTrack(lane, { width: 900, endsAt: lane.endsAt }, () => 60);
    expect(wide).toMatchObject({ rows: 1, bars: Array.from({ length: 9 }, () => ({ label: { place: "within" } })) });
    const narrow = layOutTrack(lane, { width: 300, endsAt: lane.endsAt }, () => 60);
    expect(narrow.bars.map(({ row }) => row)).toEqual([0, 1, 2, 3, 0, 1, 2, 4, 5]);
    expect(narrow.bars.map(({ label }) => label.place)).toEqual([
      ...Array.from({ length: 7 }, () => "after"),
      "before",
      "before",
    ]);
    const tight = layOutTrack(lane, { width: 120, endsAt: lane.endsAt }, ({ length }) => (length === 1 ? 100 : 20));
    expect(tight.rows).toBeLessThanOrEqual(6);
    expect(tight.bars.length).toBeLessThan(9);
  });

  it("has ticks at round moments that leave each other room", () => {
    expect(layOutTicks({ width: 300, endsAt: 270 }).map(({ at }) => at)).toEqual([0, 60, 120, 180, 240]);
    expect(layOutTicks({ width: 300, endsAt: 1_000_000 }).length).toBeLessThanOrEqual(7);
    expect(layOutTicks({ width: 300, endsAt: 0 })).toEqual([]);
  });
});

/** So many jobs, one after another. */
function writeJobs(count: number): string {
  const names = Array.from({ length: count }, (_, i) => `job${i}`);
  const jobs = names.map((name) => `  ${name}: {series: jammy, architectures: [amd64]}\n`);
  return `pipeline: [${names.join(", ")}]\njobs:\n${jobs.join("")}`;
}

/** Pairs that cover one another, with the names beside them. */
function overlaps(bars: readonly TimelineBar[]): readonly string[] {
  const extents = bars.map(({ ids, row, x, width, label }) => ({
    id: ids[0],
    row,
    from: label.place === "before" ? x - label.width : x,
    to: x + width + (label.place === "after" ? label.width : 0),
  }));
  return extents.flatMap((one, i) =>
    extents
      .slice(i + 1)
      .filter((other) => other.row === one.row && other.from < one.to - 0.02 && one.from < other.to - 0.02)
      .map((other) => `${one.id} and ${other.id}`),
  );
}
