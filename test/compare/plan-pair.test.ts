import { describe, expect, it } from "vitest";
import { createPlanPairing, type PlanPair, type PlanPairing } from "../../src/compare/plan-pair.ts";
import { analyse, ubuntuFarm } from "../../src/core/index.ts";
import { followWorkspace } from "../../src/store/follow-workspace.ts";
import { hasDetails, isPinnedInOther, markedRange, selectedEntry } from "../../src/store/selectors.ts";
import { createWorkspace } from "../../src/store/workspace.ts";
import type { AnalysisClient } from "../../src/worker/analysis-client.ts";
import { dialectsDiffer, workedExample } from "../support/pipelines.ts";

/** A client that answers when it is told to, in order. */
function heldClient() {
  const held: ((isDone: boolean) => void)[] = [];
  const client: AnalysisClient = {
    request: (text, options) =>
      new Promise((resolve) => {
        held.push((isDone) =>
          resolve(
            isDone
              ? { kind: "done", analysis: analyse(text, options), checked: null }
              : { kind: "failed", reason: "took-too-long" },
          ),
        );
      }),
    dispose: () => {},
  };
  const settle = async (isDone: boolean) => {
    for (const one of held.splice(0)) one(isDone);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { client, answer: () => settle(true), fail: () => settle(false) };
}

function open() {
  const own = heldClient();
  const other = heldClient();
  const leader = createWorkspace({ client: own.client, farm: ubuntuFarm, today: "2026-11-01" });
  leader.getState().replaceText(dialectsDiffer, { kind: "link" });
  const follower = followWorkspace(
    leader,
    (settings) => ({ ...settings, dialect: settings.dialect === "designed" ? "deployed" : "designed" }),
    other.client,
  );
  const pairing = createPlanPairing(leader, () => follower);
  const unsubscribe = pairing.subscribe(() => {});
  return { leader, own, other, follower: follower.workspace, pairing, unsubscribe };
}

function pairOf({ getSnapshot }: PlanPairing): PlanPair | null {
  const snapshot = getSnapshot();
  return typeof snapshot === "string" ? null : snapshot;
}

describe("a pair of plans", () => {
  it("is there once both have answered, each on its side", async () => {
    const { pairing, own, other, leader, follower } = open();
    await own.answer();
    expect(pairing.getSnapshot()).toBe("pending");
    await other.answer();
    const pair = pairOf(pairing);
    expect(pair?.designed).toMatchObject({ workspace: leader, plan: { dialect: "designed" } });
    expect(pair?.deployed).toMatchObject({ workspace: follower, plan: { dialect: "deployed" } });
    expect(pairing.getSnapshot()).toBe(pair);
  });

  it("stays the one before until both have answered to the newer text", async () => {
    const { pairing, own, other, leader } = open();
    await own.answer();
    await other.answer();
    const before = pairing.getSnapshot();
    leader.getState().typeText(workedExample);
    await own.answer();
    expect(pairing.getSnapshot()).toBe(before);
    await other.answer();
    expect(pairOf(pairing)?.deployed.plan.lanes.map(({ architecture }) => architecture)).toEqual(["amd64", "arm64"]);
  });

  it("changes sides with the dialect of the page, not before both have answered", async () => {
    const { pairing, own, other, leader, follower } = open();
    await own.answer();
    await other.answer();
    pairing.getSnapshot();
    leader.getState().changeSettings({ dialect: "deployed" });
    await other.answer();
    expect(pairOf(pairing)?.designed.workspace).toBe(leader);
    await own.answer();
    expect(pairOf(pairing)?.designed.workspace).toBe(follower);
  });

  it("is none in a new document until it is planned", async () => {
    const { pairing, own, other, leader } = open();
    await own.answer();
    await other.answer();
    pairing.getSnapshot();
    leader.getState().replaceText(workedExample, { kind: "link" });
    expect(pairing.getSnapshot()).toBe("pending");
  });

  it("says that it cannot be had where the planner failed on one of them", async () => {
    const { pairing, own, other } = open();
    await own.answer();
    await other.fail();
    expect(pairing.getSnapshot()).toBe("failed");
  });

  it("plans the other dialect no longer than somebody looks", async () => {
    const { pairing, own, other, leader, follower, unsubscribe } = open();
    await own.answer();
    await other.answer();
    unsubscribe();
    expect(pairing.getSnapshot()).toBe("pending");
    leader.getState().typeText(workedExample);
    expect(follower.getState().text).toBe(dialectsDiffer);
  });

  it("stays with the last good text while the text is broken", async () => {
    const { pairing, own, other, leader } = open();
    await own.answer();
    await other.answer();
    const before = pairing.getSnapshot();
    leader.getState().typeText("pipeline: [");
    await own.answer();
    await other.answer();
    expect(pairing.getSnapshot()).toBe(before);
  });

  it("lets what only the other plan has be pinned, and its lines be marked, as long as somebody looks", async () => {
    const { leader, own, other, unsubscribe } = open();
    const twice = "pipeline: [a1]\njobs:\n  a1: {series: jammy, architectures: [amd64, amd64], run: x}\n";
    leader.getState().replaceText(twice, { kind: "link" });
    leader.getState().select("a1:0/amd64@2");
    await own.answer();
    expect(hasDetails(leader.getState())).toBe(false);
    await other.answer();
    expect(selectedEntry(leader.getState())).toBeNull();
    expect(isPinnedInOther(leader.getState())).toBe(true);
    expect(markedRange(leader.getState())?.from).toBe(twice.indexOf("a1: {"));
    unsubscribe();
    expect(hasDetails(leader.getState())).toBe(false);
  });

  it("takes what both plans have for its own", async () => {
    const { leader, own, other } = open();
    leader.getState().select("lint:0/amd64");
    await own.answer();
    await other.answer();
    expect(isPinnedInOther(leader.getState())).toBe(false);
    expect(hasDetails(leader.getState())).toBe(true);
  });
});
