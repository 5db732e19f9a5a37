import { describe, expect, it } from "vitest";
import { type Concerned, type Findings, layOutPlan } from "../../src/core/index.ts";
import { problemPaths } from "../../src/diagram/problem-paths.ts";
import { makeGrid, workedExample } from "../core/layout/make-plan.ts";

const error: Findings = { diagnostics: [], problemCount: 1, worst: "error" };
const warning: Findings = { diagnostics: [], problemCount: 1, worst: "warning" };
const note: Findings = { diagnostics: [], problemCount: 0, worst: "info" };

function layOut(collapsed: ReadonlySet<string> = new Set(), plan = workedExample) {
  return layOutPlan(plan, { flow: "row", width: 788, showDropped: true, collapsed });
}

function concernedBy(findings: Partial<Record<keyof Concerned, readonly (readonly [string, Findings])[]>>): Concerned {
  return { entries: new Map(findings.entries), lanes: new Map(findings.lanes), insides: new Map(findings.insides) };
}

/** How many outlines a path has. */
function outlines(path: string): number {
  return path.split("M").length - 1;
}

describe("the marks of a picture seen from afar", () => {
  it("fill the entries and put the worst of a stage on it", () => {
    const concerned = concernedBy({
      entries: [
        ["test-snap:1/amd64@2", warning],
        ["test-snap:2/amd64@2", error],
        ["build-snap:0/amd64", note],
      ],
    });
    const { entries, shapes } = problemPaths(layOut(), concerned, 1);
    expect([entries.error, entries.warning, shapes.error, shapes.warning].map(outlines)).toEqual([1, 1, 1, 0]);
  });

  it("have one on a lane, and on a folded one for what is inside", () => {
    const concerned = concernedBy({ lanes: [["arm64", warning]], insides: [["amd64", error]] });
    const { shapes } = problemPaths(layOut(new Set(["amd64"])), concerned, 1);
    expect([shapes.error, shapes.warning].map(outlines)).toEqual([1, 1]);
  });

  it("differ in their number of corners", () => {
    const { shapes } = problemPaths(
      layOut(),
      concernedBy({
        lanes: [
          ["arm64", warning],
          ["amd64", error],
        ],
      }),
      1,
    );
    expect([shapes.error, shapes.warning].map((path) => path.split("L").length)).toEqual([8, 3]);
  });

  it("grow with the size of a pixel", () => {
    const widthOf = (path: string) => {
      const across = [...path.matchAll(/[ML](-?[\d.]+)/g)].map(([, x]) => Number(x));
      return Math.max(...across) - Math.min(...across);
    };
    const concerned = concernedBy({ lanes: [["arm64", error]] });
    expect(widthOf(problemPaths(layOut(), concerned, 4).shapes.error)).toBeCloseTo(
      4 * widthOf(problemPaths(layOut(), concerned, 1).shapes.error),
      0,
    );
  });

  it("are one for each stage of a plan of 20,000 entries", () => {
    const plan = makeGrid(4, 10, 500);
    const ids = plan.lanes.flatMap(({ stages }) => stages.flatMap(({ entries }) => entries.map(({ id }) => id)));
    const concerned = concernedBy({ entries: ids.map((id) => [id, warning] as const) });
    const { entries, shapes } = problemPaths(layOut(new Set(), plan), concerned, 8);
    expect([outlines(entries.warning), outlines(shapes.warning)]).toEqual([20_000, 40]);
  });
});
