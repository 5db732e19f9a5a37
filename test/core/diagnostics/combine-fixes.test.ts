import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { combineFixes, type Diagnostic, type Fix, type FixKind, type TextEdit } from "../../../src/core/index.ts";

describe("all fixes of a kind", () => {
  it("takes the first one of that kind from each diagnostic of that code", () => {
    const diagnostics = [
      diagnosed("invalid-job-name", [fix("rename-key", [edit(0, 2, "x")]), fix("quote", [edit(0, 2, "'on'")])]),
      diagnosed("invalid-job-name", [fix("quote", [edit(8, 9, "'1'")]), fix("quote", [edit(8, 9, '"1"')])]),
      diagnosed("invalid-series", [fix("quote", [edit(20, 22, "'no'")])]),
      diagnosed("invalid-job-name", []),
    ];
    expect(combineFixes(diagnostics, { code: "invalid-job-name", kind: "quote" })).toEqual({
      edits: [edit(0, 2, "'on'"), edit(8, 9, "'1'")],
      count: 2,
    });
  });

  it("makes an edit once that several fixes share", () => {
    const [place, definition] = [edit(30, 32, "'on'"), edit(10, 12, "'on'")];
    const diagnostics = [
      diagnosed("invalid-job-name", [fix("quote", [definition, place])]),
      diagnosed("invalid-job-name", [fix("quote", [place, definition])]),
      diagnosed("invalid-job-name", [fix("quote", [definition, edit(40, 42, "'on'")])]),
    ];
    const combined = combineFixes(diagnostics, { code: "invalid-job-name", kind: "quote" });
    expect(combined).toEqual({ edits: [definition, place, edit(40, 42, "'on'")], count: 2 });
  });

  it.each([
    [edit(5, 9, ""), edit(7, 12, "")],
    [edit(5, 9, ""), edit(7, 7, "x")],
    [edit(5, 5, "a"), edit(5, 5, "b")],
    [edit(5, 9, ""), edit(5, 5, "b")],
  ])("leaves out a fix that gets in the way of an earlier one: %j and %j", (first, second) => {
    const diagnostics = [first, second].map((one) => diagnosed("unused-job", [fix("remove-job", [one])]));
    expect(combineFixes(diagnostics, { code: "unused-job", kind: "remove-job" })).toEqual({ edits: [first], count: 1 });
  });

  it("never lets edits overlap, and repeats none", () => {
    const edits = fc
      .tuple(fc.nat(30), fc.nat(4), fc.constantFrom("", "a", "b"))
      .map(([from, length, insert]) => edit(from, from + length, insert));
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 12 }), (candidates) => {
        const diagnostics = candidates.map((one) => diagnosed("unused-job", [fix("remove-job", [one])]));
        const combined = combineFixes(diagnostics, { code: "unused-job", kind: "remove-job" });
        for (const [index, { range }] of combined.edits.entries()) {
          const next = combined.edits[index + 1];
          if (!next) continue;
          expect(next.range.from).toBeGreaterThanOrEqual(range.to);
          expect(next.range.from).toBeGreaterThan(range.from);
        }
        expect(combined.edits.length > 0).toBe(candidates.length > 0);
      }),
    );
  });
});

function edit(from: number, to: number, insert: string): TextEdit {
  return { range: { from, to }, insert };
}

function fix(kind: FixKind, edits: readonly TextEdit[]): Fix {
  return { kind, title: kind, edits };
}

function diagnosed(code: Diagnostic["code"], fixes: readonly Fix[]): Diagnostic {
  return { code, severity: "error", range: { from: 0, to: 0 }, message: "", fixes };
}
