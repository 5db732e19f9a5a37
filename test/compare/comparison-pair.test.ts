import { describe, expect, it } from "vitest";
import { changeMarks } from "../../src/compare/change-marks.ts";
import { type ComparedPair, createComparisonPairing } from "../../src/compare/comparison-pair.ts";
import { drawComparison } from "../../src/compare/draw-comparison.ts";
import { linkSides } from "../../src/compare/link-sides.ts";
import { swapComparison } from "../../src/compare/swap-comparison.ts";
import { analyse, goneId, ubuntuFarm } from "../../src/core/index.ts";
import { followBase } from "../../src/store/follow-base.ts";
import { defaultSettings } from "../../src/store/settings-slice.ts";
import { createWorkspace } from "../../src/store/workspace.ts";
import type { AnalysisClient } from "../../src/worker/analysis-client.ts";
import { workedExample } from "../support/pipelines.ts";

const promptClient: AnalysisClient = {
  request: (text, options) => Promise.resolve({ kind: "done", analysis: analyse(text, options), checked: null }),
  dispose: () => {},
};
const withAnItemInFront = workedExample.replace(
  "    matrix:\n",
  "    matrix:\n      - {series: noble, architectures: [amd64]}\n",
);

function open(text = workedExample) {
  const leader = createWorkspace({ client: promptClient, farm: ubuntuFarm, today: "2026-11-01" });
  leader.getState().replaceText(text, { kind: "link" });
  const pairing = createComparisonPairing(leader, { follow: () => followBase(leader, promptClient) });
  return { leader, pairing, unsubscribe: pairing.subscribe(() => {}) };
}

async function pairOf({ getSnapshot }: ReturnType<typeof open>["pairing"]): Promise<ComparedPair> {
  await new Promise((resolve) => setTimeout(resolve));
  const snapshot = getSnapshot();
  if (typeof snapshot === "string") throw new Error(snapshot);
  return snapshot;
}

function sentencesOf({ told }: ComparedPair): readonly string[] {
  return told.map(({ sentence }) => sentence);
}

describe("a text and what it is compared with", () => {
  it("differ in what is edited since, and are the same again when that is taken back", async () => {
    const { leader, pairing } = open();
    leader.getState().compareWith({ text: workedExample, settings: null });
    expect(sentencesOf(await pairOf(pairing))).toEqual([]);
    leader.getState().typeText(withAnItemInFront);
    expect(sentencesOf(await pairOf(pairing))).toContain("test-snap:0 (noble) is added on amd64, in stage 2.");
    leader.getState().typeText(workedExample);
    expect(sentencesOf(await pairOf(pairing))).toEqual([]);
  });

  it("are the same pair as long as nothing of them changes", async () => {
    const { leader, pairing } = open();
    leader.getState().compareWith({ text: withAnItemInFront, settings: null });
    const pair = await pairOf(pairing);
    leader.getState().moveCaret(3);
    expect(pairing.getSnapshot()).toBe(pair);
  });

  it("are planned alike, whatever is chosen meanwhile", async () => {
    const { leader, pairing } = open();
    leader.getState().compareWith({ text: withAnItemInFront, settings: null });
    leader.getState().changeSettings({ targetSeries: ["focal"] });
    const { old, now } = await pairOf(pairing);
    expect(old.analysed.settings).toBe(now.analysed.settings);
  });

  it("may be one text under two settings, which share what is pointed at and the farm", async () => {
    const { leader, pairing } = open();
    leader.getState().compareWith({ text: null, settings: defaultSettings });
    leader.getState().changeSettings({ dispatchSeries: "noble" });
    const pair = await pairOf(pairing);
    expect(sentencesOf(pair)).toEqual(["amd64 and arm64 are dispatched on noble instead of jammy."]);
    leader.getState().point("build-snap:0/arm64");
    expect(pair.old.workspace.getState().pointed).toBe("build-snap:0/arm64");
    expect(leader.getState().other).not.toBeNull();
  });

  it("point at the same entry in both, whatever its number is", async () => {
    const { leader, pairing } = open(withAnItemInFront);
    leader.getState().compareWith({ text: workedExample, settings: null });
    const pair = await pairOf(pairing);
    const unlink = linkSides(pair);
    leader.getState().point("test-snap:2/amd64");
    expect(pair.old.workspace.getState().pointed).toBe("test-snap:1/amd64");
    pair.old.workspace.getState().point("test-snap:0/amd64");
    expect(leader.getState().pointed).toBe("test-snap:1/amd64");
    leader.getState().point("test-snap:0/amd64");
    expect(pair.old.workspace.getState().pointed).toBeNull();
    unlink();
    leader.getState().point("test-snap:2/amd64");
    expect(pair.old.workspace.getState().pointed).toBeNull();
  });

  it("change places in one step, which is taken back in one", async () => {
    const { leader, pairing } = open(withAnItemInFront);
    leader.getState().compareWith({ text: workedExample, settings: null });
    const before = sentencesOf(await pairOf(pairing));
    swapComparison(leader);
    expect(leader.getState()).toMatchObject({ text: workedExample, comparison: { text: withAnItemInFront } });
    expect(sentencesOf(await pairOf(pairing))).toContain("test-snap:0 (noble) is removed on amd64, from stage 2.");
    leader.getState().undoReplacement();
    expect(sentencesOf(await pairOf(pairing))).toEqual(before);
  });

  it("change their settings, where the text is the same", () => {
    const { leader } = open();
    leader.getState().compareWith({ text: null, settings: defaultSettings });
    leader.getState().changeSettings({ dialect: "deployed" });
    swapComparison(leader);
    expect(leader.getState()).toMatchObject({
      settings: defaultSettings,
      comparison: { settings: { dialect: "deployed" } },
    });
  });

  it("are at hand again when the comparison was left, or both dialects were shown", () => {
    const { leader } = open();
    const base = { text: withAnItemInFront, settings: null };
    leader.getState().compareWith(base);
    leader.getState().choosePlan("both");
    expect(leader.getState()).toMatchObject({ showBoth: true, comparison: null, formerBase: base });
    leader.getState().compareWith(base);
    expect(leader.getState().showBoth).toBe(false);
    leader.getState().compareWith(null);
    expect(leader.getState()).toMatchObject({ comparison: null, formerBase: base });
  });
});

describe("a comparison of many entries", () => {
  const many = (run: string) =>
    `pipeline: [a]\njobs:\n  a:\n    architectures: [amd64, arm64]\n    run: ${run}\n    matrix:\n${"      - series: focal\n".repeat(600)}`;

  /** A comparison that goes on only when it is told to, and every pair that was ever shown. */
  function openHeld() {
    const waiting: (() => void)[] = [];
    const leader = createWorkspace({ client: promptClient, farm: ubuntuFarm, today: "2026-11-01" });
    leader.getState().replaceText(many("make"), { kind: "link" });
    leader.getState().compareWith({ text: many("make"), settings: null });
    const pairing = createComparisonPairing(leader, {
      follow: () => followBase(leader, promptClient),
      pause: () => new Promise((resolve) => waiting.push(resolve)),
    });
    const shown = new Set<ComparedPair>();
    const unsubscribe = pairing.subscribe(() => {
      const snapshot = pairing.getSnapshot();
      if (typeof snapshot !== "string") shown.add(snapshot);
    });
    /** Lets everything be done that somebody waits for. */
    const finish = async () => {
      await settle();
      while (waiting.length > 0) {
        for (const resume of waiting.splice(0)) resume();
        await settle();
      }
    };
    const edit = async (run: string) => {
      leader.getState().typeText(many(run));
      await settle();
    };
    return { leader, pairing, shown, waiting, finish, edit, unsubscribe };
  }

  it("waits for its turn, and leaves the pair before in view until then", async () => {
    const { pairing, finish, edit } = openHeld();
    await settle();
    expect(pairing.getSnapshot()).toBe("pending");
    await finish();
    const before = pairing.getSnapshot();
    expect(before).toMatchObject({ told: [] });
    await edit("make all");
    expect(pairing.getSnapshot()).toBe(before);
    await finish();
    expect(pairing.getSnapshot()).toMatchObject({ told: [{ kind: "definition" }] });
  });

  it("is that of the latest text: what was begun for an earlier one never shows", async () => {
    const { pairing, shown, waiting, finish, edit } = openHeld();
    await finish();
    await edit("make one");
    await edit("make two");
    expect(waiting).toHaveLength(2);
    await finish();
    expect([...shown].map(({ now }) => now.analysed.text)).toEqual([many("make"), many("make two")]);
    expect(pairing.getSnapshot()).toMatchObject({ now: { analysed: { text: many("make two") } } });
  });

  it("is of the plans that it stands beside, whatever came meanwhile", async () => {
    const { shown, finish, edit } = openHeld();
    await finish();
    await edit("make one");
    await finish();
    await edit("make two");
    await edit("make");
    await finish();
    expect(shown.size).toBe(3);
    for (const { old, now, changes } of shown) {
      for (const pair of changes.entries) {
        expect(pair.old?.lane && old.plan.lanes.includes(pair.old.lane)).toBe(true);
        expect(pair.now?.lane && now.plan.lanes.includes(pair.now.lane)).toBe(true);
      }
    }
  });

  it("ends with its view", async () => {
    const { pairing, shown, finish, edit, unsubscribe } = openHeld();
    await finish();
    await edit("make one");
    unsubscribe();
    await finish();
    expect(shown.size).toBe(1);
    expect(pairing.getSnapshot()).toBe("pending");
  });
});

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe("the marks of a comparison", () => {
  it("stand in the picture to take away", async () => {
    const { leader, pairing } = open(withAnItemInFront.replace("  - build-snap\n", ""));
    leader.getState().compareWith({ text: workedExample, settings: null });
    const look = { theme: "light", title: "What changes", link: null, showDropped: true } as const;
    const { svg } = drawComparison(await pairOf(pairing), look);
    expect(svg).toContain(">+ added<");
    expect(svg).toContain(">− removed from stage 1<");
    expect(svg).toContain(">What changes<");
  });

  it("say at each box what becomes of it, in each picture in its own words", async () => {
    const { leader, pairing } = open(withAnItemInFront.replace("  - build-snap\n", ""));
    leader.getState().compareWith({ text: workedExample, settings: null });
    const { old, now, told, merged } = await pairOf(pairing);
    const words = (marks: ReturnType<typeof changeMarks>) =>
      new Map(marks.map(({ boxes, word, sign }) => [boxes.join(), `${sign} ${word}`]));
    expect(words(changeMarks(old.plan, told, "old")).get("build-snap:0/amd64")).toBe("− removed");
    expect(words(changeMarks(now.plan, told, "now")).get("test-snap:0/amd64")).toBe("+ added");
    expect(words(changeMarks(now.plan, told, "now")).get("test-snap:2/amd64")).toMatch(/^≠ was test-snap:1/);
    const both = words(changeMarks(merged(), told, "both"));
    expect(both.get(goneId("build-snap:0/amd64"))).toBe("− removed from stage 1");
    expect(both.get("test-snap:0/amd64")).toBe("+ added");
  });
});
