import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ArtifactFlow,
  type Dialect,
  type EntryBox,
  type Flow,
  type FlowDrawing,
  flowOf,
  flowPaths,
  indexLayout,
  type Layout,
  layOutFlow,
  layOutPlan,
  type Plan,
  type Point,
  type Rectangle,
  traceArtifacts,
} from "../../../src/core/index.ts";
import { analyseText } from "../../support/analyse-text.ts";
import { randomArtifactPipelines, writeArtifactPipeline } from "../../support/random-artifacts.ts";

const choices = fc.record({
  dialect: fc.constantFrom<Dialect>("designed", "deployed"),
  flow: fc.constantFrom<Flow>("row", "column"),
  width: fc.constantFrom(320, 760, 1400),
  showDropped: fc.boolean(),
  fold: fc.double({ min: 0, max: 0.5, noNaN: true }),
});

/** A drawn flow with the layout it lies on. */
interface Drawn {
  readonly layout: Layout;
  readonly flow: ArtifactFlow;
  readonly drawing: FlowDrawing;
}

describe("the flow of artifacts in the picture", () => {
  it("runs straight or square from the edge of one entry to the left edge of the other", () => {
    everyFlow(({ layout, drawing }) => {
      const boxes = entriesOf(layout);
      return drawing.lines.filter(({ kind, points }) => {
        const [start, end] = [points[0], points.at(-1)];
        const isSquare = pairsOf(points).every(([one, other]) => one.x === other.x || one.y === other.y);
        const isFrom = kind === "stub" || boxes.some((box) => start && isOnSide(start, box));
        const isTo = boxes.some((box) => end?.x === box.x && isOnSide(end, box));
        return !isSquare || !isFrom || !isTo;
      });
    });
  });

  it("crosses no entry", () => {
    everyFlow(({ layout, drawing }) => crossings(drawing, entriesOf(layout)));
  });

  it("stays clear of the words between stages", () => {
    everyFlow(({ layout, drawing }) => {
      const words = layout.lanes.flatMap(({ arrows }) => arrows.flatMap((arrow) => arrow.words));
      const boxes = words.map(({ x, y, width }) => ({ x, y: y - 9, width, height: 11 }));
      return crossings(drawing, boxes);
    });
  });

  it("keeps to the lanes, and its labels to the width of an entry", () => {
    everyFlow(({ layout, drawing }) => {
      const boxes = entriesOf(layout);
      const astray = drawing.lines.filter(
        ({ points }) => !layout.lanes.some((lane) => points.every((point) => isIn(point, lane))),
      );
      const tooWide = drawing.labels.filter(
        ({ x, y, width, height }) =>
          !boxes.some((box) => box.x < x && x + width < box.x + box.width && box.y === y + height / 2),
      );
      return [...astray, ...tooWide];
    });
  });

  it("shows every note that is not folded away, up to a dozen", () => {
    everyFlow(({ layout, flow, drawing }) => {
      const shown = flow.notes.slice(0, 12).filter(({ entry }) => indexLayout(layout).findEntry(entry));
      return shown.length === drawing.labels.length ? [] : shown;
    });
  });
});

/** Stages so full that their entries stand in several columns. */
const fullStages = `pipeline: [build, [lint, docs], test]
jobs:
  build: {series: jammy, architectures: amd64, run: make, output: {}}
  lint: {architectures: amd64, run: make, matrix: [${"{series: jammy}, ".repeat(40)}]}
  docs: {series: jammy, architectures: amd64, run: make, output: {}, input: {job-name: build, target-directory: in}}
  test:
    architectures: amd64
    run: make
    matrix: [${"{series: jammy, input: {job-name: docs, target-directory: in}}, ".repeat(40)}]
`;

describe("the flow between stages of several columns", () => {
  it.each(["row", "column"] as const)("passes between the entries, in a %s", (flow) => {
    const drawn = flowsOf(fullStages, { dialect: "designed", flow, width: 760, showDropped: true, fold: 0 });
    const [stage] = drawn[0]?.layout.lanes[0]?.stages.slice(-1) ?? [];
    expect(new Set(stage?.entries.map(({ x }) => x)).size).toBeGreaterThan(1);
    expect(drawn.flatMap(({ layout, drawing }) => crossings(drawing, entriesOf(layout)))).toEqual([]);
    expect(drawn.flatMap(({ drawing }) => drawing.lines).length).toBeGreaterThan(80);
  });
});

it("draws a few hundred readers of one entry as a handful of paths", () => {
  const items = Array.from({ length: 400 }, () => "      - {series: jammy}").join("\n");
  const text = `pipeline: [build, test]
jobs:
  build: {series: jammy, architectures: amd64, run: make, output: {}}
  test:
    architectures: amd64
    input: {job-name: build, target-directory: in}
    matrix:
${items}
`;
  const { plan, configuration } = analyseText(text);
  const entry = plan.lanes[0]?.stages[0]?.entries[0];
  if (!configuration || !entry) throw new Error("The pipeline has an entry.");
  const layout = layOutPlan(plan, { flow: "row", width: 800, showDropped: true, collapsed: new Set() });
  const drawing = layOutFlow(layout, flowOf(entry, traceArtifacts({ configuration, plan }), plan));
  expect(drawing.lines).toHaveLength(300);
  expect(drawing.labels).toEqual([]);
  const paths = flowPaths(drawing);
  expect(paths.heads.match(/M/g)).toHaveLength(300);
  expect(paths.broken + paths.crosses + paths.unsure).toBe("");
});

interface Choices {
  readonly dialect: Dialect;
  readonly flow: Flow;
  readonly width: number;
  readonly showDropped: boolean;
  readonly fold: number;
}

/** Expects that nothing is found wrong with the flow of any entry of random pipelines. */
function everyFlow(findWrong: (drawn: Drawn) => readonly unknown[]) {
  fc.assert(
    fc.property(randomArtifactPipelines, choices, (model, chosen) => {
      expect(flowsOf(writeArtifactPipeline(model), chosen).flatMap(findWrong)).toEqual([]);
    }),
    { numRuns: 60 },
  );
}

function flowsOf(text: string, { dialect, flow, width, showDropped, fold }: Choices): readonly Drawn[] {
  const { plan, configuration } = analyseText(text, { dialect });
  if (!configuration) throw new Error("The configuration could not be loaded.");
  const trace = traceArtifacts({ configuration, plan });
  const layout = layOutPlan(plan, { flow, width, showDropped, collapsed: foldSome(plan, fold) });
  return plan.lanes
    .flatMap(({ stages }) => stages.flatMap(({ entries }) => entries))
    .map((entry) => {
      const artifacts = flowOf(entry, trace, plan);
      return { layout, flow: artifacts, drawing: layOutFlow(layout, artifacts) };
    });
}

/** Folds that share of the stages, always the same ones. */
function foldSome({ lanes }: Plan, share: number): ReadonlySet<string> {
  const ids = lanes.flatMap(({ id, stages }) => stages.map(({ column }) => `${id} ${column}`));
  return new Set(ids.filter((_, i) => (i * 0.37) % 1 < share));
}

function entriesOf({ lanes }: Layout): readonly EntryBox[] {
  return lanes.flatMap(({ stages }) => stages.flatMap(({ entries, folded }) => [...entries, ...folded]));
}

function isOnSide({ x, y }: Point, box: Rectangle): boolean {
  return (x === box.x || x === box.x + box.width) && y > box.y && y < box.y + box.height;
}

function pairsOf(points: readonly Point[]): readonly (readonly [Point, Point])[] {
  return points.slice(1).map((point, i) => [points[i] ?? point, point]);
}

function isIn({ x, y }: Point, box: Rectangle): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

function crossings({ lines }: FlowDrawing, boxes: readonly Rectangle[]): readonly unknown[] {
  return lines.flatMap(({ points }) =>
    pairsOf(points).filter(([one, other]) => boxes.some((box) => crosses(one, other, box))),
  );
}

/** Whether a level or upright line has any of its length inside a box. */
function crosses(one: Point, other: Point, { x, y, width, height }: Rectangle): boolean {
  const [left, right] = [Math.min(one.x, other.x), Math.max(one.x, other.x)];
  const [top, bottom] = [Math.min(one.y, other.y), Math.max(one.y, other.y)];
  return left < x + width && right > x && top < y + height && bottom > y;
}
