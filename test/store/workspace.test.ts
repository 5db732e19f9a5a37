import { describe, expect, it } from "vitest";
import { type Analysis, analyse, planText, ubuntuFarm } from "../../src/core/index.ts";
import { effectiveFarm } from "../../src/store/effective-farm.ts";
import {
  isPending,
  isStale,
  latestDifferences,
  markedEntries,
  markedRange,
  shownAnalysed,
} from "../../src/store/selectors.ts";
import { defaultSettings, isDefaultChoice } from "../../src/store/settings-slice.ts";
import { createWorkspace, type Workspace } from "../../src/store/workspace.ts";
import type { AnalysisClient, AnalysisResult, Asking } from "../../src/worker/analysis-client.ts";
import { crossArchitecture, dialectsDiffer, workedExample } from "../support/pipelines.ts";

const broken = "pipeline: [";

/** A client that answers when it is told to. */
function heldClient() {
  const held: (() => void)[] = [];
  const client: AnalysisClient = {
    request: (text, options) =>
      new Promise((resolve) => {
        held.push(() => resolve({ kind: "done", analysis: analyse(text, options), checked: null }));
      }),
    dispose: () => {},
  };
  return { client, answerNext: () => held.shift()?.() };
}

const promptClient: AnalysisClient = {
  request: (text, options) => Promise.resolve({ kind: "done", analysis: analyse(text, options), checked: null }),
  dispose: () => {},
};

function open(client: AnalysisClient = promptClient): Workspace {
  return createWorkspace({ client, farm: ubuntuFarm, today: "2026-11-01" });
}

async function planned(workspace: Workspace) {
  await new Promise((resolve) => setTimeout(resolve));
  return workspace.getState();
}

describe("a workspace", () => {
  it("plans what is typed", async () => {
    const workspace = open();
    workspace.getState().typeText(workedExample);
    const state = await planned(workspace);
    expect(state.analysed?.analysis.plan.lanes.map((lane) => lane.architecture)).toEqual(["amd64", "arm64"]);
    expect(isPending(state)).toBe(false);
  });

  it("adds what the checks say to the plan they are of, and to no newer one", async () => {
    const checks: (() => void)[] = [];
    const workspace = open({
      request: (text, options) => {
        const checked = new Promise<Analysis>((resolve) => void checks.push(() => resolve(analyse(text, options))));
        return Promise.resolve({ kind: "done", analysis: planText(text, options), checked });
      },
      dispose: () => {},
    });
    workspace.getState().typeText(workedExample);
    await planned(workspace);
    workspace.getState().typeText(dialectsDiffer);
    await planned(workspace);
    expect(latestDifferences(workspace.getState())).toBe(0);
    for (const answer of checks) answer();
    const state = await planned(workspace);
    expect(state.analysed?.text).toBe(dialectsDiffer);
    expect(latestDifferences(state)).toBeGreaterThan(0);
  });

  it("is pending until the answer to the current text has come", async () => {
    const { client, answerNext } = heldClient();
    const workspace = open(client);
    workspace.getState().typeText(workedExample);
    expect(isPending(workspace.getState())).toBe(true);
    answerNext();
    expect(isPending(await planned(workspace))).toBe(false);
    workspace.getState().changeSettings({ dialect: "deployed" });
    expect(isPending(workspace.getState())).toBe(true);
  });

  it("tells every listener of a change with the state that was before it", () => {
    const workspace = open();
    const seen: boolean[] = [];
    workspace.subscribe((state, previous) => seen.push(state.text !== previous.text));
    workspace.getState().typeText("a");
    expect(seen).toEqual([true]);
  });

  it("shows the last plan, marked as stale, while the text is broken", async () => {
    const workspace = open();
    workspace.getState().typeText(workedExample);
    const good = shownAnalysed(await planned(workspace));
    workspace.getState().typeText(broken);
    const state = await planned(workspace);
    expect(shownAnalysed(state)).toBe(good);
    expect(isStale(state)).toBe(true);
  });

  it("does not show the plan of another document", async () => {
    const workspace = open();
    workspace.getState().replaceText(workedExample, { kind: "example", title: "one" });
    await planned(workspace);
    workspace.getState().replaceText(broken, { kind: "example", title: "other" });
    const state = await planned(workspace);
    expect(shownAnalysed(state)?.analysis.plan.outcome).toBe("invalid");
    expect(isStale(state)).toBe(false);
  });

  it("says when the planner failed, and keeps the text", async () => {
    const failed: AnalysisResult = { kind: "failed", reason: "took-too-long" };
    const workspace = open({ request: () => Promise.resolve(failed), dispose: () => {} });
    workspace.getState().typeText(workedExample);
    const state = await planned(workspace);
    expect(state.failure).toBe("took-too-long");
    expect(state.text).toBe(workedExample);
  });

  it("tells the planner to stop when somebody stops it, and only what it is at", () => {
    const asked: Asking[] = [];
    const workspace = open({
      request: (_text, _options, asking = {}) => {
        asked.push(asking);
        return new Promise(() => {});
      },
      dispose: () => {},
    });
    workspace.getState().typeText(workedExample);
    workspace.getState().typeText(crossArchitecture);
    workspace.getState().stopPlanning();
    expect(asked.map(({ signal }) => signal?.aborted)).toEqual([false, true]);
    workspace.getState().typeText(workedExample);
    expect(asked.at(-1)?.signal?.aborted).toBe(false);
  });

  it("plans again when asked to, whatever became of it before", async () => {
    const asked: (boolean | undefined)[] = [];
    const workspace = open({
      request: (text, options, { anyway } = {}) => {
        asked.push(anyway);
        if (!anyway) return Promise.resolve({ kind: "failed", reason: "hung-before" });
        return Promise.resolve({ kind: "done", analysis: analyse(text, options), checked: null });
      },
      dispose: () => {},
    });
    workspace.getState().typeText(workedExample);
    expect((await planned(workspace)).failure).toBe("hung-before");
    workspace.getState().planAgain();
    expect(isPending(workspace.getState())).toBe(true);
    const state = await planned(workspace);
    expect(state.failure).toBeNull();
    expect(state.analysed?.text).toBe(workedExample);
    expect(asked).toEqual([false, true]);
  });

  it("counts the differences between design and deployment", async () => {
    const workspace = open();
    workspace.getState().typeText(dialectsDiffer);
    expect(latestDifferences(await planned(workspace))).toBe(2);
  });
});

const withoutArm64 = { added: [], removed: [{ series: "jammy", architecture: "arm64" }] };

describe("a changed farm", () => {
  it("is planned for at once", async () => {
    const workspace = open();
    workspace.getState().typeText(workedExample);
    await planned(workspace);
    workspace.getState().changeSettings({ farmChanges: withoutArm64 });
    expect(isPending(workspace.getState())).toBe(true);
    const { analysed } = await planned(workspace);
    expect(analysed?.analysis.plan.lanes.map(({ series }) => series)).toEqual(["jammy", "focal"]);
  });

  it("has a series that the public list has not, latest by its version", async () => {
    const workspace = open();
    workspace.getState().typeText(workedExample.replace("bionic", "zany"));
    expect((await planned(workspace)).analysed?.analysis.plan.lanes[0]?.series).toBe("jammy");
    const added = [{ name: "zany", version: "27.04", architectures: ["amd64"] }];
    workspace.getState().changeSettings({ farmChanges: { added, removed: [] } });
    const { analysed } = await planned(workspace);
    expect(analysed?.analysis.plan.lanes[0]?.series).toBe("zany");
    expect(analysed?.analysis.series).toEqual(["focal", "jammy", "zany"]);
    const codes = analysed?.analysis.diagnostics.map(({ code }) => code);
    expect(codes).toContain("end-of-life-series");
    expect(codes).not.toContain("unknown-series");
  });

  it("is made once for the same changes, and is the public one without any", () => {
    const workspace = open();
    expect(effectiveFarm(workspace.getState())).toBe(ubuntuFarm);
    workspace.getState().changeSettings({ farmChanges: withoutArm64 });
    const farm = effectiveFarm(workspace.getState());
    expect(farm).not.toBe(ubuntuFarm);
    workspace.getState().changeSettings({ dialect: "deployed" });
    expect(effectiveFarm(workspace.getState())).toBe(farm);
  });

  it("is no default choice, and goes with a reset", () => {
    const workspace = open();
    workspace.getState().changeSettings({ farmChanges: withoutArm64 });
    expect(isDefaultChoice(workspace.getState())).toBe(false);
    workspace.getState().resetSettings();
    expect(isDefaultChoice(workspace.getState())).toBe(true);
  });

  it("stays when an example is opened, and comes back with the text before a link", () => {
    const workspace = open();
    workspace.getState().typeText(workedExample);
    workspace.getState().changeSettings({ farmChanges: withoutArm64 });
    workspace.getState().replaceText(crossArchitecture, { kind: "example", title: "other" });
    expect(workspace.getState().settings.farmChanges).toBe(withoutArm64);
    const linked = { settings: defaultSettings, showDropped: true, showBoth: false };
    workspace.getState().replaceText(workedExample, { kind: "link" }, linked);
    expect(isDefaultChoice(workspace.getState())).toBe(true);
    workspace.getState().undoReplacement();
    expect(workspace.getState().settings.farmChanges).toBe(withoutArm64);
  });
});

describe("replacing the text", () => {
  it("takes a new document's choices with it, and brings the old ones back on undo", () => {
    const workspace = open();
    workspace.getState().typeText(workedExample);
    workspace.getState().changeSettings({ targetSeries: ["jammy"], dialect: "deployed" });
    workspace.getState().replaceText(crossArchitecture, { kind: "example", title: "other" });
    expect(workspace.getState().settings).toEqual({ ...defaultSettings, dialect: "deployed" });
    workspace.getState().undoReplacement();
    expect(workspace.getState().text).toBe(workedExample);
    expect(workspace.getState().settings.targetSeries).toEqual(["jammy"]);
    expect(workspace.getState().replacement).toBeNull();
  });

  it("normalises line endings and remembers them", () => {
    const workspace = open();
    workspace.getState().replaceText("\uFEFFa\r\nb\r\n", { kind: "link" });
    expect(workspace.getState().text).toBe("a\nb\n");
    expect(workspace.getState().format).toEqual({ lineEnding: "\r\n", byteOrderMark: true });
    workspace.getState().applyEdits([{ range: { from: 0, to: 1 }, insert: "c" }], "a fix");
    expect(workspace.getState().format).toEqual({ lineEnding: "\r\n", byteOrderMark: true });
  });

  it("offers no undo where there was no text", () => {
    const workspace = open();
    workspace.getState().replaceText(workedExample, { kind: "example", title: "one" });
    expect(workspace.getState().replacement).toBeNull();
  });

  it("offers no undo any more once somebody has typed", () => {
    const workspace = open();
    workspace.getState().typeText("a");
    workspace.getState().replaceText(workedExample, { kind: "example", title: "one" });
    expect(workspace.getState().replacement).not.toBeNull();
    workspace.getState().typeText(`${workedExample}#`);
    expect(workspace.getState().replacement).toBeNull();
  });

  it("applies several edits by the places of the text before them", () => {
    const workspace = open();
    workspace.getState().typeText("abc");
    const edits = [
      { range: { from: 0, to: 1 }, insert: "xx" },
      { range: { from: 2, to: 3 }, insert: "" },
    ];
    workspace.getState().applyEdits(edits, "a fix");
    expect(workspace.getState().text).toBe("xxb");
  });
});

describe("two-way highlighting", () => {
  it("marks the entries of the place where the caret is", async () => {
    const workspace = open();
    workspace.getState().typeText(workedExample);
    await planned(workspace);
    workspace.getState().moveCaret(workedExample.indexOf("series: bionic"));
    expect([...markedEntries(workspace.getState())]).toEqual(["test-snap:0/amd64", "test-snap:0/arm64"]);
  });

  it("marks the text of the entry pointed at, else of the pinned one", async () => {
    const workspace = open();
    workspace.getState().typeText(workedExample);
    await planned(workspace);
    workspace.getState().select("build-snap:0/amd64");
    workspace.getState().point("test-snap:0/amd64");
    const textOf = () => {
      const range = markedRange(workspace.getState());
      return range && workedExample.slice(range.from, range.to);
    };
    expect(textOf()).toMatch(/^series: bionic/);
    workspace.getState().point(null);
    expect(textOf()).toMatch(/^build-snap:/);
  });

  it("marks nothing while the picture is of another text", async () => {
    const workspace = open();
    workspace.getState().typeText(workedExample);
    await planned(workspace);
    workspace.getState().moveCaret(workedExample.indexOf("series: bionic"));
    workspace.getState().select("build-snap:0/amd64");
    workspace.getState().typeText(broken);
    await planned(workspace);
    expect(markedEntries(workspace.getState()).size).toBe(0);
    expect(markedRange(workspace.getState())).toBeNull();
  });
});
