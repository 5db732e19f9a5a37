import { beforeEach, describe, expect, it, vi } from "vitest";
import { createRememberedSwitch } from "../../src/ui/remembered-switch.ts";

/** As a page makes it that is opened, with its storage. */
const open = () => createRememberedSwitch("flightplan:test", "hidden");

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

describe("a remembered switch", () => {
  beforeEach(() => void vi.unstubAllGlobals());

  it("is on at first, and keeps what is chosen for the next visit", () => {
    const kept = new Map<string, string>();
    vi.stubGlobal("localStorage", storage(kept));
    const first = open();
    expect(first.isOn()).toBe(true);
    first.turn(false);
    expect(kept.get("flightplan:test")).toBe("hidden");
    expect(open().isOn()).toBe(false);
    open().turn(true);
    expect(open().isOn()).toBe(true);
  });

  it("tells whoever listens, until they stop", () => {
    vi.stubGlobal("localStorage", storage(new Map()));
    const choice = open();
    const listener = vi.fn();
    const stop = choice.subscribe(listener);
    choice.turn(false);
    stop();
    choice.turn(true);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it("holds for the visit where storage is denied", () => {
    vi.stubGlobal("localStorage", { getItem: denied, setItem: denied, removeItem: denied });
    const choice = open();
    expect(choice.isOn()).toBe(true);
    choice.turn(false);
    expect(choice.isOn()).toBe(false);
  });
});
