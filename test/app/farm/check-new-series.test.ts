import { describe, expect, it } from "vitest";
import { checkNewSeries, mistakeOfArchitecture } from "../../../src/app/farm/check-new-series.ts";
import { changeFarm, farmLimits, ubuntuFarm } from "../../../src/core/index.ts";

const fields = { name: "zany", version: "27.04", architectures: "amd64, arm64" };
const farms = {
  publicFarm: ubuntuFarm,
  farm: changeFarm(ubuntuFarm, { added: [], removed: [{ series: "noble" }] }),
};

function mistakesIn(typed: Partial<typeof fields>) {
  const checked = checkNewSeries({ ...fields, ...typed }, farms);
  return checked.kind === "mistakes" ? Object.keys(checked.mistakes) : checked.kind;
}

describe("checkNewSeries", () => {
  it.each([
    ["amd64, arm64", ["amd64", "arm64"]],
    [" amd64 arm64,amd64 ", ["amd64", "arm64"]],
    ["amd64v3", ["amd64v3"]],
  ])("reads the architectures %j, each once", (architectures, expected) => {
    expect(checkNewSeries({ name: " zany ", version: " 27.04 ", architectures }, farms)).toEqual({
      kind: "series",
      series: { name: "zany", version: "27.04", architectures: expected },
    });
  });

  it.each(["26.10", "13", "3.0.1"])("takes %s for a version", (version) => {
    expect(mistakesIn({ version })).toBe("series");
  });

  it.each(["", " ", "new", "26.", "26,10", "v26.10", "26.10 LTS", "9".repeat(farmLimits.name + 1)])(
    "does not take %j for a version",
    (version) => {
      expect(mistakesIn({ version })).toEqual(["version"]);
    },
  );

  it.each(["", "  ", "za ny", "Zany", "-zany", "za/ny", "a".repeat(farmLimits.name + 1)])(
    "does not take %j for a codename",
    (name) => {
      expect(mistakesIn({ name })).toEqual(["name"]);
    },
  );

  it.each(["jammy", "noble"])("refuses %s, which is there or was taken off", (name) => {
    expect(mistakesIn({ name })).toEqual(["name"]);
  });

  it("does not take the names of what every object has for series", () => {
    expect(mistakesIn({ name: "constructor" })).toBe("series");
  });

  it("tells all mistakes at once, in the order of the fields", () => {
    expect(mistakesIn({ name: "", version: "", architectures: " , " })).toEqual(["name", "version", "architectures"]);
  });
});

describe("mistakeOfArchitecture", () => {
  it.each(["amd64", "kfreebsd-amd64", "s390x"])("finds none in %s", (name) => {
    expect(mistakeOfArchitecture(name)).toBeNull();
  });

  it.each(["", "arm 64", "ARM", "-", "arm_64", "a".repeat(farmLimits.name + 1)])("finds one in %j", (name) => {
    expect(mistakeOfArchitecture(name)).not.toBeNull();
  });
});
