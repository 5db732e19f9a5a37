import { beforeEach, describe, expect, it } from "vitest";
import { findPlaces } from "../../../src/app/palette/place-items.ts";
import { ubuntuFarm } from "../../../src/core/index.ts";
import { createWorkspace, type Workspace } from "../../../src/store/workspace.ts";
import { analyseText } from "../../support/analyse-text.ts";
import { workedExample } from "../../support/pipelines.ts";

let workspace: Workspace;

beforeEach(() => {
  workspace = createWorkspace({
    client: {
      request: (text) => Promise.resolve({ kind: "done", analysis: analyseText(text), checked: null }),
      dispose: () => {},
    },
    farm: ubuntuFarm,
    today: "2026-11-01",
  });
});

async function open(text: string) {
  workspace.getState().typeText(text);
  await new Promise((resolve) => setTimeout(resolve));
}

function titles(query: string): readonly string[] {
  return findPlaces(workspace, query, 12).items.map(({ title, note }) => `${title}, ${note}`);
}

describe("the palette's places", () => {
  it("are lanes, stages and entries, with all the words", async () => {
    await open(workedExample);
    expect(titles("arm64 jammy")).toEqual(["Go to arm64 on jammy, lane", "Go to test-snap:2 on arm64, jammy, stage 2"]);
    expect(titles("stage 2 on arm64")).toContain("Go to stage 2 on arm64, column 2 of 2");
    expect(titles("test-snap:1 arm64")).toEqual(["Go to test-snap:1 on arm64, focal, stage 2"]);
  });

  it("say which entries are dropped", async () => {
    await open(workedExample);
    expect(titles("dropped")).toEqual(["Go to test-snap:0 on arm64, bionic, stage 2, dropped"]);
  });

  it("are found with the words of the line itself", async () => {
    await open(workedExample);
    expect(titles("go to test-snap:1 on arm64")).toEqual(["Go to test-snap:1 on arm64, focal, stage 2"]);
  });

  it("are none where nothing is looked for, or there is no plan", async () => {
    expect(titles("amd64")).toEqual([]);
    await open(workedExample);
    expect(titles(" ")).toEqual([]);
  });

  it("lead to the place, and open the details of an entry", async () => {
    await open(workedExample);
    findPlaces(workspace, "test-snap:1 arm64", 12).items[0]?.run();
    const { destination, selected } = workspace.getState();
    expect(destination).toEqual({ kind: "entry", lane: expect.any(String), entry: "test-snap:1/arm64" });
    expect(selected).toBe("test-snap:1/arm64");
  });

  it("are counted, and not all shown", async () => {
    const variants = Array.from({ length: 500 }, () => "{series: jammy, architectures: amd64}").join(", ");
    await open(`pipeline: [a]\njobs: {a: {run: make, matrix: [${variants}]}}\n`);
    const { items, total } = findPlaces(workspace, "a:", 12);
    expect(items).toHaveLength(12);
    expect(items[0]?.title).toBe("Go to a:0 on amd64");
    expect(total).toBe(500);
  });

  it("search names of any kind", async () => {
    await open(
      `pipeline: ["__proto__", "بناء 🚀"]\njobs:\n  __proto__: &job {series: jammy, architectures: amd64, run: make}\n  "بناء 🚀": *job\n`,
    );
    expect(titles("__proto__")).toEqual(["Go to __proto__:0 on amd64, jammy, stage 1"]);
    expect(titles("🚀")).toEqual(["Go to بناء 🚀:0 on amd64, jammy, stage 2"]);
  });
});
