import { describe, expect, it } from "vitest";
import { createDiagnostic } from "../../../src/core/diagnostics/create-diagnostic.ts";
import { type Diagnostic, type DiagnosticCode, type FixKind, offerFixesForAll } from "../../../src/core/index.ts";

function problem(code: DiagnosticCode, from: number, ...kinds: readonly FixKind[]): Diagnostic {
  const range = { from, to: from + 1 };
  const fixes = kinds.map((kind) => ({ kind, title: kind, edits: [{ range, insert: kind }] }));
  return createDiagnostic(code, range, `at ${from}`, { fixes });
}

describe("offerFixesForAll", () => {
  it("offers nothing for one problem, nor for several that differ", () => {
    expect(offerFixesForAll([problem("lpci-schema", 1, "quote")])).toEqual([]);
    expect(offerFixesForAll([problem("lpci-schema", 1, "quote"), problem("lpci-schema", 3, "rename-key")])).toEqual([]);
    expect(offerFixesForAll([problem("lpci-schema", 1, "quote"), problem("invalid-job-name", 3, "quote")])).toEqual([]);
  });

  it("offers the best fix that problems of one code share, and says how many", () => {
    const offered = offerFixesForAll([
      problem("lpci-schema", 1, "quote", "remove-key"),
      problem("unused-job", 3),
      problem("lpci-schema", 5, "quote", "remove-key"),
      problem("lpci-schema", 7, "quote"),
      problem("invalid-job-name", 9, "quote"),
      problem("invalid-job-name", 11, "quote"),
    ]);
    expect(offered.map(({ title, edits }) => [title, edits.map(({ range }) => range.from)])).toEqual([
      ["Quote all 3 values", [1, 5, 7]],
      ["Quote both values", [9, 11]],
    ]);
  });

  it("offers nothing where one fix would get in the way of the other, or is the other", () => {
    const one = problem("lpci-schema", 1, "rename-key");
    const edits = [{ range: one.range, insert: "another" }];
    const inTheWay: Diagnostic = { ...one, fixes: [{ kind: "rename-key", title: "another", edits }] };
    expect(offerFixesForAll([one, one])).toEqual([]);
    expect(offerFixesForAll([one, inTheWay])).toEqual([]);
  });
});
