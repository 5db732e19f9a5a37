import { describe, expect, it } from "vitest";
import { examples } from "../../src/app/examples/examples.ts";
import { analyse, ubuntuFarm } from "../../src/core/index.ts";

/** What each example is there to show: lanes as designed, what is wrong, and how the dialects differ. */
const shown: Record<string, { outcome: string; lanes: readonly string[]; codes: readonly string[] }> = {
  "One job": { outcome: "planned", lanes: ["noble/amd64"], codes: [] },
  "The worked example": {
    outcome: "planned",
    lanes: ["jammy/amd64", "jammy/arm64"],
    codes: ["end-of-life-series"],
  },
  "Jobs in the same stage": {
    outcome: "planned",
    lanes: ["jammy/amd64"],
    codes: ["dialects-differ", "end-of-life-series"],
  },
  "Matrix over series": {
    outcome: "planned",
    lanes: ["noble/amd64", "noble/arm64", "noble/riscv64"],
    codes: ["end-of-life-series"],
  },
  "A whole release": {
    outcome: "planned",
    lanes: ["plucky/amd64", "plucky/arm64", "noble/ppc64el", "noble/s390x"],
    codes: ["dialects-differ", "end-of-life-series", "series-needs-newer-lpci"],
  },
  "Inputs and outputs": { outcome: "planned", lanes: ["noble/amd64", "noble/arm64"], codes: ["input-ambiguous"] },
  "Flightplan’s own file": { outcome: "planned", lanes: ["noble/amd64", "noble/arm64"], codes: [] },
  "Previous job on another architecture": {
    outcome: "refused",
    lanes: [],
    codes: ["cross-architecture", "end-of-life-series"],
  },
  "Silently not built today": {
    outcome: "planned",
    lanes: ["jammy/amd64", "focal/s390x", "jammy/arm64"],
    codes: ["dialects-differ", "end-of-life-series"],
  },
  "Unknown series": { outcome: "planned", lanes: ["noble/amd64"], codes: ["unknown-series"] },
  "Unbuildable architecture": {
    outcome: "planned",
    lanes: ["bionic/amd64"],
    codes: ["end-of-life-series", "unbuildable-architecture"],
  },
  "YAML surprises": { outcome: "invalid", lanes: [], codes: ["duplicate-key", "invalid-job-name", "invalid-series"] },
};

describe("the examples", () => {
  it("are at least eight, each with a title of its own that is described here", () => {
    expect(examples.length).toBeGreaterThanOrEqual(8);
    expect(examples.map(({ title }) => title).toSorted()).toEqual(Object.keys(shown).toSorted());
  });

  for (const { title, text } of examples) {
    it(`show what they are there for: ${title}`, () => {
      const { plan, diagnostics } = analyse(text, {
        dialect: "designed",
        targetSeries: null,
        dispatchSeries: null,
        farm: ubuntuFarm,
        today: "2026-11-01",
      });
      expect({
        outcome: plan.outcome,
        lanes: plan.lanes.flatMap(({ status, series, architecture }) =>
          status.kind === "requested" ? [`${series}/${architecture}`] : [],
        ),
        codes: [...new Set(diagnostics.map(({ code }) => code))].toSorted(),
      }).toEqual(shown[title]);
    });
  }
});
