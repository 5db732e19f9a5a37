import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openShared, sharedStateOf } from "../../src/app/shared-workspace.ts";
import { addFarmChanges, noFarmChanges, ubuntuFarm } from "../../src/core/index.ts";
import { decodeFragment } from "../../src/permalink/decode-fragment.ts";
import { encodeLink } from "../../src/permalink/encode-link.ts";
import type { SharedFarm } from "../../src/permalink/shared-state.ts";
import { effectiveFarm } from "../../src/store/effective-farm.ts";
import { defaultSettings } from "../../src/store/settings-slice.ts";
import { noSimulation, type Simulation } from "../../src/store/simulation-slice.ts";
import { createWorkspace } from "../../src/store/workspace.ts";
import { anyFarmChanges } from "../support/farm-changes.ts";

const text = "pipeline: [test]\n";

function open() {
  const client = { request: () => new Promise<never>(() => {}), dispose() {} };
  return createWorkspace({ client, farm: ubuntuFarm, today: "2026-11-01" });
}

function openFarm(farm: SharedFarm) {
  const workspace = open();
  openShared(workspace, { text, farm });
  return workspace.getState();
}

describe("a shared workspace", () => {
  it("brings every choice and the farm with it", () => {
    fc.assert(
      fc.property(anyFarmChanges, (changes) => {
        const workspace = open();
        workspace.getState().typeText(text);
        const farmChanges = addFarmChanges(ubuntuFarm, noFarmChanges, changes);
        const settings = { dialect: "deployed", targetSeries: ["zany"], dispatchSeries: "jammy", farmChanges } as const;
        workspace.getState().changeSettings(settings);

        const decoded = decodeFragment(encodeLink(sharedStateOf(workspace.getState())));
        const visited = open();
        if (decoded.kind === "shared") openShared(visited, decoded.state);
        expect(visited.getState()).toMatchObject({ text, settings });
        expect(effectiveFarm(visited.getState())).toEqual(effectiveFarm(workspace.getState()));
      }),
    );
  });

  it("brings the table with it, and the picture where it says nothing of it", () => {
    const workspace = open();
    workspace.getState().typeText(text);
    workspace.getState().setShowTable(true);
    const shared = sharedStateOf(workspace.getState());
    const visited = open();
    openShared(visited, shared);
    expect(visited.getState().showTable).toBe(true);
    openShared(visited, { text: "pipeline: []\n" });
    expect(visited.getState().showTable).toBe(false);
    visited.getState().undoReplacement();
    expect(visited.getState().showTable).toBe(true);
  });

  it("brings a run with all that is assumed of it, and nothing of one that nobody looks at", () => {
    const workspace = open();
    workspace.getState().typeText(text);
    const simulation: Simulation = {
      mode: { kind: "lpci", architecture: "arm64" },
      failing: [{ job: "test", index: 1, architecture: "arm64", occurrence: 2 }],
      faults: [
        { architecture: "amd64", kind: "preparation" },
        { architecture: "riscv64", kind: "breakdown" },
        {
          architecture: "arm64",
          kind: "breakdown",
          entry: { job: "test", index: 2, architecture: "arm64", occurrence: 1 },
        },
      ],
      durations: [{ job: "test", seconds: 90 }],
    };
    workspace.getState().changeSimulation(simulation);
    expect(decodeFragment(encodeLink(sharedStateOf(workspace.getState())))).toMatchObject({ state: { text } });
    expect(encodeLink(sharedStateOf(workspace.getState()))).toBe(encodeLink({ text }));

    workspace.getState().setSimulating(true);
    const decoded = decodeFragment(encodeLink(sharedStateOf(workspace.getState())));
    const visited = open();
    if (decoded.kind === "shared") openShared(visited, decoded.state);
    expect(visited.getState()).toMatchObject({ simulating: true, simulation });

    workspace.getState().changeSimulation(noSimulation);
    const plain = decodeFragment(encodeLink(sharedStateOf(workspace.getState())));
    expect(plain).toMatchObject({ state: { text, run: {} } });
    if (plain.kind === "shared") openShared(visited, plain.state);
    expect(visited.getState()).toMatchObject({ simulating: true, simulation: noSimulation });
    visited.getState().changeSimulation(simulation);
    openShared(visited, { text: "pipeline: []\n" });
    expect(visited.getState().simulation).toBe(noSimulation);
    visited.getState().undoReplacement();
    expect(visited.getState().simulation).toEqual(simulation);
  });

  it("simulates what a link from before `run` marks as failing", () => {
    const visited = open();
    openShared(visited, { text, failing: [["test", 0, "amd64", 1]] });
    expect(visited.getState()).toMatchObject({
      simulating: true,
      simulation: { mode: { kind: "serial" }, failing: [{ job: "test", index: 0, architecture: "amd64" }] },
    });
    openShared(visited, { text: "pipeline: []\n" });
    expect(visited.getState().simulating).toBe(false);
  });

  it("brings along how the plan is told, and of a replay the step; undone, it is told as before", () => {
    const workspace = open();
    const visited = open();
    const visit = () => {
      const decoded = decodeFragment(encodeLink(sharedStateOf(workspace.getState())));
      if (decoded.kind === "shared") openShared(visited, decoded.state);
      const { accountKind, accountStep } = visited.getState();
      return [accountKind, accountStep];
    };
    workspace.getState().typeText(text);
    const untold = encodeLink(sharedStateOf(workspace.getState()));
    expect(visit()).toEqual([null, 0]);
    workspace.getState().account("explanation");
    expect(visit()).toEqual(["explanation", 0]);
    workspace.getState().account("replay");
    expect(visit()).toEqual(["replay", 0]);
    workspace.getState().goToStep(3);
    workspace.getState().typeText("pipeline: []\n");
    expect(visit()).toEqual(["replay", 3]);
    visited.getState().undoReplacement();
    expect(visited.getState()).toMatchObject({ text, accountKind: "replay", accountStep: 0 });

    workspace.getState().typeText(text);
    workspace.getState().account(null);
    expect(encodeLink(sharedStateOf(workspace.getState()))).toBe(untold);
    expect(visit()).toEqual([null, 0]);
    workspace.getState().account("explanation");
    workspace.getState().compareWith({ text: "pipeline: []\n", settings: null });
    expect(sharedStateOf(workspace.getState())).not.toHaveProperty("account");
  });

  it.each([
    { text: "pipeline: []\n", settings: null },
    { text: null, settings: defaultSettings },
    { text: null, settings: { ...defaultSettings, dialect: "deployed", targetSeries: ["focal"] } as const },
  ])("brings along what it is compared with: %j", (base) => {
    const workspace = open();
    workspace.getState().typeText(text);
    workspace.getState().compareWith(base);
    const decoded = decodeFragment(encodeLink(sharedStateOf(workspace.getState())));
    const visited = open();
    if (decoded.kind === "shared") openShared(visited, decoded.state);
    expect(visited.getState()).toMatchObject({ text, comparison: base });
  });

  it("ends a comparison where it says nothing of one, and brings it back when it is taken back", () => {
    const visited = open();
    const base = { text: "pipeline: []\n", settings: null };
    visited.getState().typeText(text);
    visited.getState().compareWith(base);
    openShared(visited, { text: "pipeline: [build]\n" });
    expect(visited.getState()).toMatchObject({ comparison: null, formerBase: base });
    visited.getState().undoReplacement();
    expect(visited.getState()).toMatchObject({ text, comparison: base });
  });

  it("says nothing of a farm that is as it was", () => {
    const workspace = open();
    workspace.getState().typeText(text);
    expect(encodeLink(sharedStateOf(workspace.getState()))).toBe(encodeLink({ text }));
  });

  it("takes the place of the farm there was, also with none", () => {
    const workspace = open();
    workspace.getState().changeSettings({ farmChanges: { added: [], removed: [{ series: "jammy" }] } });
    openShared(workspace, { text });
    expect(workspace.getState().settings.farmChanges).toBe(noFarmChanges);
  });

  it("keeps of a farm what changes something by now", () => {
    const { settings } = openFarm({
      added: [
        { name: "jammy", version: "22.04", architectures: ["amd64", "sparc"] },
        { name: "later", architectures: ["amd64"] },
      ],
      removed: [{ series: "trixie" }],
    });
    expect(settings.farmChanges).toEqual({ added: [{ name: "jammy", architectures: ["sparc"] }], removed: [] });
  });

  it("opens without a farm that nobody can have meant", () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `a${index}`);
    const state = openFarm({ added: [{ name: "zany", version: "27.04", architectures: names }] });
    expect(state).toMatchObject({ text, settings: { farmChanges: noFarmChanges } });
  });
});
