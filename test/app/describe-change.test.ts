import { describe, expect, it } from "vitest";
import { describeChange } from "../../src/app/describe-change.ts";
import { ubuntuFarm } from "../../src/core/index.ts";
import { shownAnalysed } from "../../src/store/selectors.ts";
import { createWorkspace, type Workspace } from "../../src/store/workspace.ts";
import { analyseText } from "../support/analyse-text.ts";
import { crossArchitecture, workedExample } from "../support/pipelines.ts";

function open(): Workspace {
  const client = {
    request: (text: string) => Promise.resolve({ kind: "done" as const, analysis: analyseText(text), checked: null }),
    dispose: () => {},
  };
  return createWorkspace({ client, farm: ubuntuFarm, today: "2026-11-01" });
}

async function changeTo(workspace: Workspace, text: string): Promise<string> {
  const before = shownAnalysed(workspace.getState())?.analysis.plan ?? null;
  workspace.getState().typeText(text);
  await new Promise((resolve) => setTimeout(resolve));
  return describeChange(before, workspace.getState());
}

/** One series, and one that is not at its end, so that there is nothing to note. */
const clean = workedExample.replaceAll(/bionic|focal/g, "jammy");

describe("what is said of a change", () => {
  it("is what the plan is, and how many problems there are", async () => {
    const workspace = open();
    expect(await changeTo(workspace, clean)).toMatch(/^2 build farm jobs, 7 entries, 1 dropped\. No problems\.$/);
    const once = clean.replace("  - build-snap\n", "").replace("series: jammy", "series: focal");
    expect(await changeTo(workspace, once)).toMatch(/^2 build farm jobs, 5 entries, 1 dropped\. 1 warning/);
  });

  it("is that the plan is as before where it is", async () => {
    const workspace = open();
    await changeTo(workspace, clean);
    expect(await changeTo(workspace, `${clean}  unused: {series: jammy, architectures: amd64, run: make}\n`)).toBe(
      "The plan is as before. 1 warning.",
    );
  });

  it("is the whole plan where a series was corrected, which no lane is dispatched on", async () => {
    const workspace = open();
    const misspelled = clean.replace("      - series: jammy", "      - series: jamy");
    await changeTo(workspace, misspelled);
    expect(await changeTo(workspace, clean)).toMatch(/^2 build farm jobs, 7 entries, 1 dropped\. No problems\.$/);
  });

  it("is still that lpci rejects the file where the plan is as before", async () => {
    const workspace = open();
    const rejected = clean.replace("    run: snapcraft", "    runs: twice\n    run: snapcraft");
    expect(await changeTo(workspace, rejected)).toMatch(/lpci rejects this file in every job\. 1 warning\.$/);
    expect(await changeTo(workspace, `${rejected}# more\n`)).toBe(
      "The plan is as before. lpci rejects this file in every job. 1 warning.",
    );
    expect(await changeTo(workspace, clean)).toBe("The plan is as before. No problems.");
  });

  it("is which architectures are gone, new, or on another series", async () => {
    const workspace = open();
    await changeTo(workspace, clean);
    const fewer = clean.replaceAll(", arm64]", "]");
    expect(await changeTo(workspace, fewer)).toMatch(/^arm64 is gone\. 1 build farm job, 4 entries, 0 dropped\./);
    expect(await changeTo(workspace, clean)).toMatch(/^arm64 is new\. 2 build farm jobs, /);
    expect(await changeTo(workspace, clean.replaceAll("jammy", "noble"))).toMatch(
      /^amd64 is now on noble\. arm64 is now on noble\. 2 build farm jobs, /,
    );
  });

  it("is that nothing is left of the text", async () => {
    const workspace = open();
    await changeTo(workspace, clean);
    expect(await changeTo(workspace, " \n")).toBe("No pipeline yet.");
  });

  it("is that Launchpad refuses it, or that there is no plan", async () => {
    const workspace = open();
    expect(await changeTo(workspace, crossArchitecture)).toMatch(
      /^Launchpad refuses this pipeline\. Line 11: Job test would run on arm64, .* would not\. 1 error\.$/,
    );
    expect(await changeTo(open(), "pipeline: [")).toMatch(/^No plan\. Line 1: .* 1 error\.$/);
  });

  it("is that the plan is of an earlier text where this one is broken", async () => {
    const workspace = open();
    await changeTo(workspace, clean);
    expect(await changeTo(workspace, `${clean}: [`)).toMatch(
      /^Line \d+: .* The plan is that of the text before\. 1 error\.$/,
    );
  });
});
