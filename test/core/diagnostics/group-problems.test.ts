import { describe, expect, it } from "vitest";
import { createDiagnostic, type DiagnosticDetails } from "../../../src/core/diagnostics/create-diagnostic.ts";
import { type Diagnostic, type DiagnosticCode, groupProblems } from "../../../src/core/index.ts";

function problem(code: DiagnosticCode, from: number, details: DiagnosticDetails = {}): Diagnostic {
  return createDiagnostic(code, { from, to: from + 1 }, `${code} at ${from}`, details);
}

function groupsOf(...problems: readonly Diagnostic[]) {
  return groupProblems(problems).map(({ kind, problems: held }) => [kind, ...held.map(({ range }) => range.from)]);
}

describe("groupProblems", () => {
  it("gives no group where there is nothing", () => {
    expect(groupsOf()).toEqual([]);
  });

  it("tells apart who minds, the gravest first", () => {
    expect(
      groupsOf(
        problem("end-of-life-series", 1),
        problem("dispatch-not-possible", 2),
        problem("unused-job", 3),
        problem("nothing-to-run", 4),
        problem("lpci-schema", 5),
        problem("silently-dropped-architecture", 6),
        problem("undefined-job", 7),
      ),
    ).toEqual([
      ["refused", 7],
      ["today", 6],
      ["lpci", 5],
      ["builder", 4],
      ["mistake", 3],
      ["flightplan", 2],
      ["note", 1],
    ]);
  });

  it("puts errors before warnings, each in the order of the text", () => {
    expect(
      groupsOf(problem("yaml-unsure", 1), problem("plan-too-large", 2), problem("dispatch-not-possible", 3)),
    ).toEqual([["flightplan", 2, 1, 3]]);
  });

  it("takes for a mistake what is a note by itself and a warning in a dialect", () => {
    expect(groupsOf(problem("duplicate-architecture", 1, { severity: "warning" }))).toEqual([["mistake", 1]]);
    expect(groupsOf(problem("duplicate-architecture", 1))).toEqual([["note", 1]]);
  });
});
