import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ubuntuFarm } from "../../src/core/index.ts";
import type { Draft, Stored } from "../../src/drafts/draft.ts";
import { type DraftStatus, keepDraft } from "../../src/drafts/keep-draft.ts";
import { readRescuedDraft } from "../../src/drafts/read-rescued-draft.ts";
import { createWorkspace } from "../../src/store/workspace.ts";

const example = { kind: "example", title: "Same stage" } as const;

/** A tab with its drafts in a map; `loadFrom` and `text` are what it starts with, `quick` what somebody types before drafts are there. */
function start({
  loadFrom = null,
  text = "",
  quick = null,
}: {
  loadFrom?: string | null;
  text?: string;
  quick?: string | null;
} = {}) {
  const client = { request: () => new Promise<never>(() => {}), dispose() {} };
  const workspace = createWorkspace({ client, farm: ubuntuFarm, today: "2026-11-23" });
  workspace.getState().typeText(text);
  const begun = workspace.getState();
  if (quick !== null) workspace.getState().typeText(quick);

  const saved = new Map<string, Draft>();
  const statuses: DraftStatus[] = [];
  const link: { text: string | null } = { text: null };
  let answer: Stored<null> | Promise<Stored<null>> = { kind: "done", value: null };
  let id = 1;
  const stop = keepDraft({
    workspace,
    drafts: {
      prepare() {},
      load: () => Promise.resolve({ kind: "unavailable" }),
      save(draft) {
        saved.set(draft.id, draft);
        return Promise.resolve(answer);
      },
    },
    tab: {
      get id() {
        return `draft ${id}`;
      },
      loadFrom,
      keep() {},
      renew() {
        id += 1;
      },
    },
    begun,
    restored: text !== "",
    isOwn: () => link.text !== workspace.getState().text,
    onStatus: (status) => statuses.push(status),
  });
  return {
    stop,
    statuses,
    texts: () => [...saved].map(([key, draft]) => `${key}: ${draft.text}`),
    draft: () => saved.get(`draft ${id}`),
    type: (typed: string) => workspace.getState().typeText(typed),
    open(opened: string) {
      workspace.getState().replaceText(opened, example);
    },
    openLink(opened: string) {
      workspace.getState().replaceText(opened, { kind: "link" });
      link.text = opened;
    },
    state: () => workspace.getState(),
    answerWith(next: Stored<null> | Promise<Stored<null>>) {
      answer = next;
    },
  };
}

const never = new Promise<Stored<null>>(() => {});

let page: EventTarget & { visibilityState: string };

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000 });
  page = Object.assign(new EventTarget(), { visibilityState: "visible" });
  const global = new EventTarget();
  const session = new Map<string, string>();
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => session.get(key) ?? null,
    setItem: (key: string, value: string) => void session.set(key, value),
    removeItem: (key: string) => void session.delete(key),
  });
  vi.stubGlobal("document", page);
  vi.stubGlobal("addEventListener", global.addEventListener.bind(global));
  vi.stubGlobal("removeEventListener", global.removeEventListener.bind(global));
  vi.stubGlobal("dispatchEvent", global.dispatchEvent.bind(global));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("keepDraft", () => {
  it("saves nothing as long as nothing changes", async () => {
    const tab = start({ loadFrom: "draft 1", text: "a" });
    tab.state().select("test:0/amd64");
    await vi.advanceTimersByTimeAsync(5_000);
    tab.stop();
    expect(tab.texts()).toEqual([]);
  });

  it("saves within half a second, also while somebody goes on typing", async () => {
    const tab = start();
    for (const text of ["a", "ab", "abc", "abcd"]) {
      tab.type(text);
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(tab.texts()).toEqual(["draft 1: abc"]);
  });

  it("saves what was typed before there were drafts", async () => {
    const tab = start({ text: "a", quick: "ab" });
    await vi.advanceTimersByTimeAsync(500);
    expect(tab.texts()).toEqual(["draft 1: ab"]);
  });

  it("keeps the settings with the text", async () => {
    const tab = start();
    tab.type("a");
    tab.state().changeSettings({ dialect: "deployed" });
    tab.state().setShowDropped(false);
    tab.state().setShowTable(true);
    await vi.advanceTimersByTimeAsync(500);
    expect(tab.draft()).toMatchObject({
      text: "a",
      settings: { dialect: "deployed" },
      showDropped: false,
      showTable: true,
      savedAt: 1_500,
    });
  });

  it.each([
    [
      "hidden",
      () => void Object.assign(page, { visibilityState: "hidden" }).dispatchEvent(new Event("visibilitychange")),
    ],
    ["left", () => void dispatchEvent(new Event("pagehide"))],
  ])("saves at once when the page is %s", (_, go) => {
    const tab = start();
    tab.type("a");
    go();
    expect(tab.texts()).toEqual(["draft 1: a"]);
  });

  it("tells whether the text is kept, once", async () => {
    const tab = start();
    for (const text of ["a", "b", "c", "d"]) {
      if (text === "c") tab.answerWith({ kind: "unavailable" });
      tab.type(text);
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(tab.statuses).toEqual(["saved", "unavailable"]);
  });

  it("ends", async () => {
    const tab = start();
    tab.stop();
    tab.type("a");
    await vi.advanceTimersByTimeAsync(500);
    expect(tab.texts()).toEqual([]);
  });
});

describe("keepDraft when the page goes", () => {
  it("rescues what is not saved yet, choices and all", () => {
    const tab = start();
    tab.type("a");
    tab.state().changeSettings({ dialect: "deployed" });
    tab.answerWith(never);
    dispatchEvent(new Event("pagehide"));
    expect(readRescuedDraft()).toMatchObject({ id: "draft 1", text: "a", settings: { dialect: "deployed" } });
  });

  it("rescues what went to be saved and may not get there", async () => {
    const tab = start();
    tab.answerWith(never);
    tab.type("a");
    await vi.advanceTimersByTimeAsync(500);
    dispatchEvent(new Event("pagehide"));
    expect(readRescuedDraft()?.text).toBe("a");
  });

  it("rescues nothing that is saved", async () => {
    const tab = start();
    tab.type("a");
    await vi.advanceTimersByTimeAsync(500);
    dispatchEvent(new Event("pagehide"));
    expect(readRescuedDraft()).toBeNull();
  });

  it("forgets what was rescued once it, or what came after it, is saved", async () => {
    const tab = start();
    tab.answerWith(never);
    tab.type("a");
    dispatchEvent(new Event("pagehide"));
    expect(readRescuedDraft()?.text).toBe("a");
    // The page was kept, and came back.
    tab.answerWith({ kind: "done", value: null });
    tab.type("ab");
    await vi.advanceTimersByTimeAsync(500);
    expect(readRescuedDraft()).toBeNull();
  });

  it("rescues what can't be saved at all", async () => {
    const tab = start();
    tab.answerWith({ kind: "unavailable" });
    tab.type("a");
    await vi.advanceTimersByTimeAsync(500);
    dispatchEvent(new Event("pagehide"));
    expect(readRescuedDraft()?.text).toBe("a");
  });

  it("rescues nothing of what a link shows", () => {
    const tab = start();
    tab.answerWith(never);
    tab.openLink("linked");
    dispatchEvent(new Event("pagehide"));
    expect(readRescuedDraft()).toBeNull();
  });
});

describe("readRescuedDraft", () => {
  it.each(["", "{", "null", "[]", '{"id":null}', '{"id":1,"text":"a"}'])("takes %j for nothing", (stored) => {
    sessionStorage.setItem("flightplan:rescued", stored);
    expect(readRescuedDraft()).toBeNull();
  });

  it("takes the default for what is wrong beside the text", () => {
    sessionStorage.setItem("flightplan:rescued", '{"id":null,"text":"a","settings":7,"savedAt":"now"}');
    expect(readRescuedDraft()).toMatchObject({ id: null, text: "a", settings: { dialect: "designed" }, savedAt: 0 });
  });
});

describe("keepDraft with several documents", () => {
  it("gives an example that comes in place of somebody's work a draft of its own", async () => {
    const tab = start();
    tab.type("work");
    await vi.advanceTimersByTimeAsync(500);
    tab.open("example");
    await vi.advanceTimersByTimeAsync(500);
    expect(tab.texts()).toEqual(["draft 1: work", "draft 2: example"]);
    expect(tab.draft()?.exampleName).toBe("Same stage");
  });

  it("saves what was typed a moment before the example came", async () => {
    const tab = start();
    tab.type("work");
    tab.open("example");
    await vi.advanceTimersByTimeAsync(500);
    expect(tab.texts()).toEqual(["draft 1: work", "draft 2: example"]);
  });

  it("puts one example in the place of another that nobody touched", async () => {
    const tab = start();
    for (const text of ["one", "two", "three"]) {
      tab.open(text);
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(tab.texts()).toEqual(["draft 1: three"]);
  });

  it("does not save what a link shows until it changes, and then not over the tab's draft", async () => {
    const tab = start({ loadFrom: "draft 1", text: "work" });
    tab.openLink("linked");
    await vi.advanceTimersByTimeAsync(500);
    expect(tab.texts()).toEqual([]);
    tab.type("linked, edited");
    await vi.advanceTimersByTimeAsync(500);
    expect(tab.texts()).toEqual(["draft 2: linked, edited"]);
  });

  it("does not save over a draft that was there and is not shown", async () => {
    const tab = start({ loadFrom: "draft 1" });
    tab.type("other");
    await vi.advanceTimersByTimeAsync(500);
    expect(tab.texts()).toEqual(["draft 2: other"]);
  });

  it("gives what comes in place of restored work a draft of its own, also where the tab had none before", async () => {
    const tab = start({ text: "rescued work" });
    tab.open("example");
    await vi.advanceTimersByTimeAsync(500);
    expect(tab.texts()).toEqual(["draft 2: example"]);
  });

  it("goes on in the draft that was restored", async () => {
    const tab = start({ loadFrom: "draft 1", text: "work" });
    tab.type("more work");
    await vi.advanceTimersByTimeAsync(500);
    expect(tab.texts()).toEqual(["draft 1: more work"]);
  });
});
