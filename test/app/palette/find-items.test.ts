import { describe, expect, it } from "vitest";
import { findItems } from "../../../src/app/palette/find-items.ts";
import type { PaletteItem } from "../../../src/app/palette/palette-item.ts";

function item(title: string, more: Partial<PaletteItem> = {}): PaletteItem {
  return { id: title, title, group: "View", run: () => {}, ...more };
}

const items = [
  item("Dark theme", { keywords: "appearance night" }),
  item("Light theme", { keywords: "appearance day" }),
  item("Copy a link to this plan", { group: "Export", keywords: "share permalink" }),
  item("Plan as deployed today", { group: "Plan" }),
];

function found(query: string): readonly string[] {
  return findItems(items, query).flatMap((group) => group.items.map(({ title }) => title));
}

describe("the palette's search", () => {
  it("is by any words of a title, in any order, by their beginnings", () => {
    expect(found("the dar")).toEqual(["Dark theme"]);
    expect(found("link copy")).toEqual(["Copy a link to this plan"]);
  });

  it("is by other words for it, and by the heading", () => {
    expect(found("night")).toEqual(["Dark theme"]);
    expect(found("export")).toEqual(["Copy a link to this plan"]);
  });

  it("forgives one wrong letter of a longer word", () => {
    for (const typo of ["thmee", "thme", "theem", "tgeme"]) expect(found(typo), typo).toContain("Dark theme");
    expect(found("dack theme")).toEqual(["Dark theme"]);
    expect(found("dzzk")).toEqual([]);
  });

  it("wants every word", () => {
    expect(found("dark link")).toEqual([]);
  });

  it("puts a title before other words, and the group with the best match first", () => {
    expect(found("plan")).toEqual(["Plan as deployed today", "Copy a link to this plan"]);
  });

  it("is everything in its order where nothing is looked for", () => {
    expect(findItems(items, " ").map(({ heading }) => heading)).toEqual(["View", "Export", "Plan"]);
    expect(found("")).toEqual(items.map(({ title }) => title));
  });

  it("shows no more than a dozen of a group and counts the others", () => {
    const many = Array.from({ length: 30 }, (_, i) => item(`Series ${i}`));
    const [group] = findItems(many, "series");
    expect(group?.items).toHaveLength(12);
    expect(group?.more).toBe(18);
  });
});
