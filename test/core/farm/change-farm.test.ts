import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addFarmChanges,
  changeFarm,
  compareFarms,
  compareVersions,
  countFarmChanges,
  type Farm,
  findSeries,
  noFarmChanges,
  ubuntuFarm,
} from "../../../src/core/index.ts";
import { anyFarmChanges } from "../../support/farm-changes.ts";

const zany = { name: "zany", version: "27.04", architectures: ["riscv64", "amd64"] };

function add(...added: Parameters<typeof changeFarm>[1]["added"]): Farm {
  return changeFarm(ubuntuFarm, { added, removed: [] });
}

function remove(...removed: Parameters<typeof changeFarm>[1]["removed"]): Farm {
  return changeFarm(ubuntuFarm, { added: [], removed });
}

describe("changeFarm", () => {
  it("adds a series where its version belongs, with its architectures in order", () => {
    expect(add(zany).series.at(-1)).toMatchObject({ name: "zany", architectures: ["amd64", "riscv64"] });
    const old = add({ ...zany, version: "22.05" }).series.map(({ name }) => name);
    expect(old.slice(old.indexOf("zany") - 1, old.indexOf("zany") + 2)).toEqual(["jammy", "zany", "kinetic"]);
  });

  it("knows no dates of a series that was added, and does not take it for a long-term one", () => {
    expect(findSeries(add(zany), "zany")).toMatchObject({ releaseDate: null, endOfLife: null, longTermSupport: false });
  });

  it("adds architectures to a series, and leaves its version and dates as they are", () => {
    const farm = add({ name: "jammy", version: "99.04", architectures: ["sparc", "amd64"] });
    const jammy = findSeries(ubuntuFarm, "jammy");
    expect(findSeries(farm, "jammy")).toEqual({
      ...jammy,
      architectures: [...(jammy?.architectures ?? []), "sparc"].toSorted(),
    });
  });

  it("takes off a whole series, or one architecture of it", () => {
    expect(findSeries(remove({ series: "jammy" }), "jammy")).toBeNull();
    const farm = remove({ series: "jammy", architecture: "arm64" });
    expect(findSeries(farm, "jammy")?.architectures).not.toContain("arm64");
    expect(findSeries(farm, "focal")?.architectures).toContain("arm64");
  });

  it("lets removing win over adding", () => {
    const farm = changeFarm(ubuntuFarm, { added: [zany], removed: [{ series: "zany", architecture: "amd64" }] });
    expect(findSeries(farm, "zany")?.architectures).toEqual(["riscv64"]);
  });

  it.each([
    [{ added: [{ name: "later", architectures: ["amd64"] }], removed: [] }],
    [{ added: [{ name: "later", version: "", architectures: ["amd64"] }], removed: [] }],
    [{ added: [], removed: [{ series: "trixie" }, { series: "jammy", architecture: "vax" }] }],
    [{ added: [], removed: [{ series: "__proto__" }, { series: "constructor", architecture: "name" }] }],
  ])("does nothing for %j", (changes) => {
    expect(changeFarm(ubuntuFarm, changes)).toEqual(ubuntuFarm);
  });

  it("takes the first of two versions of a series", () => {
    expect(findSeries(add(zany, { ...zany, version: "1" }), "zany")?.version).toBe("27.04");
  });

  it("keeps series in the order of their versions, each once", () => {
    fc.assert(
      fc.property(anyFarmChanges, (changes) => {
        const { series } = changeFarm(ubuntuFarm, changes);
        expect(new Set(series.map(({ name }) => name)).size).toBe(series.length);
        expect(series.toSorted((a, b) => compareVersions(a.version, b.version))).toEqual(series);
      }),
    );
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(anyFarmChanges, (changes) => {
        const once = changeFarm(ubuntuFarm, changes);
        expect(changeFarm(once, changes)).toEqual(once);
      }),
    );
  });

  it("does not depend on the order of the changes", () => {
    fc.assert(
      fc.property(anyFarmChanges, ({ added, removed }) => {
        expect(changeFarm(ubuntuFarm, { added: added.toReversed(), removed: removed.toReversed() })).toEqual(
          changeFarm(ubuntuFarm, { added, removed }),
        );
      }),
    );
  });

  it("takes as many changes as a link can hold", () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `a${index}`);
    const added = [{ ...zany, architectures: names }, ...names.map((name) => ({ ...zany, architectures: [name] }))];
    const removed = names.map((architecture) => ({ series: "zany", architecture }));
    expect(findSeries(changeFarm(ubuntuFarm, { added, removed }), "zany")?.architectures).toEqual([]);
  });
});

describe("compareFarms", () => {
  it("finds the changes that lead from one farm to the other", () => {
    fc.assert(
      fc.property(anyFarmChanges, (changes) => {
        const changed = changeFarm(ubuntuFarm, changes);
        expect(changeFarm(ubuntuFarm, compareFarms(ubuntuFarm, changed))).toEqual(changed);
      }),
    );
  });

  it("finds none between a farm and itself, the same object each time", () => {
    expect(compareFarms(ubuntuFarm, changeFarm(ubuntuFarm, noFarmChanges))).toBe(noFarmChanges);
  });
});

describe("addFarmChanges", () => {
  it("does what one after the other would do", () => {
    fc.assert(
      fc.property(anyFarmChanges, anyFarmChanges, (changes, more) => {
        expect(changeFarm(ubuntuFarm, addFarmChanges(ubuntuFarm, changes, more))).toEqual(
          changeFarm(changeFarm(ubuntuFarm, changes), more),
        );
      }),
    );
  });

  it("has nothing left once what was taken off is added again", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ubuntuFarm.series), fc.nat(), ({ name, version, architectures }, position) => {
        const architecture = architectures[position % architectures.length] ?? "amd64";
        for (const removed of [[{ series: name }], [{ series: name, architecture }]]) {
          const without = addFarmChanges(ubuntuFarm, noFarmChanges, { removed });
          expect(countFarmChanges(without)).toBe(1);
          expect(addFarmChanges(ubuntuFarm, without, { added: [{ name, version, architectures }] })).toBe(
            noFarmChanges,
          );
        }
      }),
    );
  });

  it("has nothing left once what was added is taken off again", () => {
    const changes = addFarmChanges(ubuntuFarm, noFarmChanges, { added: [zany] });
    expect(addFarmChanges(ubuntuFarm, changes, { removed: [{ series: "zany" }] })).toBe(noFarmChanges);
  });
});

describe("countFarmChanges", () => {
  it("counts a series once, and each architecture of a known one", () => {
    const changes = addFarmChanges(ubuntuFarm, noFarmChanges, {
      added: [zany, { name: "jammy", architectures: ["sparc", "vax"] }],
      removed: [{ series: "focal" }, { series: "noble", architecture: "i386" }],
    });
    expect(countFarmChanges(changes)).toBe(5);
  });
});
