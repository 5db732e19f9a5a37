import { describe, expect, it } from "vitest";
import { type AnalysisOptions, analyse, ubuntuFarm } from "../../src/core/index.ts";
import { followWorkspace } from "../../src/store/follow-workspace.ts";
import { foundPart, markedEntries } from "../../src/store/selectors.ts";
import type { PlanSettings } from "../../src/store/settings-slice.ts";
import { createWorkspace, type WorkspaceState } from "../../src/store/workspace.ts";
import type { AnalysisClient } from "../../src/worker/analysis-client.ts";
import { dialectsDiffer, workedExample } from "../support/pipelines.ts";

/** A client that answers at once and remembers what it was asked. */
function promptClient() {
  const asked: AnalysisOptions[] = [];
  const state = { isDisposed: false };
  const client: AnalysisClient = {
    request(text, options) {
      asked.push(options);
      return Promise.resolve({ kind: "done", analysis: analyse(text, options), checked: null });
    },
    dispose: () => {
      state.isDisposed = true;
    },
  };
  return { client, asked, state };
}

const inDeployed = (settings: PlanSettings): PlanSettings => ({ ...settings, dialect: "deployed" });

async function open(text: string) {
  const leader = createWorkspace({ client: promptClient().client, farm: ubuntuFarm, today: "2026-11-01" });
  leader.getState().replaceText(text, { kind: "link" });
  const own = promptClient();
  const follower = followWorkspace(leader, inDeployed, own.client);
  await settle();
  return { leader: leader.getState, follower: follower.workspace.getState, stop: follower.stop, own };
}

function firstLane({ analysed }: WorkspaceState): string {
  return analysed?.analysis.plan.lanes[0]?.id ?? "";
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe("a workspace that follows another", () => {
  it("plans the text that is there, under settings of its own", async () => {
    const { follower } = await open(dialectsDiffer);
    expect(follower().analysed?.analysis.plan.dialect).toBe("deployed");
    expect(follower().analysed?.text).toBe(dialectsDiffer);
  });

  it("follows text and choices, asking once for each change", async () => {
    const { leader, follower, own } = await open(dialectsDiffer);
    leader().typeText(workedExample);
    leader().changeSettings({ targetSeries: ["focal"] });
    await settle();
    expect(follower()).toMatchObject({ text: workedExample, documentId: leader().documentId });
    expect(own.asked.map(({ dialect, targetSeries }) => [dialect, targetSeries])).toEqual([
      ["deployed", null],
      ["deployed", null],
      ["deployed", ["focal"]],
    ]);
  });

  it("asks for nothing where only the caret or what is pointed at changes", async () => {
    const { leader, follower, own } = await open(dialectsDiffer);
    leader().moveCaret(dialectsDiffer.indexOf("unit:"));
    leader().point("unit:1/amd64");
    expect(own.asked).toHaveLength(1);
    expect(follower().pointed).toBe("unit:1/amd64");
    expect([...markedEntries(follower())]).toContain("unit:1/amd64");
  });

  it("leads where somebody points and pins in its own picture", async () => {
    const { leader, follower } = await open(dialectsDiffer);
    follower().point("lint:0/amd64");
    follower().select("lint:0/s390x");
    expect(leader()).toMatchObject({ pointed: "lint:0/amd64", selected: "lint:0/s390x" });
    leader().select(null);
    expect(follower().selected).toBe(null);
  });

  it("leads where a part of its own plan is pinned and freed, which is no part of the leader's", async () => {
    const { leader, follower } = await open(dialectsDiffer);
    const lane = firstLane(follower());
    follower().selectPart({ kind: "stage", lane, column: 1 });
    expect(leader().selectedPart).toEqual({ kind: "stage", lane, column: 1, dialect: "deployed" });
    expect(foundPart(leader())).toBeNull();
    expect(foundPart(follower())).toMatchObject({ lane: { id: lane }, stage: { column: 1 } });
    follower().select(null);
    expect(leader().selectedPart).toBeNull();
    expect(follower().selectedPart).toBeNull();
  });

  it("does not take a part of the leader's plan for one of its own", async () => {
    const { leader, follower } = await open(dialectsDiffer);
    leader().selectPart({ kind: "stage", lane: firstLane(leader()), column: 0 });
    expect(foundPart(leader())).not.toBeNull();
    expect(follower().selectedPart).toBeNull();
  });

  it("changes the one text and the one set of choices by a fix and a choice made in it", async () => {
    const { leader, follower } = await open(dialectsDiffer);
    follower().applyEdits([{ range: { from: 0, to: 0 }, insert: "# note\n" }], "Add a note");
    follower().changeSettings({ targetSeries: ["focal"] });
    await settle();
    expect(leader().text).toBe(`# note\n${dialectsDiffer}`);
    expect(leader().settings).toMatchObject({ dialect: "designed", targetSeries: ["focal"] });
    expect(follower().text).toBe(leader().text);
    expect(follower().settings).toMatchObject({ dialect: "deployed", targetSeries: ["focal"] });
  });

  it("plans nothing more once it is stopped", async () => {
    const { leader, stop, own } = await open(dialectsDiffer);
    stop();
    leader().typeText(workedExample);
    await settle();
    expect(own.asked).toHaveLength(1);
    expect(own.state.isDisposed).toBe(true);
  });
});
