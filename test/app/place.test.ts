import { describe, expect, it } from "vitest";
import { fragmentOf, readPlace } from "../../src/app/place.ts";
import { docsPages } from "../../src/docs/docs-pages.ts";

describe("readPlace", () => {
  it.each([
    ["#learn", { kind: "learn", name: null }],
    ["#learn/", { kind: "learn", name: null }],
    ["#learn/stage-order", { kind: "learn", name: "stage-order" }],
    ["#learn/50%", { kind: "learn", name: "50%" }],
    ["#docs", { kind: "docs", page: null, section: null }],
    ["#docs/words", { kind: "docs", page: "words", section: null }],
    ["#docs/keys/run-after", { kind: "docs", page: "keys", section: "run-after" }],
  ])("takes %s for a place", (fragment, place) => {
    expect(readPlace(fragment)).toEqual(place);
  });

  it.each(["", "#", "#planner", "#learning", "#main", "#1.abc", "#docs/a/b/c", "#Learn"])(
    "takes “%s” for the planner",
    (fragment) => {
      expect(readPlace(fragment)).toEqual({ kind: "planner" });
    },
  );

  it("reads what fragmentOf writes", () => {
    for (const place of [
      { kind: "planner" },
      { kind: "learn", name: null },
      { kind: "learn", name: "a/b c%" },
      { kind: "docs", page: "é", section: "x y" },
    ] as const) {
      expect(readPlace(fragmentOf(place))).toEqual(place);
    }
  });
});

describe("the pages of the documentation", () => {
  it("have names of their own that fit into an address", () => {
    const names = docsPages.map(({ id }) => id);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});
