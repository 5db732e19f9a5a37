import { describe, expect, it } from "vitest";
import { type LayoutOptions, layOutPlan, type Plan } from "../../../src/core/index.ts";
import { makeGrid, makePlan, refusedExample, workedExample } from "./make-plan.ts";
import { arrowsOf, entriesOf, headOf, stagesOf } from "./rectangles.ts";

const atHome: LayoutOptions = { flow: "row", width: 788, showDropped: true, collapsed: new Set() };

function layOut(plan: Plan, options: Partial<LayoutOptions> = {}) {
  return layOutPlan(plan, { ...atHome, ...options });
}

function laneOf(plan: Plan, architecture: string, options: Partial<LayoutOptions> = {}) {
  const lane = layOut(plan, options).lanes.find((one) => one.architecture === architecture);
  if (!lane) throw new Error(`No lane ${architecture}`);
  return lane;
}

const threeStages = makePlan([
  { architecture: "amd64", stages: [[["build", 0, "jammy"]], [["lint", 0, "jammy"]], [["publish", 0, "jammy"]]] },
  {
    architecture: "arm64",
    stages: [[["build", 0, "jammy"]], [["lint", 0, "jammy", "architecture"]], [["publish", 0, "jammy"]]],
  },
]);

describe("a layout of the worked example", () => {
  it("says in each head what the lane is and why", () => {
    const layout = layOut(workedExample);
    expect(layout.lanes.map(headOf)).toEqual([
      ["amd64", "on jammy", "the latest of bionic, focal, jammy", "1 build farm job · 4 entries"],
      ["arm64", "on jammy", "the latest of focal, jammy", "1 build farm job · 3 entries · 1 dropped"],
    ]);
  });

  it("notes what a stage promises, or how many it dropped", () => {
    expect(stagesOf(laneOf(workedExample, "amd64"))).toEqual(["Stage 1", "Stage 2 | same stage, no order promised"]);
    expect(stagesOf(laneOf(workedExample, "arm64"))).toEqual(["Stage 1", "Stage 2 | 1 dropped"]);
  });

  it("draws dropped entries in their place, with the reason", () => {
    const stage = laneOf(workedExample, "arm64").stages[1];
    expect(stage?.entries.map(({ index, label, dropped }) => [index, label, dropped])).toEqual([
      [0, "not on arm64", "architecture"],
      [1, "focal", null],
      [2, "jammy", null],
    ]);
  });

  it("keeps the count of dropped entries that are not drawn", () => {
    const lane = laneOf(workedExample, "arm64", { showDropped: false });
    expect(lane.stages[1]?.entries.map(({ index }) => index)).toEqual([1, 2]);
    expect(stagesOf(lane)[1]).toBe("Stage 2 | 1 dropped");
  });

  it("fits the canvas", () => {
    expect(layOut(workedExample).width).toBe(788);
  });

  it("stacks stages on a phone, with the head on two lines", () => {
    const lane = laneOf(workedExample, "amd64", { flow: "column", width: 336 });
    expect(lane.stages.map(({ x, width }) => [x, width])).toEqual([
      [12, 312],
      [12, 312],
    ]);
    expect(headOf(lane)).toEqual(["amd64", "on jammy", "1 build farm job · 4 entries"]);
    expect(arrowsOf(lane)).toEqual(["1 → 2: if all succeed"]);
  });
});

describe("a stage with nothing on the lane", () => {
  it("says why, and where its job runs", () => {
    expect(laneOf(threeStages, "arm64").stages[1]?.sentence).toBe("nothing on arm64: lint runs only on amd64");
  });

  it("stands for its dropped entries", () => {
    const slot = laneOf(threeStages, "arm64").stages[1];
    expect(slot?.kind).toBe("slot");
    expect(slot?.entries).toEqual([]);
    expect(slot?.folded.map(({ job }) => job)).toEqual(["lint"]);
  });

  it("is passed by the arrow to the next stage that has something", () => {
    const lane = laneOf(threeStages, "arm64");
    expect(arrowsOf(lane)).toEqual(["1 → 3: if all succeed"]);
    const slot = lane.stages[1];
    const highest = Math.min(...(lane.arrows[0]?.points.map(({ y }) => y) ?? []));
    expect(highest).toBeLessThan(slot?.y ?? 0);
    expect(highest).toBeGreaterThan(lane.y + lane.headHeight);
  });
});

describe("a refused pipeline", () => {
  it("marks the missing stage and says that its successor cannot wait", () => {
    const lane = laneOf(refusedExample, "arm64");
    expect(lane.stages.map(({ kind }) => kind)).toEqual(["missing", "stage"]);
    expect(arrowsOf(lane)).toEqual(["1 → 2: cannot wait"]);
    expect(headOf(lane)).toEqual([
      "arm64",
      "would run on jammy",
      "withheld",
      "test cannot wait for lint",
      "2 entries · 1 dropped",
    ]);
  });

  it("withholds the other lanes for it", () => {
    const lane = laneOf(refusedExample, "amd64");
    expect(headOf(lane)).toContain("refused together with another lane");
    expect(arrowsOf(lane)).toEqual(["1 → 2: if all succeed"]);
  });
});

describe("a layout of the deployed dialect", () => {
  const plan = makePlan(
    [
      {
        architecture: "amd64",
        stages: [
          [["lint", 0, "jammy"]],
          [
            ["unit", 0, "focal"],
            ["unit", 1, "jammy"],
          ],
          [["publish", 0, "jammy"]],
        ],
        numbers: [1, 1, 2],
      },
    ],
    "deployed",
  );

  it("numbers the steps of a stage that is a list, and promises an order", () => {
    expect(stagesOf(laneOf(plan, "amd64"))).toEqual([
      "Stage 1 · step 1 of 2",
      "Stage 1 · step 2 of 2 | one after another",
      "Stage 2",
    ]);
    expect(layOut(plan).stageCount).toBe(2);
  });
});

describe("a folded box", () => {
  it("is a lane's head alone", () => {
    const layout = layOut(workedExample, { collapsed: new Set(["amd64"]) });
    expect(layout.lanes[0]?.stages).toEqual([]);
    expect(layout.lanes[0]?.height).toBe(layout.lanes[0]?.headHeight);
    expect(layout.entryCount).toBe(7);
  });

  it("is a stage's heading with its counts, and stands for its entries", () => {
    const id = laneOf(workedExample, "arm64").stages[1]?.id ?? "";
    const stage = laneOf(workedExample, "arm64", { collapsed: new Set([id]) }).stages[1];
    expect(stage?.words.map(({ text }) => text)).toEqual(["Stage 2", "2 entries · 1 dropped"]);
    expect(stage?.folded).toHaveLength(3);
  });
});

describe("a large stage", () => {
  it("becomes a grid instead of a tower", () => {
    const layout = layOut(makeGrid(1, 1, 300));
    expect(layout.height).toBeLessThan(2000);
    expect(layout.height).toBeGreaterThan(800);
  });

  it("has the same columns in every lane", () => {
    const plan = makePlan([
      { architecture: "amd64", stages: [Array.from({ length: 100 }, (_, i) => ["test", i, "jammy"] as const)] },
      { architecture: "arm64", stages: [Array.from({ length: 40 }, (_, i) => ["test", i, "jammy"] as const)] },
    ]);
    const columnsOf = (lane: number) =>
      new Set(entriesOf({ ...layOut(plan), lanes: layOut(plan).lanes.slice(lane, lane + 1) }).map(({ x }) => x));
    expect([...columnsOf(0)]).toEqual(expect.arrayContaining([...columnsOf(1)]));
  });
});

describe("names of all sorts", () => {
  it.each(["構築".repeat(40), "בדיקה", "🚀".repeat(50), "a".repeat(500), "", "constructor", "line\nbreak"])(
    "fit their entry: %s",
    (name) => {
      const layout = layOut(makePlan([{ architecture: "amd64", stages: [[[name, 0, "jammy"]]] }]));
      const entry = entriesOf(layout)[0];
      expect(entry?.job).toBe(name);
      expect(entry?.name).not.toBe("");
      expect(layout.width).toBe(788);
    },
  );
});

describe("a layout after an edit", () => {
  it("is the same one if nothing changed", () => {
    const before = layOut(workedExample);
    expect(layOutPlan(structuredClone(workedExample), atHome, before)).toBe(before);
  });

  it("shares all boxes but those that changed", () => {
    const before = layOut(workedExample);
    const edited: Plan = structuredClone(workedExample);
    const series = edited.lanes[1]?.stages[1]?.entries[0];
    if (series) Object.assign(series, { series: "noble" });
    const after = layOutPlan(edited, atHome, before);
    expect(after.lanes[0]).toBe(before.lanes[0]);
    expect(after.lanes[1]?.stages[0]).toBe(before.lanes[1]?.stages[0]);
    expect(after.lanes[1]?.stages[1]).not.toBe(before.lanes[1]?.stages[1]);
    expect(after.lanes[1]?.stages[1]?.entries[0]).toBe(before.lanes[1]?.stages[1]?.entries[0]);
    expect(after.lanes[1]?.stages[1]?.entries[1]).not.toBe(before.lanes[1]?.stages[1]?.entries[1]);
    expect(after.lanes[1]?.arrows).toBe(before.lanes[1]?.arrows);
  });
});
