import { describe, expect, it } from "vitest";
import { analyseText } from "../../support/analyse-text.ts";

function lackingIn(series: string, architecture: string, dialect: "designed" | "deployed" = "designed") {
  const text = `pipeline: [a]\njobs: {a: {series: ${series}, architectures: [${architecture}], run: make}}\n`;
  return analyseText(text, { dialect }).diagnostics.flatMap(({ notOnFarm }) => notOnFarm ?? []);
}

describe("a diagnostic of what the farm lacks", () => {
  it.each(["designed", "deployed"] as const)(
    "names the series or the architecture that could be added (%s)",
    (dialect) => {
      expect(lackingIn("trixie", "amd64", dialect)).toEqual([{ series: "trixie" }]);
      expect(lackingIn("jammy", "sparc", dialect)).toEqual([{ series: "jammy", architecture: "sparc" }]);
    },
  );

  it("offers also what is nearly the name of another series", () => {
    expect(lackingIn("jammmy", "amd64")).toEqual([{ series: "jammmy" }]);
  });

  it("offers no version as a codename", () => {
    expect(lackingIn('"22.04"', "amd64")).toEqual([]);
  });
});
