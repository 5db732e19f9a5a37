import { describe, expect, it } from "vitest";
import { suggestTitle } from "../../../src/app/export/suggest-title.ts";
import { analyseText } from "../../support/analyse-text.ts";

function titleOf(pipeline: string, jobs: readonly string[]): string {
  const definitions = jobs.map((job) => `  ${job}: {series: jammy, architectures: amd64, run: make}\n`);
  return suggestTitle(analyseText(`pipeline: ${pipeline}\njobs:\n${definitions.join("")}`).configuration);
}

describe("suggestTitle", () => {
  it("names the jobs in their order", () => {
    expect(titleOf("[build, test]", ["build", "test"])).toBe("build, then test");
    expect(titleOf("[[lint, unit], build]", ["lint", "unit", "build"])).toBe("lint + unit, then build");
  });

  it("counts what would be too much", () => {
    const jobs = ["a", "b", "c", "d", "e"];
    expect(titleOf("[a, b, c, d, e]", jobs)).toBe("a, then b, then 3 more stages");
    expect(titleOf("[[a, b, c, d], e]", jobs)).toBe("a + b + 2 more, then e");
    expect(titleOf(`["${"x".repeat(90)}"]`, ["x".repeat(90)])).toHaveLength(40);
  });

  it("has nothing to say without a pipeline", () => {
    expect(suggestTitle(null)).toBe("");
  });
});
