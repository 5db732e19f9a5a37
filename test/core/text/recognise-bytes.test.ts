import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recogniseBytes } from "../../../src/core/text/recognise-bytes.ts";

describe("recogniseBytes", () => {
  it.each([
    ["no bytes at all", []],
    ["ASCII", [0x61, 0x0a]],
    ["UTF-8", [0xc3, 0xa4, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x9a, 0x80]],
    ["UTF-8 with its mark", [0xef, 0xbb, 0xbf, 0x61]],
    ["control characters that are UTF-8", [0x01, 0x1b, 0x7f]],
  ])("takes %s for UTF-8", (_, bytes) => {
    expect(recogniseBytes(Uint8Array.from(bytes))).toEqual({ kind: "utf-8" });
  });

  it.each([
    ["a NUL byte", [0x61, 0x00]],
    ["UTF-32 with its mark", [0xff, 0xfe, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00]],
    ["a picture", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    ["a compressed file", [0x1f, 0x8b, 0x08, 0xe4]],
  ])("takes %s for binary", (_, bytes) => {
    expect(recogniseBytes(Uint8Array.from(bytes))).toEqual({ kind: "binary" });
  });

  it("knows UTF-16 by its mark", () => {
    expect(recogniseBytes(Uint8Array.from([0xff, 0xfe, 0x61, 0x00]))).toEqual({ kind: "utf-16le" });
    expect(recogniseBytes(Uint8Array.from([0xfe, 0xff, 0x00, 0x61]))).toEqual({ kind: "utf-16be" });
  });

  it.each([
    ["a Latin letter", [0x61, 0x0a, 0x62, 0xe4, 0x63], 0xe4, 2],
    ["one after CRLF and CR", [0x0d, 0x0a, 0x0d, 0xe4, 0x20], 0xe4, 3],
    ["a character that is cut off", [0x61, 0xe2, 0x82], 0xe2, 1],
    ["an overlong form", [0xc0, 0x80], 0xc0, 1],
    ["a surrogate", [0xed, 0xa0, 0x80], 0xed, 1],
    ["what is beyond Unicode", [0xf4, 0x90, 0x80, 0x80], 0xf4, 1],
    ["a byte that follows nothing", [0x0a, 0x80], 0x80, 2],
  ])("says the byte and the line of %s", (_, bytes, byte, line) => {
    expect(recogniseBytes(Uint8Array.from(bytes))).toEqual({ kind: "not-utf-8", byte, line });
  });

  it("lets the last character of a beginning be cut off", () => {
    const whole = Buffer.from("ä€🚀");
    for (let length = 0; length <= whole.length; length += 1) {
      expect(recogniseBytes(whole.subarray(0, length), "beginning")).toEqual({ kind: "utf-8" });
    }
  });

  it("agrees with the platform's decoder about what is UTF-8", () => {
    const byte = fc.oneof(fc.integer({ min: 1, max: 255 }), fc.constantFrom(0xc2, 0xe0, 0xed, 0xf0, 0xf4, 0x80, 0xbf));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 6 }), fc.array(byte, { maxLength: 6 }), (any, likely) => {
        for (const bytes of [any, Uint8Array.from(likely)]) {
          const { kind } = recogniseBytes(bytes);
          if (kind === "utf-8" || kind === "not-utf-8") expect(kind === "utf-8").toBe(isUtf8(bytes));
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
