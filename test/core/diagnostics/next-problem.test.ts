import { describe, expect, it } from "vitest";
import { createDiagnostic } from "../../../src/core/diagnostics/create-diagnostic.ts";
import { type Diagnostic, nextProblem } from "../../../src/core/index.ts";

function problem(from: number, to: number): Diagnostic {
  return createDiagnostic("unused-job", { from, to }, `${from}`);
}

const first = problem(12, 14);
const second = problem(12, 40);
const problems = [problem(10, 40), first, second, problem(30, 34)];

describe("nextProblem", () => {
  it("finds none where there is none", () => {
    expect(nextProblem([], { caret: 0, last: null }, "next")).toBe(-1);
  });

  it.each([
    [-1, "next", 0],
    [9, "next", 0],
    [10, "next", 1],
    [12, "next", 3],
    [30, "next", 0],
    [99, "previous", 3],
    [30, "previous", 2],
    [12, "previous", 0],
    [10, "previous", 3],
    [-1, "previous", 3],
  ] as const)("goes from the caret at %i to the %s one, round the ends", (caret, direction, position) => {
    expect(nextProblem(problems, { caret, last: null }, direction)).toBe(position);
  });

  it("goes through several that begin at one place", () => {
    expect(nextProblem(problems, { caret: 12, last: first }, "next")).toBe(2);
    expect(nextProblem(problems, { caret: 12, last: second }, "next")).toBe(3);
    expect(nextProblem(problems, { caret: 12, last: second }, "previous")).toBe(1);
  });

  it("goes by the caret once it was moved, or once the last one is gone", () => {
    expect(nextProblem(problems, { caret: 20, last: first }, "next")).toBe(3);
    expect(nextProblem(problems, { caret: 12, last: problem(12, 13) }, "next")).toBe(3);
  });

  it("comes back to the only one there is", () => {
    expect(nextProblem([first], { caret: 12, last: first }, "next")).toBe(0);
    expect(nextProblem([first], { caret: 12, last: first }, "previous")).toBe(0);
  });
});
