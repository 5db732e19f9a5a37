import { describe, expect, it } from "vitest";
import { writeDelimited } from "../../../src/core/index.ts";

describe("writeDelimited", () => {
  it("quotes what would end a cell", () => {
    expect(writeDelimited([["a,b", 'say "no"', "two\nlines", "a\tb"]], "csv")).toBe(
      '"a,b","say ""no""","two\nlines",a\tb\r\n',
    );
    expect(writeDelimited([["a,b", "a\tb"]], "tsv")).toBe('a,b\t"a\tb"\n');
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])("keeps a spreadsheet from computing %j", (cell) => {
    for (const form of ["csv", "tsv"] as const) {
      expect(writeDelimited([[cell]], form).replace(/^"/, "")).toMatch(/^'/);
    }
  });

  it("leaves a cell alone that only holds such a character", () => {
    expect(writeDelimited([["build-snap:0", "a=b", ""]], "csv")).toBe("build-snap:0,a=b,\r\n");
  });
});
