import { describe, expect, it } from "vitest";
import { describeFarmState } from "../../src/app/describe-farm-state.ts";
import { ubuntuFarm } from "../../src/core/index.ts";
import { createWorkspace } from "../../src/store/workspace.ts";

const client = { request: () => new Promise<never>(() => {}), dispose() {} };

describe("describeFarmState", () => {
  it.each([
    ["2026-11-25", [], ""],
    ["2026-11-25", [{ series: "jammy" }], "with changes"],
    ["2027-10-05", [], "11 months old"],
    ["2027-10-05", [{ series: "jammy" }], "11 months old, with changes"],
  ])("says on %s, with %j taken off: %s", (today, removed, expected) => {
    const workspace = createWorkspace({ client, farm: { ...ubuntuFarm, date: "2026-11-01" }, today });
    if (removed.length > 0) workspace.getState().changeSettings({ farmChanges: { added: [], removed } });
    expect(describeFarmState(workspace.getState())).toBe(expected);
  });
});
