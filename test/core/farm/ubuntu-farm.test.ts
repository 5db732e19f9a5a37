import { describe, expect, it } from "vitest";
import { compareVersions, findSeries, latestSeries, ubuntuFarm } from "../../../src/core/index.ts";

describe("ubuntuFarm", () => {
  it("has every series once, oldest first", () => {
    const names = ubuntuFarm.series.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(ubuntuFarm.series.toSorted((a, b) => compareVersions(a.version, b.version))).toEqual(ubuntuFarm.series);
  });

  it("knows version, support and end of life", () => {
    expect(findSeries(ubuntuFarm, "jammy")).toMatchObject({
      version: "22.04",
      longTermSupport: true,
      releaseDate: "2022-04-21",
      endOfLife: "2027-06-01",
    });
    expect(findSeries(ubuntuFarm, "mantic")?.longTermSupport).toBe(false);
  });

  it("is dated", () => {
    expect(ubuntuFarm.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it.each([
    ["amd64", "warty", true],
    ["i386", "warty", true],
    ["armhf", "natty", false],
    ["armhf", "oneiric", true],
    ["arm64", "quantal", false],
    ["arm64", "raring", true],
    ["ppc64el", "saucy", false],
    ["ppc64el", "trusty", true],
    ["s390x", "wily", false],
    ["s390x", "xenial", true],
    ["riscv64", "eoan", false],
    ["riscv64", "focal", true],
    ["amd64v3", "plucky", false],
    ["amd64v3", "questing", true],
    ["powerpc", "warty", true],
    ["powerpc", "yakkety", true],
    ["powerpc", "zesty", false],
    ["sparc", "jammy", false],
    ["amd64", "sid", false],
  ])("builds %s in %s: %s", (architecture, series, expected) => {
    expect(findSeries(ubuntuFarm, series)?.architectures.includes(architecture) ?? false).toBe(expected);
  });
});

describe("latestSeries", () => {
  it("goes by version, not by order", () => {
    const series = ["noble", "warty", "jammy"].flatMap((name) => findSeries(ubuntuFarm, name) ?? []);
    expect(latestSeries(series)?.name).toBe("noble");
  });

  it("finds none in nothing", () => {
    expect(latestSeries([])).toBeNull();
  });
});
