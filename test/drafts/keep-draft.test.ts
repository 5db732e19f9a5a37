import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ubuntuFarm } from "../../src/core/index.ts";
import type { Draft, Stored } from "../../src/drafts/draft.ts";
import { keepDraft } from "../../src/drafts/keep-draft.ts";
import { draftOf } from "../../src/drafts/opened-document.ts";
import { readRescuedDraft } from "../../src/drafts/read-rescued-draft.ts";
import type { DraftStatus } from "../../src/drafts/save-drafts.ts";
import { createWorkspace } from "../../src/store/workspace.ts";

const example = { kind: "example", title: "Same stage" } as const;

/** What a tab starts with. */
interface Start {
  readonly loadFrom?: string | null;
  readonly text?: string;
  /** What somebody types before drafts are there. */
  readonly quick?: string | null;
  /** Drafts that another tab has. */
  readonly elsewhere?: readonly string[];
  /** How long it takes to get hold of a draft (milliseconds). */
  readonly wait?: number;
}

/** A tab with its drafts in a map. */
function start({ loadFrom = null, text = "", quick = null, elsewhere = [], wait = 0 }: Start = {}) {
  const client = { request: () => new Promise<never>(() => {}), dispose() {} };
  const workspace = createWorkspace({ client, farm: ubuntuFarm, today: "2026-11-23" });
  workspace.getState().typeText(text);
  const begun = workspace.getState();
  if (quick !== null) workspace.getState().typeText(quick);

  const saved = new Map<string, Draft>();
  const statuses: DraftStatus[] = [];
  const link: { text: string | null } = { text: null };
  let answer: Stored<null> | Promise<Stored<null>> = { kind: "done", value: null };
  let id = "draft 1";
  let count = 1;
  const keeper = keepDraft({
    workspace,
    drafts: {
      prepare() {},
      load: (wanted) => Promise.resolve({ kind: "done", value: saved.get(wanted) ?? null }),
      list: () => Promise.resolve({ kind: "done", value: [...saved.values()] }),
      count: () => Promise.resolve({ kind: "done", value: saved.size }),
      save(draft) {
        saved.set(draft.id, draft);
        return Promise.resolve(answer);
      },
      remove(ids) {
        for (const one of ids) saved.delete(one);
        return Promise.resolve({ kind: "done", value: null });
      },
      putBack: () => Promise.resolve({ kind: "done", value: null }),
    },
    tab: {
      get id() {
        return id;
      },
      loadFrom,
      keep() {},
      renew() {
        count += 1;
        id = `draft ${count}`;
      },
      forget() {},
      async reserve(wanted) {
        if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
        if (elsewhere.includes(wanted)) return null;
        return {
          take() {
            id = wanted;
          },
          release() {},
        };
      },
    },
    begun,
    restored: text === "" ? null : draftOf(begun, { id: "draft 1", exampleName: null, isWork: true }),
    isOwn: () => link.text !== workspace.getState().text,
    show: ({ text: kept, format, settings, showDropped, showBoth, showTable }) =>
      workspace.getState().replaceText(kept, { kind: "draft" }, { format, settings, showDropped, showBoth, showTable }),
    onStatus: (status) => statuses.push(status),
  });
  return {
    stop: () => keeper.stop(),
    flush: () => keeper.flush(),
    statuses,
    /** Every draft with its text; in brackets what is nobody's work. */
    texts: () =>
      [...saved.values()].map((one) => `${one.id}: ${one.untouched ? `(${one.text})` : one.text}`).toSorted(),
    draft: () => saved.get(id),
    id: () => keeper.id,
    put: (draft: Draft) => void saved.set(draft.id, draft),
    openDraft: (draft: Draft) => keeper.open(draft),
    type: (typed: string) => workspace.getState().typeText(typed),
    undo: () => workspace.getState().undoReplacement(),
    open(opened: string) {
      workspace.getState().replaceText(opened, example);
    },
    swap: (other: string) => workspace.getState().replaceText(other, { kind: "swap" }),
    openFile: (opened: string) => workspace.getState().replaceText(opened, { kind: "file", name: "a.yaml" }),
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

const halfASecond = () => vi.advanceTimersByTimeAsync(500);

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
    await halfASecond();
    expect(tab.texts()).toEqual(["draft 1: ab"]);
  });

  it("keeps the settings with the text", async () => {
    const tab = start();
    tab.type("a");
    tab.state().changeSettings({ dialect: "deployed" });
    tab.state().setShowDropped(false);
    tab.state().setShowTable(true);
    await halfASecond();
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
      if (text === "c") tab.answerWith({ kind: "unavailable", fault: "blocked" });
      tab.type(text);
      await halfASecond();
    }
    expect(tab.statuses).toEqual(["saved", "blocked"]);
  });

  it("tries again by itself what could not be saved, and says that it could then", async () => {
    const tab = start();
    tab.answerWith({ kind: "unavailable", fault: "full" });
    tab.type("a");
    await halfASecond();
    expect(tab.statuses).toEqual(["full"]);
    tab.answerWith({ kind: "done", value: null });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(tab.statuses).toEqual(["full", "saved"]);
  });

  it("saves at once when told to, and then has the draft of the text in view", async () => {
    const tab = start();
    tab.type("work");
    await halfASecond();
    tab.openFile("another");
    expect(tab.id()).toBe("draft 1");
    tab.flush();
    expect(tab.id()).toBe("draft 2");
    expect(tab.texts()).toEqual(["draft 1: work", "draft 2: another"]);
  });

  it("ends", async () => {
    const tab = start();
    tab.stop();
    tab.type("a");
    await halfASecond();
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
    await halfASecond();
    dispatchEvent(new Event("pagehide"));
    expect(readRescuedDraft()?.text).toBe("a");
  });

  it("rescues nothing that is saved", async () => {
    const tab = start();
    tab.type("a");
    await halfASecond();
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
    await halfASecond();
    expect(readRescuedDraft()).toBeNull();
  });

  it("rescues what can't be saved at all", async () => {
    const tab = start();
    tab.answerWith({ kind: "unavailable", fault: "blocked" });
    tab.type("a");
    await halfASecond();
    dispatchEvent(new Event("pagehide"));
    expect(readRescuedDraft()?.text).toBe("a");
  });

  it("rescues what was typed before a link came, and that the link was in view", () => {
    const tab = start();
    tab.answerWith(never);
    tab.type("work");
    tab.openLink("linked");
    dispatchEvent(new Event("pagehide"));
    expect(readRescuedDraft()).toMatchObject({ text: "work", behindLink: true });
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
    await halfASecond();
    tab.open("example");
    await halfASecond();
    expect(tab.texts()).toEqual(["draft 1: work", "draft 2: (example)"]);
    expect(tab.draft()?.exampleName).toBe("Same stage");
  });

  it("saves what was typed a moment before the example came", async () => {
    const tab = start();
    tab.type("work");
    tab.open("example");
    await halfASecond();
    expect(tab.texts()).toEqual(["draft 1: work", "draft 2: (example)"]);
  });

  it("puts one example in the place of another that nobody touched", async () => {
    const tab = start();
    for (const text of ["one", "two", "three"]) {
      tab.open(text);
      await halfASecond();
    }
    expect(tab.texts()).toEqual(["draft 1: (three)"]);
  });

  it("does not save what a link shows until it changes, and then not over the tab's draft", async () => {
    const tab = start({ loadFrom: "draft 1", text: "work" });
    tab.openLink("linked");
    await halfASecond();
    expect(tab.texts()).toEqual([]);
    tab.type("linked, edited");
    await halfASecond();
    expect(tab.texts()).toEqual(["draft 2: linked, edited"]);
  });

  it("does not save over a draft that was there and is not shown", async () => {
    const tab = start({ loadFrom: "draft 1" });
    tab.type("other");
    await halfASecond();
    expect(tab.texts()).toEqual(["draft 2: other"]);
  });

  it("gives what comes in place of restored work a draft of its own, also where the tab had none before", async () => {
    const tab = start({ text: "rescued work" });
    tab.open("example");
    await halfASecond();
    expect(tab.texts()).toEqual(["draft 2: (example)"]);
  });

  it("goes on in the draft that was restored", async () => {
    const tab = start({ loadFrom: "draft 1", text: "work" });
    tab.type("more work");
    await halfASecond();
    expect(tab.texts()).toEqual(["draft 1: more work"]);
  });

  it("takes a file that was opened for work", async () => {
    const tab = start();
    tab.type("work");
    tab.openFile("of a file");
    await halfASecond();
    expect(tab.texts()).toEqual(["draft 1: work", "draft 2: of a file"]);
  });

  it("takes an example for nobody's work until its text is changed", async () => {
    const tab = start();
    tab.open("example");
    tab.state().changeSettings({ dialect: "deployed" });
    await halfASecond();
    expect(tab.draft()).toMatchObject({ untouched: true, settings: { dialect: "deployed" } });
    tab.type("example, changed");
    await halfASecond();
    expect(tab.texts()).toEqual(["draft 1: example, changed"]);
    tab.type("example");
    await halfASecond();
    expect(tab.texts()).toEqual(["draft 1: example"]);
  });
});

describe("keepDraft when a text comes back", () => {
  const later = "draft 1: work, and more";

  it.each([
    ["at once", () => Promise.resolve()],
    ["after a while", halfASecond],
  ])("goes on in its draft, and drops the example that was undone %s", async (_, wait) => {
    const tab = start();
    tab.type("work");
    await halfASecond();
    tab.open("example");
    await wait();
    tab.undo();
    await halfASecond();
    expect(tab.texts()).toEqual(["draft 1: work"]);
    tab.type("work, and more");
    await halfASecond();
    expect(tab.texts()).toEqual([later]);
  });

  it("does so for the editor's own undo, and leads its redo to a draft of its own", async () => {
    const tab = start();
    tab.type("work");
    await halfASecond();
    tab.open("example");
    await halfASecond();
    tab.type("work");
    await halfASecond();
    expect(tab.texts()).toEqual(["draft 1: work"]);
    tab.type("example");
    await halfASecond();
    expect(tab.texts()).toEqual(["draft 1: work", "draft 3: (example)"]);
  });

  it.each([100, 700])(
    "makes no second draft where undo follows undo before the drafts answer, after %i ms",
    async (wait) => {
      const tab = start({ wait });
      tab.type("first");
      await halfASecond();
      for (const text of ["second", "third"]) {
        tab.openFile(text);
        await halfASecond();
      }
      tab.type("second");
      tab.type("first");
      await vi.advanceTimersByTimeAsync(3_000);
      expect(tab.texts()).toEqual(["draft 1: first", "draft 2: second", "draft 3: third"]);
      expect(tab.id()).toBe("draft 1");
      tab.type("second");
      await vi.advanceTimersByTimeAsync(3_000);
      expect(tab.texts()).toEqual(["draft 1: first", "draft 2: second", "draft 3: third"]);
      expect(tab.id()).toBe("draft 2");
    },
  );

  it("makes a copy of what comes back while another tab has its draft, however long that takes to be known", async () => {
    const tab = start({ wait: 700, elsewhere: ["draft 1"] });
    tab.type("first");
    await halfASecond();
    tab.openFile("second");
    await halfASecond();
    tab.type("first");
    await vi.advanceTimersByTimeAsync(3_000);
    expect(tab.texts()).toEqual(["draft 1: first", "draft 2: second", "draft 3: first"]);
  });

  it("does so after a link, and never has the link's text over the draft", async () => {
    const tab = start({ loadFrom: "draft 1", text: "work" });
    tab.openLink("linked");
    await halfASecond();
    tab.undo();
    tab.type("work, and more");
    await halfASecond();
    expect(tab.texts()).toEqual([later]);
    tab.type("linked");
    await halfASecond();
    expect(tab.texts()[0]).toBe(later);
  });

  it("keeps what was made of the example", async () => {
    const tab = start();
    tab.type("work");
    await halfASecond();
    tab.open("example");
    tab.type("example, changed");
    await halfASecond();
    tab.type("work");
    await halfASecond();
    expect(tab.texts()).toEqual(["draft 1: work", "draft 2: example, changed"]);
    expect(tab.id()).toBe("draft 1");
  });

  it("does so where the text and what it is compared with change places twice", async () => {
    const tab = start();
    tab.type("work");
    await halfASecond();
    tab.swap("compared");
    await halfASecond();
    expect(tab.texts()).toEqual(["draft 1: work", "draft 2: (compared)"]);
    tab.swap("work");
    tab.type("work, and more");
    await halfASecond();
    await halfASecond();
    expect(tab.texts()[0]).toBe(later);
    expect(tab.texts()).toHaveLength(1);
  });

  it("takes an example that comes back for nobody's work", async () => {
    const tab = start();
    tab.open("one");
    await halfASecond();
    tab.open("two");
    await halfASecond();
    tab.undo();
    await halfASecond();
    expect(tab.texts()).toEqual(["draft 1: (one)"]);
  });

  it("goes to another draft where another tab has opened its own meanwhile", async () => {
    const elsewhere: string[] = [];
    const tab = start({ elsewhere });
    tab.type("work");
    await halfASecond();
    tab.open("example");
    await halfASecond();
    elsewhere.push("draft 1");
    tab.undo();
    tab.type("work, and more");
    await halfASecond();
    expect(tab.texts()).toEqual(["draft 1: work", "draft 2: work, and more"]);
  });
});

describe("keepDraft when a draft is opened", () => {
  const other: Draft = {
    ...draftOf(
      createWorkspace({
        client: { request: () => new Promise<never>(() => {}), dispose() {} },
        farm: ubuntuFarm,
        today: "2026-11-23",
      }).getState(),
      {
        id: "other",
        exampleName: "Same stage",
        isWork: true,
      },
    ),
    text: "other work",
    savedAt: 7,
    showTable: true,
  };

  it("goes on in it, and leaves the one before as it was last", async () => {
    const tab = start();
    tab.put(other);
    tab.type("work");
    await tab.openDraft(other);
    await halfASecond();
    expect(tab.id()).toBe("other");
    expect(tab.draft()).toEqual(other);
    expect(tab.state()).toMatchObject({ text: "other work", showTable: true });
    tab.type("other work, and more");
    await halfASecond();
    expect(tab.texts()).toEqual(["draft 1: work", "other: other work, and more"]);
    expect(tab.draft()?.exampleName).toBe("Same stage");
  });

  it("is undone in one step, each text in its own draft", async () => {
    const tab = start();
    tab.put(other);
    tab.type("work");
    await tab.openDraft(other);
    tab.undo();
    await halfASecond();
    expect(tab.id()).toBe("draft 1");
    tab.type("work, and more");
    await halfASecond();
    expect(tab.texts()).toEqual(["draft 1: work, and more", "other: other work"]);
    tab.type("other work");
    await halfASecond();
    expect([tab.id(), ...tab.texts()]).toEqual(["other", "draft 1: work, and more", "other: other work"]);
  });

  it("opens it as it is now, not as it was listed", async () => {
    const tab = start();
    tab.put({ ...other, text: "saved since" });
    await tab.openDraft(other);
    expect(tab.state().text).toBe("saved since");
  });

  it("makes a copy where another tab has it, which is nobody's work until it changes", async () => {
    const tab = start({ elsewhere: ["other"] });
    tab.put(other);
    tab.type("work");
    await tab.openDraft(other);
    await halfASecond();
    expect(tab.texts()).toEqual(["draft 1: work", "draft 2: (other work)", "other: other work"]);
    tab.type("other work, and more");
    await halfASecond();
    expect(tab.texts()).toEqual(["draft 1: work", "draft 2: other work, and more", "other: other work"]);
  });

  it("says that the text is kept", async () => {
    const tab = start();
    await tab.openDraft(other);
    expect(tab.statuses).toEqual(["saved"]);
  });
});
