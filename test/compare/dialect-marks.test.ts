import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DialectMark, dialectMarks } from "../../src/compare/dialect-marks.ts";
import { marksOfDifference } from "../../src/compare/marks-of-difference.ts";
import { comparePlans, indexLayout, layOutPlan } from "../../src/core/index.ts";
import { placeMarks } from "../../src/diagram/place-marks.ts";
import { analyseText } from "../support/analyse-text.ts";
import { dialectsDiffer } from "../support/pipelines.ts";
import { randomPipelines, writePipeline } from "../support/random-pipeline.ts";

function marksOf(text: string) {
  const designed = analyseText(text, { dialect: "designed" });
  const deployed = analyseText(text, { dialect: "deployed" });
  const { one, other } = comparePlans(designed.plan, deployed.plan);
  return {
    differences: designed.diagnostics.filter(({ code }) => code === "dialects-differ"),
    sides: [
      { plan: designed.plan, marks: dialectMarks(designed.plan, one) },
      { plan: deployed.plan, marks: dialectMarks(deployed.plan, other) },
    ] as const,
  };
}

function inShort({ kind, boxes, word }: DialectMark) {
  return [kind, boxes, word];
}

describe("the marks in two pictures", () => {
  it("say in each what the other does, and mark parts of a stage together", () => {
    const [designed, deployed] = marksOf(dialectsDiffer).sides;
    expect(designed.marks.map(inShort)).toEqual([
      ["stage", ["lane:amd64 0"], "2 steps today"],
      ["entry", ["unit:1/amd64"], "waits longer today"],
      ["lane", ["lane:s390x"], "not built today"],
    ]);
    expect(deployed.marks.map(inShort)).toEqual([
      ["stage", ["lane:amd64 0", "lane:amd64 1"], "one stage as designed"],
      ["entry", ["unit:1/amd64"], "starts sooner as designed"],
      ["lane", ["lane:s390x"], "built as designed"],
    ]);
  });

  it("are told by the sentence about them", () => {
    const { differences, sides } = marksOf(dialectsDiffer);
    const told = differences.map((difference) =>
      [...marksOfDifference(difference, sides[0].marks)].map(({ kind }) => kind),
    );
    expect(told).toEqual([["stage", "entry"], ["lane"]]);
  });

  it("are told by the sentence about a repeated architecture", () => {
    const { differences, sides } = marksOf(
      "pipeline: [t]\njobs:\n  t: {series: jammy, architectures: [amd64, amd64]}\n",
    );
    const [difference] = differences;
    const told = difference ? [...marksOfDifference(difference, sides[1].marks)] : [];
    expect(told.map(inShort)).toEqual([["entry", ["t:0/amd64@2"], "only today"]]);
  });

  it("go around the boxes that they are of, whatever the pipeline", () => {
    fc.assert(
      fc.property(randomPipelines, (model) => {
        for (const { plan, marks } of marksOf(writePipeline(model)).sides) {
          const layout = layOutPlan(plan, { flow: "row", width: 788, showDropped: true, collapsed: new Set() });
          const { findLane, findStage, findEntry } = indexLayout(layout);
          const placed = placeMarks(layout, marks);
          expect(placed.flatMap((one) => one.marks)).toEqual(marks);
          for (const { marks: own, x, y, width, height } of placed) {
            const [{ kind }] = own;
            for (const id of own.flatMap(({ boxes }) => boxes)) {
              const box = { lane: findLane(id), stage: findStage(id), entry: findEntry(id)?.entry ?? null }[kind];
              expect(box).not.toBe(null);
              expect(box && box.x >= x && box.y >= y).toBe(true);
              expect(box && box.x + box.width <= x + width && box.y + box.height <= y + height).toBe(true);
            }
          }
        }
      }),
    );
  });

  it("leave out what a folded lane does not show", () => {
    const [{ plan, marks }] = marksOf(dialectsDiffer).sides;
    const collapsed = new Set(["lane:amd64"]);
    const layout = layOutPlan(plan, { flow: "column", width: 390, showDropped: true, collapsed });
    expect(placeMarks(layout, marks).map((placed) => placed.marks[0].kind)).toEqual(["lane"]);
  });

  it("go once around entries that are alike and stand one below the other, but not around a dropped one between", () => {
    const variant = (architecture: string) => `      - {series: jammy, architectures: ${architecture}}\n`;
    const text = `pipeline: [[lint, unit]]\njobs:\n  lint: {series: jammy, architectures: [amd64, arm64]}\n  unit:\n    matrix:\n${["amd64", "amd64", "arm64", "amd64"].map(variant).join("")}`;
    const [{ plan, marks }] = marksOf(text).sides;
    const layout = layOutPlan(plan, { flow: "row", width: 788, showDropped: true, collapsed: new Set() });
    const entries = placeMarks(layout, marks).filter((placed) => placed.marks[0].kind === "entry");
    expect(entries.map((placed) => placed.marks.flatMap(({ boxes }) => boxes))).toEqual([
      ["unit:0/amd64", "unit:1/amd64"],
      ["unit:3/amd64"],
      ["unit:2/arm64"],
    ]);
  });
});
