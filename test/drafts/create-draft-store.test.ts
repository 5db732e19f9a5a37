import * as fakeIndexedDb from "fake-indexeddb";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { noFarmChanges } from "../../src/core/index.ts";
import { createDraftStore } from "../../src/drafts/create-draft-store.ts";
import type { Draft } from "../../src/drafts/draft.ts";
import { databaseName } from "../../src/drafts/open-draft-database.ts";
import { defaultSettings } from "../../src/store/settings-slice.ts";

const draft: Draft = {
  id: "a",
  text: "pipeline: [test]\n",
  format: { lineEnding: "\r\n", byteOrderMark: true },
  settings: {
    dialect: "deployed",
    targetSeries: ["focal"],
    dispatchSeries: "focal",
    farmChanges: {
      added: [{ name: "zany", version: "27.04", architectures: ["amd64"] }],
      removed: [{ series: "jammy", architecture: "arm64" }],
    },
  },
  showDropped: false,
  showBoth: true,
  showTable: true,
  savedAt: 1_000,
  exampleName: "Same stage",
};

const unavailable = { kind: "unavailable" };

beforeEach(() => {
  for (const [name, value] of Object.entries(fakeIndexedDb)) vi.stubGlobal(name, value);
  vi.stubGlobal("indexedDB", new IDBFactory());
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Leaves a record as another version of the page might have. */
async function putRaw(record: Readonly<Record<string, unknown>>) {
  await createDraftStore().load("");
  const database = await openDB(databaseName);
  await database.put("drafts", record);
  database.close();
}

describe("createDraftStore", () => {
  it("brings back what it was given, also to another page", async () => {
    expect(await createDraftStore().save(draft)).toEqual({ kind: "done", value: null });
    expect(await createDraftStore().load("a")).toEqual({ kind: "done", value: draft });
  });

  it("has null for what was never saved", async () => {
    expect(await createDraftStore().load("b")).toEqual({ kind: "done", value: null });
  });

  it("replaces the draft of the same id", async () => {
    const drafts = createDraftStore();
    await drafts.save(draft);
    await drafts.save({ ...draft, text: "other" });
    expect(await drafts.load("a")).toMatchObject({ value: { text: "other" } });
  });

  it("keeps text exactly, lone surrogates and all", async () => {
    const drafts = createDraftStore();
    const text = "\ud800 \u0000 \u2028 \u{1F6EB}";
    await drafts.save({ ...draft, text });
    expect(await drafts.load("a")).toMatchObject({ value: { text } });
  });

  it("keeps the 50 that were saved last", async () => {
    const drafts = createDraftStore();
    for (let count = 1; count <= 53; count += 1) await drafts.save({ ...draft, id: `${count}`, savedAt: count });
    const [third, fourth, last] = [await drafts.load("3"), await drafts.load("4"), await drafts.load("53")];
    expect(third).toEqual({ kind: "done", value: null });
    expect(fourth).toMatchObject({ value: { id: "4" } });
    expect(last).toMatchObject({ value: { id: "53" } });
  });

  it.each([{ id: "a" }, { id: "a", text: 7 }, { id: "a", text: null, settings: {} }])(
    "takes %j in storage for no draft",
    async (record) => {
      await putRaw(record);
      expect(await createDraftStore().load("a")).toEqual({ kind: "done", value: null });
    },
  );

  it.each([
    ["says nothing of it", {}],
    ["has nonsense in its place", { farmChanges: { added: [{ name: 1 }], removed: [] } }],
  ])("takes the farm to be unchanged where a record %s, and keeps the other choices", async (_, farm) => {
    const { dialect, targetSeries, dispatchSeries } = draft.settings;
    await putRaw({ ...draft, settings: { dialect, targetSeries, dispatchSeries, ...farm } });
    expect(await createDraftStore().load("a")).toEqual({
      kind: "done",
      value: { ...draft, settings: { ...draft.settings, farmChanges: noFarmChanges } },
    });
  });

  it("saves the text out of a record whose rest is nonsense", async () => {
    await putRaw({
      ...draft,
      settings: { dialect: "spoken" },
      format: 1,
      showDropped: "no",
      showBoth: "yes",
      showTable: 1,
      savedAt: "today",
    });
    expect(await createDraftStore().load("a")).toMatchObject({
      value: {
        text: draft.text,
        settings: defaultSettings,
        showDropped: true,
        showBoth: false,
        showTable: false,
        savedAt: 0,
      },
    });
  });
});

describe("createDraftStore where there is no storage", () => {
  it("says so when touching it throws", async () => {
    vi.stubGlobal("indexedDB", undefined);
    Object.defineProperty(globalThis, "indexedDB", {
      configurable: true,
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
    const drafts = createDraftStore();
    expect([await drafts.load("a"), await drafts.save(draft)]).toEqual([unavailable, unavailable]);
  });

  it("says so when there is none", async () => {
    vi.stubGlobal("indexedDB", undefined);
    expect(await createDraftStore().save(draft)).toEqual(unavailable);
  });

  it("says so when the device is full, and works again when it is not", async () => {
    const drafts = createDraftStore();
    await drafts.save(draft);
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    expect(await drafts.save({ ...draft, text: "more" })).toEqual(unavailable);
    put.mockRestore();
    expect(await drafts.load("a")).toMatchObject({ value: { text: draft.text } });
    expect(await drafts.save({ ...draft, text: "more" })).toMatchObject({ kind: "done" });
  });

  it("says so when a newer version of the page has changed the database", async () => {
    (await openDB(databaseName, 1_000)).close();
    expect(await createDraftStore().load("a")).toEqual(unavailable);
  });

  it("stands aside for a newer version of the page in another tab", async () => {
    const drafts = createDraftStore();
    await drafts.save(draft);
    const newer = await openDB(databaseName, 1_000);
    expect(await drafts.save(draft)).toEqual(unavailable);
    newer.close();
  });

  it("gives up on storage that never answers", async () => {
    vi.useFakeTimers();
    vi.stubGlobal("indexedDB", { open: () => new EventTarget() });
    const answer = createDraftStore().load("a");
    await vi.dynamicImportSettled();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await answer).toEqual(unavailable);
  });
});
