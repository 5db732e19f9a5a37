import { describe, expect, it } from "vitest";
import { lackingFor } from "../../src/findings/lacking-for.ts";
import { analyseText } from "../support/analyse-text.ts";

function lackingIn(series: string, architectures: string) {
  const text = `pipeline: [a]\njobs: {a: {series: ${series}, architectures: [${architectures}], run: make}}\n`;
  const { plan, diagnostics } = analyseText(text);
  return plan.lanes.map((lane) => lackingFor(lane, diagnostics));
}

describe("lackingFor", () => {
  it("names the architecture of a lane that is buildable nowhere, and nothing for the lane beside it", () => {
    expect(lackingIn("jammy", "amd64, sparc")).toEqual([[], [{ series: "jammy", architecture: "sparc" }]]);
  });

  it("names the series that the farm does not have", () => {
    expect(lackingIn("trixie", "amd64")).toEqual([[{ series: "trixie" }]]);
  });

  it("names no version as a codename", () => {
    expect(lackingIn('"22.04"', "amd64")).toEqual([[]]);
  });
});
