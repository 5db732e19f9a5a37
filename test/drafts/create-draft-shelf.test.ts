import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { noFarmChanges } from "../../src/core/index.ts";
import { createDraftShelf } from "../../src/drafts/create-draft-shelf.ts";
import type { DraftStore } from "../../src/drafts/create-draft-store.ts";
import type { Draft } from "../../src/drafts/draft.ts";

function draftOf(id: string): Draft {
  return {
    id,
    text: id,
    format: { lineEnding: "\n", byteOrderMark: false },
    settings: { dialect: "designed", targetSeries: null, dispatchSeries: null, farmChanges: noFarmChanges },
    showDropped: true,
    showBoth: false,
    showTable: false,
    savedAt: 1,
  };
}

const mine = draftOf("mine");
const theirs = draftOf("theirs");
const closed = draftOf("closed");
const old = draftOf("old");

/** A device with these drafts, seen from the tab that has `mine`. */
function start(device: readonly Draft[]) {
  const kept = new Map(device.map((draft) => [draft.id, draft]));
  const done = <Value>(value: Value) => Promise.resolve({ kind: "done", value } as const);
  const drafts: DraftStore = {
    prepare() {},
    load: (id) => done(kept.get(id) ?? null),
    list: () => done([...kept.values()]),
    count: () => done(kept.size),
    save: () => done(null),
    remove(ids) {
      for (const id of ids) kept.delete(id);
      return done(null);
    },
    putBack(back) {
      for (const draft of back) kept.set(draft.id, draft);
      return done(null);
    },
  };
  const flush = vi.fn();
  const shelf = createDraftShelf(drafts, { id: "mine", open: () => Promise.resolve(), flush, stop() {} });
  return { shelf, flush, drafts, ids: () => [...kept.keys()].toSorted() };
}

beforeEach(() => {
  const held = [{ name: "flightplan:draft:mine" }, { name: "flightplan:draft:theirs" }, { name: "another lock" }];
  vi.stubGlobal("navigator", { locks: { query: () => Promise.resolve({ held }) } });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("createDraftShelf", () => {
  it("tells where each draft is open", async () => {
    const { shelf } = start([mine, theirs, closed]);
    expect(await shelf.list()).toMatchObject({
      value: [
        { draft: mine, place: "this-tab" },
        { draft: theirs, place: "other-tab" },
        { draft: closed, place: "nowhere" },
      ],
    });
  });

  it("has what is to be saved soon saved before it lists", async () => {
    const { shelf, drafts, flush } = start([mine]);
    const list = vi.spyOn(drafts, "list");
    await shelf.list();
    expect(flush.mock.invocationCallOrder[0]).toBeLessThan(list.mock.invocationCallOrder[0] ?? 0);
  });

  it("knows its own draft where the browser has no locks", async () => {
    vi.stubGlobal("navigator", {});
    const { shelf } = start([mine, closed]);
    expect(await shelf.list()).toMatchObject({ value: [{ place: "this-tab" }, { place: "nowhere" }] });
  });

  it("removes nothing that is open in a tab", async () => {
    const { shelf, ids } = start([mine, theirs, closed, old]);
    await shelf.remove([mine, theirs, closed, old]);
    expect(ids()).toEqual(["mine", "theirs"]);
    expect(shelf.removed).toEqual([closed, old]);
  });

  it("brings back what was removed, the last first", async () => {
    const { shelf, ids } = start([mine, closed, old]);
    await shelf.remove([closed]);
    await shelf.remove([old]);
    await shelf.putBack();
    expect(ids()).toEqual(["mine", "old"]);
    await shelf.putBack();
    expect(ids()).toEqual(["closed", "mine", "old"]);
    expect(shelf.removed).toEqual([]);
  });

  it("goes on knowing what was removed where it can't come back now", async () => {
    const { shelf, drafts } = start([mine, closed]);
    await shelf.remove([closed]);
    vi.spyOn(drafts, "putBack").mockResolvedValue({ kind: "unavailable", fault: "full" });
    expect(await shelf.putBack()).toEqual({ kind: "unavailable", fault: "full" });
    expect(shelf.removed).toEqual([closed]);
  });
});
