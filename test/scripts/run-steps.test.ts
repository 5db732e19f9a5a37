import { describe, expect, it } from "vitest";
import { chooseSteps, summary } from "../../scripts/support/run-steps.mjs";
import { type Step, steps } from "../../scripts/support/steps.mjs";

describe("the choice of steps", () => {
  it("is all of them where none is named", () => {
    expect(chosen()).toEqual(["types", "format", "lint", "architecture", "unused", "unit", "build", "browser"]);
  });

  it("keeps their order", () => {
    expect(chosen("lint", "types")).toEqual(["types", "lint"]);
  });

  it("knows groups", () => {
    expect(chosen("check")).toEqual(["types", "format", "lint", "architecture", "unused"]);
  });

  it("builds before the browser tests", () => {
    expect(chosen("browser")).toEqual(["build", "browser"]);
  });

  it("refuses a name it does not know", () => {
    expect(chooseSteps(["typos"], steps)).toContain('There is no step "typos". There are: types,');
  });

  function chosen(...names: readonly string[]): readonly string[] {
    const result: readonly Step[] | string = chooseSteps(names, steps);
    return typeof result === "string" ? [] : result.map((step) => step.name);
  }
});

describe("the summary", () => {
  const results = new Map([
    ["types", { passed: 1, failed: 0, notRun: [], complaints: [] }],
    ["unit", { passed: 20, failed: 2, notRun: ["reads minds"], complaints: ["exit status 1"] }],
  ]);

  it("ends with one plain total", () => {
    expect(summary(results).at(-1)).toBe("21 passed, 2 failed");
  });

  it("says what was not run", () => {
    expect(summary(results)).toContain("    not run: reads minds");
  });

  it("says why a step failed", () => {
    expect(summary(results)).toContain("    exit status 1");
  });
});
