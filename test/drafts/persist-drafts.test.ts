import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const persist = vi.fn(() => Promise.resolve(true));

/** As if the page had just been loaded. */
async function load() {
  vi.resetModules();
  return (await import("../../src/drafts/persist-drafts.ts")).persistDrafts;
}

beforeEach(() => {
  persist.mockClear();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("persistDrafts", () => {
  it("asks Chromium, once", async () => {
    vi.stubGlobal("navigator", { userAgentData: {}, storage: { persist } });
    const persistDrafts = await load();
    persistDrafts();
    persistDrafts();
    expect(persist).toHaveBeenCalledOnce();
  });

  it("does not ask a browser that would ask the user", async () => {
    vi.stubGlobal("navigator", { storage: { persist } });
    (await load())();
    expect(persist).not.toHaveBeenCalled();
  });

  it.each([
    ["has no such thing", { userAgentData: {} }],
    ["refuses", { userAgentData: {}, storage: { persist: () => Promise.reject(new TypeError("no")) } }],
  ])("works where the browser %s", async (_, navigator) => {
    vi.stubGlobal("navigator", navigator);
    expect(await load()).not.toThrow();
  });
});
