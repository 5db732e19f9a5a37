import { describe, expect, it } from "vitest";
import { ubuntuFarm } from "../../src/core/index.ts";
import { earlyDraft } from "../../src/drafts/early-draft.ts";
import { createWorkspace } from "../../src/store/workspace.ts";

function begun() {
  const client = { request: () => new Promise<never>(() => {}), dispose: () => {} };
  const workspace = createWorkspace({ client, farm: ubuntuFarm, today: "2026-11-01" });
  workspace.getState().replaceText("pipeline: [a]\n", { kind: "example", title: "Worked example" });
  return workspace.getState;
}

describe("what a page owes that is left early", () => {
  it("is nothing where nobody touched anything", () => {
    expect(earlyDraft(begun()(), 1)).toBeNull();
  });

  it("is what somebody typed, as work", () => {
    const state = begun();
    state().typeText("pipeline: [b]\n");
    expect(earlyDraft(state(), 1)).toMatchObject({ text: "pipeline: [b]\n", savedAt: 1 });
    expect(earlyDraft(state(), 1)).not.toHaveProperty("untouched");
  });

  it("is what somebody chose, as nobody's work until it is changed", () => {
    const state = begun();
    state().replaceText("pipeline: [c]\n", { kind: "example", title: "One job" });
    expect(earlyDraft(state(), 1)).toMatchObject({ text: "pipeline: [c]\n", untouched: true });
    state().typeText("pipeline: [c, d]\n");
    expect(earlyDraft(state(), 1)).not.toHaveProperty("untouched");
  });
});
