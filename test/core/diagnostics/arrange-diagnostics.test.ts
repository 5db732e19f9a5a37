import { describe, expect, it } from "vitest";
import { arrangeDiagnostics } from "../../../src/core/diagnostics/arrange-diagnostics.ts";
import { createDiagnostic } from "../../../src/core/diagnostics/create-diagnostic.ts";
import type { Diagnostic } from "../../../src/core/index.ts";

function unused(from: number, message = `at ${from}`): Diagnostic {
  return createDiagnostic("unused-job", { from, to: from + 1 }, message);
}

describe("arrangeDiagnostics", () => {
  it("puts them in the order of the text", () => {
    const arranged = arrangeDiagnostics([unused(7), unused(3), unused(5)]);
    expect(arranged.map(({ range }) => range.from)).toEqual([3, 5, 7]);
  });

  it("keeps the order in which they were reported at one place", () => {
    expect(arrangeDiagnostics([unused(1, "b"), unused(1, "a")]).map(({ message }) => message)).toEqual(["b", "a"]);
  });

  it("drops what is said twice", () => {
    expect(arrangeDiagnostics([unused(1), unused(2), unused(1)])).toHaveLength(2);
  });

  it("keeps a hundred of one code and says how many more there are", () => {
    const arranged = arrangeDiagnostics(Array.from({ length: 130 }, (_, from) => unused(from)));
    expect(arranged).toHaveLength(100);
    expect(arranged.at(-1)?.hint).toBe("30 more of this kind are not listed.");
  });

  it("says nothing of more where there are none", () => {
    const arranged = arrangeDiagnostics(Array.from({ length: 100 }, (_, from) => unused(from)));
    expect(arranged.at(-1)?.hint).toBeUndefined();
  });
});
