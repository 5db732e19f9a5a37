import { beforeEach, describe, expect, it, vi } from "vitest";

/** The module as a page loads it, with its storage. */
async function load() {
  vi.resetModules();
  return import("../../src/editor/hints-choice.ts");
}

function storage(kept: Map<string, string>): Pick<Storage, "getItem" | "setItem" | "removeItem"> {
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

const denied = () => {
  throw new Error("Storage is denied.");
};

describe("the choice of hints", () => {
  beforeEach(() => void vi.unstubAllGlobals());

  it("shows them at first, and keeps what is chosen for the next visit", async () => {
    vi.stubGlobal("localStorage", storage(new Map()));
    const first = await load();
    expect(first.hintsAreShown()).toBe(true);
    first.showHints(false);
    expect((await load()).hintsAreShown()).toBe(false);
    (await load()).showHints(true);
    expect((await load()).hintsAreShown()).toBe(true);
  });

  it("tells whoever listens, until they stop", async () => {
    vi.stubGlobal("localStorage", storage(new Map()));
    const { showHints, subscribeToHints } = await load();
    const listener = vi.fn();
    const stop = subscribeToHints(listener);
    showHints(false);
    stop();
    showHints(true);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it("holds for the visit where storage is denied", async () => {
    vi.stubGlobal("localStorage", { getItem: denied, setItem: denied, removeItem: denied });
    const { hintsAreShown, showHints } = await load();
    expect(hintsAreShown()).toBe(true);
    showHints(false);
    expect(hintsAreShown()).toBe(false);
  });
});
