import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createAddress } from "../../src/app/create-address.ts";

/** The address bar of a page, as far as `createAddress` touches it. */
function stubPage(hash = "") {
  const location = { hash, href: `https://flightplan.example/${hash}` };
  const go = (next: string) => {
    location.href = next;
    location.hash = next.includes("#") ? next.slice(next.indexOf("#")) : "";
  };
  const replaceState = vi.fn((_state: unknown, _title: string, next: string) => go(next));
  const listeners: ((event: { readonly oldURL: string }) => void)[] = [];
  vi.stubGlobal("location", location);
  vi.stubGlobal("history", { state: null, replaceState });
  vi.stubGlobal("addEventListener", (_type: string, listener: (typeof listeners)[number]) => listeners.push(listener));
  return {
    location,
    replaceState,
    follow: (fragment: string) => {
      const oldURL = location.href;
      go(`https://flightplan.example/${fragment}`);
      for (const listener of listeners) listener({ oldURL });
    },
  };
}

describe("the address", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it("changes at most once a second, to what was asked for last", () => {
    const { location, replaceState } = stubPage();
    const address = createAddress();
    address.showFragment("#1.a");
    vi.advanceTimersByTime(0);
    address.showFragment("#1.b");
    address.showFragment("#1.c");
    vi.advanceTimersByTime(500);
    expect(location.hash).toBe("#1.a");
    vi.advanceTimersByTime(500);
    expect(location.hash).toBe("#1.c");
    expect(replaceState).toHaveBeenCalledTimes(2);
  });

  it("leaves a link alone that is followed while a change is still to come", () => {
    const { location, follow } = stubPage();
    const address = createAddress();
    const followed = vi.fn();
    address.onFragmentChange(followed);
    address.showFragment("#1.a");
    vi.advanceTimersByTime(0);
    address.showFragment("");
    follow("#1.b");
    vi.advanceTimersByTime(5_000);
    expect(followed).toHaveBeenCalledTimes(1);
    expect(location.hash).toBe("#1.b");
  });

  it("tells a payload from an ordinary anchor, and reads the theme only beside a payload", () => {
    stubPage("#1.abc&theme=dark");
    expect(createAddress().hasPayload()).toBe(true);
    expect(createAddress().readTheme()).toBe("dark");
    stubPage("#main&theme=dark");
    expect(createAddress().hasPayload()).toBe(false);
    expect(createAddress().readTheme()).toBeNull();
  });
});
