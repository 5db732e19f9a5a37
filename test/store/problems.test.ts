import { describe, expect, it } from "vitest";
import { createDiagnostic } from "../../src/core/diagnostics/create-diagnostic.ts";
import { type Fix, ubuntuFarm } from "../../src/core/index.ts";
import { applyFix, concernedOf, keysOf } from "../../src/store/problems.ts";
import { shownAnalysed } from "../../src/store/selectors.ts";
import { createWorkspace } from "../../src/store/workspace.ts";
import { analyseText } from "../support/analyse-text.ts";
import { crossArchitecture } from "../support/pipelines.ts";

const client = {
  request: (text: string) => Promise.resolve({ kind: "done" as const, analysis: analyseText(text), checked: null }),
  dispose: () => {},
};

async function open(text: string) {
  const workspace = createWorkspace({ client, farm: ubuntuFarm, today: "2026-11-01" });
  workspace.getState().typeText(text);
  await new Promise((resolve) => setTimeout(resolve));
  return workspace;
}

describe("a fix", () => {
  const fix: Fix = { kind: "quote", title: "Quote it", edits: [{ range: { from: 0, to: 1 }, insert: '"p"' }] };

  it("is applied to the text that its diagnostic is of, with its title for the notice", async () => {
    const workspace = await open("pipeline");
    applyFix(workspace.getState(), fix, { text: "pipeline" });
    expect(workspace.getState().text).toBe('"p"ipeline');
    expect(workspace.getState().replacement?.reason).toEqual({ kind: "fix", title: "Quote it" });
  });

  it("is not applied to any other text", async () => {
    const workspace = await open("pipeline");
    workspace.getState().typeText("# pipeline");
    applyFix(workspace.getState(), fix, { text: "pipeline" });
    expect(workspace.getState().text).toBe("# pipeline");
  });
});

describe("keys of problems", () => {
  const at = (from: number) => createDiagnostic("unused-job", { from, to: from + 1 }, "unused");

  it("are each another one", () => {
    expect(new Set(keysOf([at(1), at(2), at(3)])).size).toBe(3);
  });

  it("stay the same where the problems only move", () => {
    expect(keysOf([at(1), at(2)])).toEqual(keysOf([at(5), at(9)]));
  });
});

describe("what problems concern", () => {
  it("is found once for an answer", async () => {
    const workspace = await open(crossArchitecture);
    const analysed = shownAnalysed(workspace.getState());
    expect(concernedOf(analysed).entries.get("test:0/arm64")?.worst).toBe("error");
    expect(concernedOf(analysed)).toBe(concernedOf(analysed));
  });

  it("is nothing before the first answer", () => {
    expect(concernedOf(null).entries.size).toBe(0);
  });
});
