import { describe, expect, it } from "vitest";
import { readUnicodeRange } from "../../../src/app/export/unicode-range.ts";

describe("readUnicodeRange", () => {
  it.each([
    ["U+0000-00FF, U+0131", 0x41, true],
    ["U+0000-00FF, U+0131", 0x131, true],
    ["U+0000-00FF, U+0131", 0x100, false],
    ["u+4??", 0x4ff, true],
    ["U+4??", 0x500, false],
    ["", 0x1f680, true],
  ])("tells of %s whether it has %d", (range, codePoint, isIn) => {
    expect(readUnicodeRange(range)(codePoint)).toBe(isIn);
  });
});
