import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { announceChanges } from "../../src/app/announce-changes.ts";
import { createPage, type Page } from "../../src/app/page.ts";
import { ubuntuFarm } from "../../src/core/index.ts";
import { createWorkspace, type Workspace } from "../../src/store/workspace.ts";
import { type Announcement, listenToAnnouncements } from "../../src/ui/announce.ts";
import { analyseText } from "../support/analyse-text.ts";
import { crossArchitecture, workedExample } from "../support/pipelines.ts";

let said: Announcement[];
let workspace: Workspace;
let page: Page;
let end: () => void;
const words = () => said.map((one) => one.words);
const settle = () => vi.advanceTimersByTimeAsync(2_000);

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal("document", { title: "" });
  said = [];
  const stopListening = listenToAnnouncements((announcement) => said.push(announcement));
  const client = {
    request: (text: string, options: Parameters<typeof analyseText>[1]) =>
      Promise.resolve({ kind: "done" as const, analysis: analyseText(text, options), checked: null }),
    dispose: () => {},
  };
  workspace = createWorkspace({ client, farm: ubuntuFarm, today: "2026-11-01" });
  page = createPage();
  const stopAnnouncing = announceChanges(workspace, page);
  end = () => {
    stopListening();
    stopAnnouncing();
  };
  workspace.getState().replaceText(workedExample, { kind: "example", title: "Two jobs" });
  await settle();
});

afterEach(() => {
  end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("what a screen reader is told", () => {
  it("is nothing of how the page was opened", () => {
    expect(said).toEqual([]);
  });

  it("is the plan once, after a pause, however much was typed", async () => {
    for (const typed of ["a", "ab", "abc"]) {
      workspace.getState().typeText(`${workedExample}# ${typed}\n`);
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(said).toEqual([]);
    await settle();
    expect(words()).toEqual([expect.stringMatching(/^The plan is as before\./)]);
  });

  it("is not the same sentence twice", async () => {
    for (const typed of ["a", "ab"]) {
      workspace.getState().typeText(`${workedExample}# ${typed}\n`);
      await settle();
    }
    expect(said).toHaveLength(1);
  });

  it("is what was chosen, with what comes of it", async () => {
    workspace.getState().choosePlan("deployed");
    await settle();
    workspace.getState().changeSettings({ targetSeries: ["focal"] });
    await settle();
    workspace.getState().choosePlan("both");
    await settle();
    expect(words()).toEqual([
      expect.stringMatching(/^As deployed today\. /),
      expect.stringMatching(/^Series focal\. /),
      expect.stringMatching(/^Both plans are shown/),
    ]);
  });

  it("is what was replaced, and that it was taken back", async () => {
    workspace.getState().replaceText(crossArchitecture, { kind: "example", title: "Another" });
    await settle();
    workspace.getState().undoReplacement();
    await settle();
    expect(words()).toEqual([
      "The text was replaced by “Another”.",
      expect.stringMatching(/^Launchpad refuses this pipeline\./),
      "Undone.",
      expect.stringMatching(/^2 build farm jobs, /),
    ]);
  });

  it("is also what happened before anybody listened", () => {
    end();
    workspace.getState().select("test-snap:1/arm64");
    page.setState({ notice: { kind: "link-copied", length: 1_234, masked: 0 } });
    const stopListening = listenToAnnouncements((announcement) => said.push(announcement));
    const stopAnnouncing = announceChanges(workspace, page);
    expect(words()).toEqual(["Details of test-snap 1 on arm64 opened.", "Copied the link, 1,234 characters."]);
    stopListening();
    stopAnnouncing();
  });

  it("is which details open, and that they close", () => {
    workspace.getState().select("test-snap:1/arm64");
    workspace.getState().select(null);
    expect(words()).toEqual(["Details of test-snap 1 on arm64 opened.", "Details closed."]);
  });

  it("is at once what went wrong with an action, and politely what went well", () => {
    page.setState({ notice: { kind: "link-copied", length: 1_234, masked: 0 } });
    page.setState({ notice: { kind: "link-too-large" } });
    expect(said).toEqual([
      { words: "Copied the link, 1,234 characters.", manner: "politely" },
      { words: expect.stringMatching(/^This text is too long for a link\./), manner: "at-once" },
    ]);
  });

  it("is nothing of the plan while the farm's own dialog tells it", async () => {
    workspace.getState().openFarm();
    workspace.getState().changeSettings({
      farmChanges: { added: [], removed: [{ series: "jammy", architecture: "arm64" }] },
    });
    await settle();
    expect(said).toEqual([]);
  });
});

describe("what a screen reader is told of what was done before anybody listened", () => {
  let stopListening: () => void;
  const listenAnew = async () => {
    said = [];
    const stopAnnouncing = announceChanges(workspace, page);
    await settle();
    stopAnnouncing();
    return words();
  };

  beforeEach(() => {
    end();
    stopListening = listenToAnnouncements((announcement) => said.push(announcement));
  });
  afterEach(() => stopListening());

  it("is what was chosen, whether there is a plan of it yet or not", async () => {
    workspace.getState().changeSettings({ targetSeries: ["focal"] });
    const expected = [expect.stringMatching(/^Series focal\. 2 build farm jobs, 4 entries, 4 dropped\./)];
    expect(await listenAnew()).toEqual(expected);
    expect(await listenAnew()).toEqual(expected);
  });

  it("is the plan of what was typed", async () => {
    workspace.getState().typeText(`${workedExample}# typed\n`);
    expect(await listenAnew()).toEqual([expect.stringMatching(/^2 build farm jobs, /)]);
  });

  it("is that both plans are shown", async () => {
    workspace.getState().choosePlan("both");
    expect(await listenAnew()).toEqual([expect.stringMatching(/Both plans are shown/)]);
  });

  it("is nothing of the choices that a link or a draft brought, only of others", async () => {
    workspace.getState().changeSettings({ targetSeries: ["focal"], dialect: "deployed" });
    const { settings, showBoth } = workspace.getState();
    page.setState({ opened: { settings, showBoth } });
    expect(await listenAnew()).toEqual([]);
    workspace.getState().changeSettings({ dispatchSeries: "noble" });
    expect(await listenAnew()).toEqual([expect.stringMatching(/^Dispatched on noble\. 2 build farm jobs, /)]);
  });
});

describe("the document's title", () => {
  it("says what is shown", async () => {
    expect(document.title).toBe("2 build farm jobs · Flightplan");
    workspace.getState().typeText(crossArchitecture);
    await settle();
    expect(document.title).toBe("Refused · Flightplan");
    workspace.getState().typeText("");
    await settle();
    expect(document.title).toBe("Flightplan");
  });
});
