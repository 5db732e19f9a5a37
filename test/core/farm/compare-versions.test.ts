import { describe, expect, it } from "vitest";
import { compareVersions } from "../../../src/core/index.ts";

describe("compareVersions", () => {
  it("orders Ubuntu versions by their numbers", () => {
    const versions = ["22.04", "4.10", "10.04", "9.10", "5.04", "22.10"];
    expect(versions.toSorted(compareVersions)).toEqual(["4.10", "5.04", "9.10", "10.04", "22.04", "22.10"]);
  });

  it.each([
    ["1.0~beta", "1.0"],
    ["1.0", "1.0a"],
    ["1.0a", "1.0+b"],
    ["1.0-1", "1.0-2"],
    ["1.0", "1.0-1"],
    ["9", "1:1"],
    ["1.9", "1.10"],
  ])("puts %s before %s, as Debian does", (older, newer) => {
    expect(compareVersions(older, newer)).toBeLessThan(0);
    expect(compareVersions(newer, older)).toBeGreaterThan(0);
  });

  it.each([
    ["22.04", "22.04"],
    ["22.04", "22.4"],
    ["1.0", "0:1.0"],
  ])("takes %s and %s for the same", (one, other) => {
    expect(compareVersions(one, other)).toBe(0);
  });
});
