import { describe, expect, it } from "vitest";
import { type FarmChanges, farmLimits, isWithinFarmLimits } from "../../../src/core/index.ts";

const names = (count: number) => Array.from({ length: count }, (_, index) => `a${index}`);
const longest = "a".repeat(farmLimits.name);

function changes({ added = [], removed = [] }: Partial<FarmChanges>): FarmChanges {
  return { added, removed };
}

describe("isWithinFarmLimits", () => {
  it.each([
    ["many series", changes({ added: names(farmLimits.added).map((name) => ({ name, architectures: ["sparc"] })) })],
    ["many architectures", changes({ added: [{ name: "jammy", architectures: names(farmLimits.architectures) }] })],
    ["long names", changes({ added: [{ name: longest, version: longest, architectures: [longest] }] })],
    ["much removed", changes({ removed: names(farmLimits.removed).map((series) => ({ series })) })],
  ])("lets pass %s", (_, farmChanges) => {
    expect(isWithinFarmLimits(farmChanges)).toBe(true);
  });

  it.each([
    ["series", changes({ added: names(farmLimits.added + 1).map((name) => ({ name, architectures: [] })) })],
    [
      "architectures",
      changes({
        added: [
          { name: "focal", architectures: names(farmLimits.architectures) },
          { name: "jammy", architectures: ["sparc"] },
        ],
      }),
    ],
    ["removals", changes({ removed: names(farmLimits.removed + 1).map((series) => ({ series })) })],
  ])("refuses too many %s", (_, farmChanges) => {
    expect(isWithinFarmLimits(farmChanges)).toBe(false);
  });

  it.each([
    ["a codename", changes({ added: [{ name: `${longest}a`, architectures: [] }] })],
    ["a version", changes({ added: [{ name: "zany", version: `${longest}a`, architectures: [] }] })],
    ["an architecture", changes({ added: [{ name: "zany", architectures: [`${longest}a`] }] })],
    ["a series taken off", changes({ removed: [{ series: `${longest}a` }] })],
    ["an architecture taken off", changes({ removed: [{ series: "jammy", architecture: `${longest}a` }] })],
  ])("refuses %s that is too long", (_, farmChanges) => {
    expect(isWithinFarmLimits(farmChanges)).toBe(false);
  });
});
