import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createAddress } from "../../src/app/create-address.ts";
import { followPlaces } from "../../src/app/follow-places.ts";
import { createPage } from "../../src/app/page.ts";
import { readPlace } from "../../src/app/place.ts";

/** A page at an address, whose links are opened by what a test gives. */
function pageAt(begins: string) {
  const location = { hash: begins, href: `https://flightplan.example/${begins}` };
  const go = (next: string) => {
    location.href = next;
    location.hash = /#.+$/.exec(next)?.[0] ?? "";
  };
  const listeners: ((event: { readonly oldURL: string }) => void)[] = [];
  vi.stubGlobal("location", location);
  vi.stubGlobal("history", { state: null, replaceState: (_: unknown, __: string, next: string) => go(next) });
  vi.stubGlobal("addEventListener", (_type: string, listener: (typeof listeners)[number]) => listeners.push(listener));
  vi.stubGlobal("document", { activeElement: null, body: null, querySelector: () => null });
  vi.stubGlobal("requestAnimationFrame", (done: () => void) => done());
  vi.stubGlobal("HTMLElement", Map);
  const address = createAddress();
  const page = createPage(readPlace(begins));
  const places = followPlaces(page, address);
  const opened: string[] = [];
  places.onPayload = () => {
    opened.push(location.hash);
    page.setState({ place: { kind: "planner" } });
  };
  return {
    page,
    address,
    opened,
    places,
    shown: () => {
      vi.advanceTimersByTime(2_000);
      return location.hash;
    },
    follow: (fragment: string) => {
      const oldURL = location.href;
      go(`https://flightplan.example/${fragment}`);
      for (const listener of listeners) listener({ oldURL });
    },
  };
}

describe("the places of the page", () => {
  beforeEach(() => void vi.useFakeTimers());

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it("are what the address asks for", () => {
    const { page, follow } = pageAt("#learn/stages");
    expect(page.getState().place).toEqual({ kind: "learn", name: "stages" });
    follow("#docs");
    expect(page.getState().place).toEqual({ kind: "docs", page: null, section: null });
    follow("#planner");
    expect(page.getState().place.kind).toBe("planner");
  });

  it("lead back to a link without opening it anew", () => {
    const { page, opened, follow, shown } = pageAt("#1.a");
    follow("#learn");
    follow("#1.a");
    expect(page.getState().place.kind).toBe("planner");
    expect(opened).toEqual([]);
    expect(shown()).toBe("#1.a");
  });

  it("lead back to a link whose text has changed since without opening it, and without its address", () => {
    const { address, opened, follow, shown } = pageAt("#1.a");
    address.showFragment("");
    follow("#learn");
    expect(shown()).toBe("#learn");
    follow("#1.a");
    expect(opened).toEqual([]);
    expect(shown()).toBe("");
  });

  it("bring the link's address along, whichever way leads back", () => {
    const { opened, follow, shown } = pageAt("#1.a");
    follow("#docs");
    follow("#planner");
    expect(opened).toEqual([]);
    expect(shown()).toBe("#1.a");
  });

  it("open another link", () => {
    const { opened, follow, shown } = pageAt("#1.a");
    follow("#learn");
    follow("#1.b");
    expect(opened).toEqual(["#1.b"]);
    expect(shown()).toBe("#1.b");
    follow("#1.c");
    expect(opened).toEqual(["#1.b", "#1.c"]);
  });

  it("have nothing of the planner's in their address while they are in view", () => {
    const { address, follow, shown } = pageAt("");
    follow("#learn");
    address.showFragment("#1.shared");
    expect(shown()).toBe("#learn");
    follow("#planner");
    expect(shown()).toBe("#1.shared");
  });

  it("do not take a lesson's link for the planner's", () => {
    const { page, places, follow, shown } = pageAt("#1.lesson");
    places.onPayload = () => page.setState({ place: { kind: "shared-lesson", lesson: {} } });
    places.onPayload();
    follow("#planner");
    expect(page.getState().place.kind).toBe("planner");
    expect(shown()).toBe("");
    follow("#1.lesson");
    expect(page.getState().place.kind).toBe("shared-lesson");
  });
});
