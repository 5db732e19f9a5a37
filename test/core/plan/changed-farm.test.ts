import { describe, expect, it } from "vitest";
import { changeFarm, noFarmChanges, ubuntuFarm } from "../../../src/core/index.ts";
import { analyseText } from "../../support/analyse-text.ts";

const zany = { name: "zany", version: "27.04", architectures: ["amd64"] };
const withZany = changeFarm(ubuntuFarm, { ...noFarmChanges, added: [zany] });

function pipelineOn(series: string, architectures = "amd64") {
  return `pipeline: [a]\njobs: {a: {series: ${series}, architectures: [${architectures}], run: make}}\n`;
}

describe("a plan for a changed farm", () => {
  it("knows the codename of a version that was added, where YAML reads a number", () => {
    const found = analyseText(pipelineOn("27.04"), { farm: withZany }).diagnostics;
    expect(
      found.flatMap(({ fixes = [] }) => fixes.flatMap(({ edits }) => edits.map(({ insert }) => insert))),
    ).toContain("zany");
  });

  it("writes such a codename so that YAML reads it as a word", () => {
    const farm = changeFarm(ubuntuFarm, { ...noFarmChanges, added: [{ ...zany, name: "no" }] });
    const [fix] = analyseText(pipelineOn("27.04"), { farm }).diagnostics.flatMap(({ fixes = [] }) => fixes);
    expect(fix?.edits.map(({ insert }) => insert)).toEqual(['"no"']);
  });

  it("can be dispatched on a series that was added", () => {
    const { plan } = analyseText(pipelineOn("jammy"), { farm: withZany, dispatchSeries: "zany" });
    expect(plan.lanes).toMatchObject([{ series: "zany", dispatch: { kind: "pinned" } }]);
  });

  it("tells no end of life of a series that was added", () => {
    const { diagnostics } = analyseText(pipelineOn("zany"), { farm: withZany, today: "2099-01-01" });
    expect(diagnostics.map(({ code }) => code)).not.toContain("end-of-life-series");
  });

  it.each(["designed", "deployed"] as const)(
    "refuses what was taken off, and says how to bring it back (%s)",
    (dialect) => {
      const farm = changeFarm(ubuntuFarm, { ...noFarmChanges, removed: [{ series: "jammy" }] });
      const { plan, diagnostics } = analyseText(pipelineOn("jammy"), { farm, dialect });
      expect(plan.outcome).toBe("refused");
      expect(diagnostics.flatMap(({ notOnFarm }) => notOnFarm ?? [])).toEqual([{ series: "jammy" }]);
    },
  );

  it("suggests no architecture where a series has none", () => {
    const farm = changeFarm(ubuntuFarm, { ...noFarmChanges, added: [{ ...zany, architectures: [] }] });
    const { diagnostics } = analyseText(pipelineOn("zany"), { farm });
    expect(diagnostics.find(({ code }) => code === "unbuildable-architecture")?.hint).not.toContain("()");
  });
});
