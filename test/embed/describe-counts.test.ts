import { describe, expect, it } from "vitest";
import { checkPlanned, ubuntuFarm } from "../../src/core/index.ts";
import { describeCounts } from "../../src/embed/describe-counts.ts";
import { defaultSettings } from "../../src/store/settings-slice.ts";
import { createWorkspace } from "../../src/store/workspace.ts";
import { createPageClient } from "../../src/worker/create-page-client.ts";
import { crossArchitecture, workedExample } from "../support/pipelines.ts";

/** What is said of a text once it is planned and checked. */
async function countsOf(text: string, settings = defaultSettings): Promise<string> {
  const client = createPageClient(() => Promise.resolve(checkPlanned));
  const workspace = createWorkspace({ client, farm: ubuntuFarm, today: "2026-11-01" });
  const shown = { showDropped: true, showBoth: false };
  const checked = new Promise<void>((resolve) => {
    let answers = 0;
    workspace.subscribe((state, before) => {
      if (state.analysed !== before.analysed) answers += 1;
      if (answers === 2) resolve();
    });
  });
  workspace.getState().replaceText(text, { kind: "link" }, { settings, ...shown });
  await checked;
  return describeCounts(workspace.getState());
}

describe("what an embed says of its plan", () => {
  it.each([
    ["a plan", workedExample, "2 build farm jobs, 7 entries, 1 dropped"],
    ["a refused one", crossArchitecture, "Refused by Launchpad"],
    ["none", "pipeline: [", "No plan"],
    ["no text", "\n", "No pipeline"],
    [
      "one that lpci rejects",
      workedExample.replace("    run: snapcraft", "    runs: twice\n    run: snapcraft"),
      "2 build farm jobs, 7 entries, 1 dropped, rejected by lpci",
    ],
  ])("is so for %s", async (_, text, words) => {
    expect(await countsOf(text)).toBe(words);
  });

  it("names the dialect where it is not the usual one", async () => {
    expect(await countsOf(workedExample, { ...defaultSettings, dialect: "deployed" })).toContain(", as deployed today");
  });
});
