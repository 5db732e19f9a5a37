import { describe, expect, it } from "vitest";
import { createPlanPairing } from "../../src/compare/plan-pair.ts";
import { analyse, ubuntuFarm } from "../../src/core/index.ts";
import { followWorkspace } from "../../src/store/follow-workspace.ts";
import { createWorkspace } from "../../src/store/workspace.ts";
import type { AnalysisClient } from "../../src/worker/analysis-client.ts";
import { dialectsDiffer, workedExample } from "../support/pipelines.ts";

/** A client that answers when it is told to, in order. */
function heldClient() {
  const held: (() => void)[] = [];
  const client: AnalysisClient = {
    request: (text, options) =>
      new Promise((resolve) => {
        held.push(() => resolve({ kind: "done", analysis: analyse(text, options), checked: null }));
      }),
    dispose: () => {},
  };
  const answer = async () => {
    for (const one of held.splice(0)) one();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { client, answer };
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

describe("a pair of plans", () => {
  it("is there once both have answered, each on its side", async () => {
    const { pairing, own, other, leader, follower } = open();
    await own.answer();
    expect(pairing.getSnapshot()).toBe(null);
    await other.answer();
    const pair = pairing.getSnapshot();
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
    expect(pairing.getSnapshot()?.deployed.plan.lanes.map(({ architecture }) => architecture)).toEqual([
      "amd64",
      "arm64",
    ]);
  });

  it("changes sides with the dialect of the page, not before both have answered", async () => {
    const { pairing, own, other, leader, follower } = open();
    await own.answer();
    await other.answer();
    pairing.getSnapshot();
    leader.getState().changeSettings({ dialect: "deployed" });
    await other.answer();
    expect(pairing.getSnapshot()?.designed.workspace).toBe(leader);
    await own.answer();
    expect(pairing.getSnapshot()?.designed.workspace).toBe(follower);
  });

  it("is none in a new document until it is planned", async () => {
    const { pairing, own, other, leader } = open();
    await own.answer();
    await other.answer();
    pairing.getSnapshot();
    leader.getState().replaceText(workedExample, { kind: "link" });
    expect(pairing.getSnapshot()).toBe(null);
  });

  it("plans the other dialect no longer than somebody looks", async () => {
    const { pairing, own, other, leader, follower, unsubscribe } = open();
    await own.answer();
    await other.answer();
    unsubscribe();
    expect(pairing.getSnapshot()).toBe(null);
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
});
