import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { claimTabDraft } from "../../src/drafts/tab-draft.ts";

/** What one tab has: its session's storage. Locks are common to all tabs. */
function stubStorage(entries: Iterable<readonly [string, string]> = []): Map<string, string> {
  const storage = new Map(entries);
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, value: string) => void storage.set(key, value),
    removeItem: (key: string) => void storage.delete(key),
  });
  return storage;
}

/** Web Locks as far as they are used: exclusive, asked for only where they are free; answered after so many milliseconds. */
function stubLocks(lateness = 0): Set<string> {
  const held = new Set<string>();
  const request = async (
    name: string,
    _options: { ifAvailable: true },
    callback: (lock: { name: string } | null) => Promise<void>,
  ) => {
    if (lateness > 0) await new Promise((resolve) => setTimeout(resolve, lateness));
    if (held.has(name)) return callback(null);
    held.add(name);
    await callback({ name });
    held.delete(name);
  };
  vi.stubGlobal("navigator", { locks: { request } });
  return held;
}

beforeEach(() => {
  stubStorage();
  stubLocks();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("claimTabDraft", () => {
  it("begins a draft in a new tab, and stores nothing before it is to be kept", async () => {
    const storage = stubStorage();
    const tab = await claimTabDraft();
    expect(tab.loadFrom).toBeNull();
    expect(tab.id).toMatch(/^[\w-]{32,}$/);
    expect(storage.size).toBe(0);
  });

  it("finds its draft again after a reload", async () => {
    const storage = stubStorage();
    const tab = await claimTabDraft();
    tab.keep();
    stubStorage(storage);
    stubLocks();
    const reloaded = await claimTabDraft();
    expect([reloaded.id, reloaded.loadFrom]).toEqual([tab.id, tab.id]);
  });

  it("gives a duplicated tab a draft of its own, with the text of the other", async () => {
    const storage = stubStorage();
    const tab = await claimTabDraft();
    tab.keep();
    stubStorage(storage);
    const copy = await claimTabDraft();
    expect(copy.loadFrom).toBe(tab.id);
    expect(copy.id).not.toBe(tab.id);
  });

  it("begins another draft when asked to, and lets go of the former", async () => {
    const storage = stubStorage([["flightplan:draft", "former"]]);
    const held = stubLocks();
    const tab = await claimTabDraft();
    expect([...held]).toEqual(["flightplan:draft:former"]);
    tab.renew();
    tab.keep();
    await vi.waitFor(() => expect([...held]).toEqual([`flightplan:draft:${tab.id}`]));
    expect(storage.get("flightplan:draft")).toBe(tab.id);
    expect(tab.id).not.toBe("former");
  });

  it("takes another draft over, and lets go of the former", async () => {
    const storage = stubStorage([["flightplan:draft", "former"]]);
    const held = stubLocks();
    const tab = await claimTabDraft();
    const reserved = await tab.reserve("other");
    expect([tab.id, ...held].toSorted()).toEqual(["flightplan:draft:former", "flightplan:draft:other", "former"]);
    reserved?.take();
    await vi.waitFor(() => expect([...held]).toEqual(["flightplan:draft:other"]));
    expect([tab.id, storage.get("flightplan:draft")]).toEqual(["other", "other"]);
  });

  it("leaves to another tab what that has", async () => {
    const tab = await claimTabDraft();
    const other = await claimTabDraft();
    other.keep();
    expect(await tab.reserve(other.id)).toBeNull();
  });

  it("gets a free draft from a browser that answers late, and one that is let go of meanwhile", async () => {
    const tab = await claimTabDraft();
    stubLocks(300);
    expect(await tab.reserve("free")).not.toBeNull();
    const held = stubLocks();
    held.add("flightplan:draft:left");
    const reserving = tab.reserve("left");
    setTimeout(() => held.delete("flightplan:draft:left"), 60);
    expect(await reserving).not.toBeNull();
  });

  it("gives back what it reserved in vain", async () => {
    const held = stubLocks();
    const tab = await claimTabDraft();
    (await tab.reserve("other"))?.release();
    await vi.waitFor(() => expect(held.size).toBe(0));
  });

  it("takes nothing over where nobody knows what other tabs have", async () => {
    vi.stubGlobal("navigator", {});
    expect(await (await claimTabDraft()).reserve("other")).toBeNull();
  });

  it("holds no draft that it has left before it got hold of it", async () => {
    const held = stubLocks();
    const tab = await claimTabDraft();
    tab.keep();
    tab.renew();
    tab.keep();
    await vi.waitFor(() => expect([...held]).toEqual([`flightplan:draft:${tab.id}`]));
  });

  it("leaves nothing for a reload once its draft is gone, until there is one again", async () => {
    const storage = stubStorage([["flightplan:draft", "gone"]]);
    const tab = await claimTabDraft();
    tab.forget();
    expect(storage.size).toBe(0);
    tab.keep();
    expect(storage.get("flightplan:draft")).toBe(tab.id);
  });

  it.each(["", "a b", "x".repeat(65), "<script>"])("takes %j in storage for nothing", async (nonsense) => {
    stubStorage([["flightplan:draft", nonsense]]);
    expect((await claimTabDraft()).loadFrom).toBeNull();
  });

  it("works where even touching storage throws", async () => {
    Object.defineProperty(globalThis, "sessionStorage", {
      configurable: true,
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
    const tab = await claimTabDraft();
    expect(() => tab.keep()).not.toThrow();
    expect(tab.loadFrom).toBeNull();
  });

  it.each([
    ["are none", {}],
    ["are denied", { locks: { request: () => Promise.reject(new DOMException("denied", "SecurityError")) } }],
  ])("trusts what is stored where locks %s", async (_, navigator) => {
    vi.stubGlobal("navigator", navigator);
    stubStorage([["flightplan:draft", "mine"]]);
    expect((await claimTabDraft()).id).toBe("mine");
  });

  it("makes ids where the context is not secure", async () => {
    const real = crypto;
    vi.stubGlobal("crypto", { getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => real.getRandomValues(bytes) });
    const [one, other] = [await claimTabDraft(), await claimTabDraft()];
    expect(one.id).toMatch(/^[0-9a-f]{32}$/);
    expect(one.id).not.toBe(other.id);
  });
});
