import * as fakeIndexedDb from "fake-indexeddb";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { noFarmChanges } from "../../src/core/index.ts";
import { createDraftStore, type DraftStore } from "../../src/drafts/create-draft-store.ts";
import type { Draft, StorageFault } from "../../src/drafts/draft.ts";
import { listenToDraftNews } from "../../src/drafts/draft-news.ts";
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
  comparison: { text: "pipeline: []\n", settings: null },
  simulation: {
    isOn: true,
    mode: { kind: "lpci", architecture: "arm64" },
    failing: [{ job: "build", index: 1, architecture: "arm64", occurrence: 1 }],
    faults: [
      { architecture: "amd64", kind: "breakdown" },
      {
        architecture: "arm64",
        kind: "breakdown",
        entry: { job: "build", index: 2, architecture: "arm64", occurrence: 1 },
      },
    ],
    durations: [{ job: "build", seconds: 5 }],
  },
  account: { kind: "replay", step: 2 },
  savedAt: 1_000,
  exampleName: "Same stage",
};

const unavailable = (fault: StorageFault) => ({ kind: "unavailable", fault });

/** What other tabs have open. */
const open =
  (...ids: readonly string[]) =>
  () =>
    Promise.resolve(new Set(ids));

async function idsOf(drafts: DraftStore): Promise<readonly string[]> {
  const stored = await drafts.list();
  return stored.kind === "done" ? stored.value.map(({ id }) => id) : [];
}

/** A device that has room for so many drafts. */
function limitDevice(room: number) {
  const held = new Set<IDBValidKey>();
  const own = Object.getOwnPropertyDescriptors(IDBObjectStore.prototype);
  const { value: put } = own.put;
  const { value: remove } = own.delete;
  if (!put || !remove) throw new Error("IndexedDB has no methods.");
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function take(this: IDBObjectStore, record: Draft) {
    if (!held.has(record.id) && held.size >= room) throw new DOMException("full", "QuotaExceededError");
    held.add(record.id);
    return put.call(this, record);
  });
  vi.spyOn(IDBObjectStore.prototype, "delete").mockImplementation(function free(this: IDBObjectStore, key) {
    if (!(key instanceof IDBKeyRange)) held.delete(key);
    return remove.call(this, key);
  });
}

beforeEach(() => {
  for (const [name, value] of Object.entries(fakeIndexedDb)) vi.stubGlobal(name, value);
  vi.stubGlobal("indexedDB", new IDBFactory());
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
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

  it("brings back the file that a text is of, and where each of its lines ended otherwise", async () => {
    const mixed = { text: "a\nb\n", endings: ["\r\n", "\n"] as const };
    const ofFile = { ...draft, file: { name: "a.yaml", edited: true }, format: { ...draft.format, mixed } };
    await createDraftStore().save(ofFile);
    expect(await createDraftStore().load("a")).toEqual({ kind: "done", value: ofFile });
  });

  it("takes nothing for the place of a file that is none", async () => {
    const file = { name: "a.yaml", edited: false };
    await putRaw({ ...draft, worth: 1, file: { ...file, place: { handle: {}, lastModified: 1 } } });
    expect(await createDraftStore().load("a")).toEqual({ kind: "done", value: { ...draft, file } });
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

  it("lists what somebody would miss, the latest first, and counts it", async () => {
    const drafts = createDraftStore();
    await drafts.save({ ...draft, id: "late", savedAt: 3 });
    await drafts.save({ ...draft, id: "early", savedAt: 1 });
    await drafts.save({ ...draft, id: "untouched", untouched: true });
    await drafts.save({ ...draft, id: "empty", text: " \n" });
    expect(await idsOf(drafts)).toEqual(["late", "early"]);
    expect(await drafts.count()).toEqual({ kind: "done", value: 2 });
    expect(await drafts.load("untouched")).toMatchObject({ value: { untouched: true } });
  });

  it("lists nothing that can't be read, and all the rest", async () => {
    await createDraftStore().save(draft);
    await putRaw({ id: "b", worth: 1, savedAt: 5 });
    await putRaw({ id: "c", worth: 1, savedAt: 6, text: ["a"] });
    await putRaw({ id: "d", worth: "much", savedAt: 7, text: "a" });
    expect(await idsOf(createDraftStore())).toEqual(["d", "a"]);
  });

  it("drops what is nobody's work before any work, and never what is open in a tab", async () => {
    const drafts = createDraftStore(open("1", "untouched 1"));
    for (const id of ["untouched 1", "untouched 2"]) await drafts.save({ ...draft, id, untouched: true, savedAt: 99 });
    await drafts.save({ ...draft, id: "empty", text: "", savedAt: 99 });
    for (let count = 1; count <= 49; count += 1) await drafts.save({ ...draft, id: `${count}`, savedAt: count });
    expect(await drafts.load("untouched 1")).toMatchObject({ value: { id: "untouched 1" } });
    for (const id of ["untouched 2", "empty"]) expect(await drafts.load(id)).toMatchObject({ value: null });
    expect(await idsOf(drafts)).toHaveLength(49);
    await drafts.save({ ...draft, id: "50", savedAt: 50 });
    const ids = await idsOf(drafts);
    expect(ids).not.toContain("2");
    expect(ids.slice(-2)).toEqual(["3", "1"]);
  });

  it("never drops what it saves, however old its time is", async () => {
    const drafts = createDraftStore();
    for (let count = 1; count <= 50; count += 1) await drafts.save({ ...draft, id: `${count}`, savedAt: count });
    await drafts.save({ ...draft, id: "by a wrong clock", savedAt: 0 });
    expect(await idsOf(drafts)).toEqual(expect.arrayContaining(["by a wrong clock", "2"]));
  });

  it("removes drafts and puts them back as they were, but over nothing newer", async () => {
    const drafts = createDraftStore();
    const other = { ...draft, id: "b", savedAt: 2_000 };
    await drafts.save(draft);
    await drafts.save(other);
    await drafts.remove(["a", "b", "never there"]);
    expect(await idsOf(drafts)).toEqual([]);
    await drafts.save({ ...draft, text: "newer" });
    await drafts.putBack([draft, other]);
    expect(await drafts.list()).toEqual({ kind: "done", value: [other, { ...draft, text: "newer" }] });
  });

  it("tells other pages what became of the drafts", async () => {
    const heard = new Promise<void>((resolve) => {
      const stop = listenToDraftNews(() => {
        stop();
        resolve();
      });
    });
    await createDraftStore().save(draft);
    await heard;
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
      exampleName: 7,
      untouched: "perhaps",
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
    expect([await drafts.load("a"), await drafts.save(draft)]).toEqual([
      unavailable("blocked"),
      unavailable("blocked"),
    ]);
  });

  it("says so when there is none", async () => {
    vi.stubGlobal("indexedDB", undefined);
    expect(await createDraftStore().save(draft)).toEqual(unavailable("blocked"));
  });

  it("drops the oldest where there is no room, down to 20, and none that is open", async () => {
    const drafts = createDraftStore(open("1"));
    limitDevice(23);
    for (let count = 1; count <= 23; count += 1) await drafts.save({ ...draft, id: `${count}`, savedAt: count });
    expect(await drafts.save({ ...draft, id: "24", savedAt: 24 })).toMatchObject({ kind: "done" });
    const ids = await idsOf(drafts);
    expect(ids).toHaveLength(21);
    expect(ids.slice(-2)).toEqual(["5", "1"]);
  });

  it("drops nothing more where 20 are left, and says that the device is full", async () => {
    const drafts = createDraftStore();
    limitDevice(20);
    for (let count = 1; count <= 20; count += 1) await drafts.save({ ...draft, id: `${count}`, savedAt: count });
    expect(await drafts.save({ ...draft, id: "21" })).toEqual(unavailable("full"));
    expect(await idsOf(drafts)).toHaveLength(20);
  });

  it("opens the database anew where it was closed under the page", async () => {
    const drafts = createDraftStore();
    await drafts.save(draft);
    vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementationOnce(() => {
      throw new DOMException("The connection is closing.", "InvalidStateError");
    });
    expect(await drafts.load("a")).toMatchObject({ value: { id: "a" } });
  });

  it("works again where opening the database was refused first", async () => {
    const drafts = createDraftStore();
    const refused = vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    expect(await drafts.save(draft)).toEqual(unavailable("blocked"));
    refused.mockRestore();
    expect(await drafts.save(draft)).toMatchObject({ kind: "done" });
  });

  it("says so when the device is full, and works again when it is not", async () => {
    const drafts = createDraftStore();
    await drafts.save(draft);
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    expect(await drafts.save({ ...draft, text: "more" })).toEqual(unavailable("full"));
    put.mockRestore();
    expect(await drafts.load("a")).toMatchObject({ value: { text: draft.text } });
    expect(await drafts.save({ ...draft, text: "more" })).toMatchObject({ kind: "done" });
  });

  it("says so when a newer version of the page has changed the database", async () => {
    (await openDB(databaseName, 1_000)).close();
    expect(await createDraftStore().load("a")).toEqual(unavailable("newer-version"));
  });

  it("stands aside for a newer version of the page in another tab", async () => {
    const drafts = createDraftStore();
    await drafts.save(draft);
    const newer = await openDB(databaseName, 1_000);
    expect(await drafts.save(draft)).toEqual(unavailable("newer-version"));
    newer.close();
  });

  it("gives up on storage that never answers", async () => {
    vi.useFakeTimers();
    vi.stubGlobal("indexedDB", { open: () => new IDBOpenDBRequest() });
    const answer = createDraftStore().load("a");
    await vi.dynamicImportSettled();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await answer).toEqual(unavailable("silent"));
  });
});
