import { describe, expect, it } from "vitest";
import { farmColumns, isShownAtFirst, listFarmRows } from "../../../src/app/farm/farm-rows.ts";
import { changeFarm, type FarmChanges, ubuntuFarm } from "../../../src/core/index.ts";

function view({ added = [], removed = [] }: Partial<FarmChanges> = {}, inFile: readonly string[] = []) {
  const farm = changeFarm(ubuntuFarm, { added, removed });
  const columns = farmColumns({ publicFarm: ubuntuFarm, farm }, ["vax"]);
  return listFarmRows({ publicFarm: ubuntuFarm, farm, inFile, columns, today: "2026-11-01" });
}

function rowOf(rows: ReturnType<typeof view>, name: string) {
  return rows.find(({ series }) => series.name === name);
}

const zany = { name: "zany", version: "27.04", architectures: ["amd64"] };

describe("listFarmRows", () => {
  it("lists every series, newest first", () => {
    const names = view().map(({ series }) => series.name);
    expect(names).toEqual(ubuntuFarm.series.map(({ name }) => name).toReversed());
  });

  it("keeps a series that was taken off in its place", () => {
    const rows = view({ removed: [{ series: "jammy" }] });
    expect(rows).toHaveLength(ubuntuFarm.series.length);
    const place = rows.findIndex(({ series }) => series.name === "jammy");
    expect(rows[place]?.mark).toBe("taken off");
    expect(rows[place + 1]?.series.name).toBe("impish");
  });

  it("marks a series that was added, and nothing within it", () => {
    const row = rowOf(view({ added: [zany] }), "zany");
    expect(row?.mark).toBe("added");
    expect(row?.cells.filter(({ mark }) => mark !== null)).toEqual([]);
    expect(row?.cells.filter(({ built }) => built)).toEqual([{ architecture: "amd64", built: true, mark: null }]);
  });

  it("marks the architectures that were added to a series or taken off it", () => {
    const row = rowOf(
      view({
        added: [{ name: "jammy", architectures: ["powerpc"] }],
        removed: [{ series: "jammy", architecture: "arm64" }],
      }),
      "jammy",
    );
    expect(row?.mark).toBeNull();
    expect(row?.cells.filter(({ mark }) => mark !== null)).toEqual([
      { architecture: "arm64", built: false, mark: "taken off" },
      { architecture: "powerpc", built: true, mark: "added" },
    ]);
  });

  it("has a column for each architecture of any series, and for what else is asked for", () => {
    const columns = rowOf(view({ added: [{ ...zany, architectures: ["sparc"] }] }), "jammy")?.cells;
    expect(columns?.map(({ architecture }) => architecture)).toEqual([
      "amd64",
      "amd64v3",
      "arm64",
      "armhf",
      "i386",
      "powerpc",
      "ppc64el",
      "riscv64",
      "s390x",
      "sparc",
      "vax",
    ]);
  });
});

describe("isShownAtFirst", () => {
  it("shows what is supported, what the file names and what was changed", () => {
    const changes = {
      added: [zany, { name: "xenial", architectures: ["riscv64"] }],
      removed: [{ series: "noble" }, { series: "trusty", architecture: "i386" }],
    };
    const shown = view(changes, ["bionic", "trixie"]).filter(isShownAtFirst);
    expect(shown.map(({ series }) => series.name)).toEqual([
      "zany",
      "stonking",
      "resolute",
      "noble",
      "jammy",
      "bionic",
      "xenial",
      "trusty",
    ]);
  });
});
