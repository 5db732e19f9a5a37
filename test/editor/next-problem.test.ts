import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/core/index.ts";
import { nextProblem } from "../../src/editor/next-problem.ts";

function problem(from: number, to: number): Diagnostic {
  return { code: "unused-job", severity: "warning", range: { from, to }, message: `${from}` };
}

const problems = [problem(30, 34), problem(10, 40), problem(12, 14)];

describe("nextProblem", () => {
  it("finds none where there is none", () => {
    expect(nextProblem([], 0, "next")).toBeNull();
  });

  it.each([
    [-1, "next", 10],
    [9, "next", 10],
    [10, "next", 12],
    [12, "next", 30],
    [30, "next", 10],
    [99, "previous", 30],
    [30, "previous", 12],
    [12, "previous", 10],
    [10, "previous", 30],
    [-1, "previous", 30],
  ] as const)("goes from %i to the %s one, at %i", (caret, direction, from) => {
    expect(nextProblem(problems, caret, direction)?.range.from).toBe(from);
  });

  it("leaves the list as it is", () => {
    const given = [...problems];
    nextProblem(given, 0, "next");
    expect(given).toEqual(problems);
  });
});
