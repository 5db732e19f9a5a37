import { readFileSync } from "node:fs";
import * as fakeIndexedDb from "fake-indexeddb";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createDraftStore } from "../../src/drafts/create-draft-store.ts";

interface Fixture {
  readonly database: string;
  readonly version: number;
  readonly store: string;
  readonly keyPath: string;
  readonly indexes: readonly { readonly name: string; readonly keyPath: string }[];
  readonly records: readonly Readonly<Record<string, unknown>>[];
}

/** What a version of the page wrote; frozen, like every fixture of a format. */
function readFixture(name: string): Fixture {
  return JSON.parse(readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), "utf8"));
}

/** Makes the database as that version left it; answers a connection to it, as a tab of that version has. */
async function restoreFixture({ database: name, version, ...fixture }: Fixture, more: readonly object[] = []) {
  const database = await openDB(name, version, {
    upgrade(upgraded) {
      const store = upgraded.createObjectStore(fixture.store, { keyPath: fixture.keyPath });
      for (const index of fixture.indexes) store.createIndex(index.name, index.keyPath);
    },
    blocking: () => database.close(),
  });
  for (const record of [...fixture.records, ...more]) await database.put(fixture.store, record);
  return database;
}

beforeEach(() => {
  for (const [name, value] of Object.entries(fakeIndexedDb)) vi.stubGlobal(name, value);
  vi.stubGlobal("indexedDB", new IDBFactory());
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("upgradeDraftDatabase from version 1", () => {
  const fixture = readFixture("version-1");
  const work = [
    "b7d9a4c2-0f3e-4b8a-a6c5-1e2f3d4c5b6a",
    "3f0c2b1e-8a54-4f0e-9d21-6c1d2a7b9e10",
    "5a6b7c8d-9e0f-4a1b-8c2d-3e4f5a6b7c8d",
  ];

  it("lists every text, the latest first, while a tab of that version is still open", async () => {
    await restoreFixture(fixture);
    const stored = await createDraftStore().list();
    expect(stored.kind === "done" ? stored.value.map(({ id }) => id) : stored).toEqual(work);
  });

  it("keeps all that it said of them", async () => {
    (await restoreFixture(fixture)).close();
    const drafts = createDraftStore();
    for (const record of fixture.records) {
      const settings = { farmChanges: { added: [], removed: [] }, ...Object(record["settings"]) };
      expect(await drafts.load(String(record["id"]))).toEqual({ kind: "done", value: { ...record, settings } });
    }
  });

  it("leaves alone what can't be read", async () => {
    const nonsense = [{ id: "no text", savedAt: 1 }, { id: "numbers", text: 7, savedAt: "today" }, { id: "nothing" }];
    (await restoreFixture(fixture, nonsense)).close();
    const drafts = createDraftStore();
    expect(await drafts.count()).toEqual({ kind: "done", value: work.length });
    expect(await drafts.load("no text")).toEqual({ kind: "done", value: null });
  });

  it("lists a text whose time is nonsense as the oldest", async () => {
    (await restoreFixture(fixture, [{ id: "timeless", text: "pipeline: [a]", savedAt: "today" }])).close();
    const stored = await createDraftStore().list();
    expect(stored.kind === "done" ? stored.value.at(-1) : stored).toMatchObject({ id: "timeless", savedAt: 0 });
  });

  it("makes room by dropping the oldest of them", async () => {
    const { records } = fixture;
    const many = Array.from({ length: 48 }, (_, index) => ({
      ...records[0],
      id: `${index}`,
      text: "a",
      savedAt: index,
    }));
    (await restoreFixture(fixture, many)).close();
    const drafts = createDraftStore();
    const [first] = records;
    await drafts.save({ ...JSON.parse(JSON.stringify(first)), id: "new", text: "new", savedAt: 1_795_500_000_000 });
    const stored = await drafts.list();
    const ids = stored.kind === "done" ? stored.value.map(({ id }) => id) : [];
    expect(ids).toEqual(expect.arrayContaining(["new", ...work]));
    expect(ids).not.toContain("0");
    expect(ids).toHaveLength(50);
  });
});
