import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFile } from "../../../src/app/files/read-file.ts";
import { normaliseText, readFormat, restoreText } from "../../../src/core/index.ts";

const file = (...bytes: readonly number[]) => new File([Uint8Array.from(bytes)], "a.yaml");

/** A file of any size that must not be read. */
class Untouched extends File {
  override readonly size: number;

  constructor(size: number) {
    super([], "large.yaml");
    this.size = size;
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    throw new Error("It was read.");
  }
}

/** A file that the system has an excuse for. */
class Failing extends File {
  readonly excuse: string;

  constructor(excuse: string) {
    super(["a"], "a.yaml");
    this.excuse = excuse;
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.reject(new DOMException("No.", this.excuse));
  }
}

describe("readFile", () => {
  it.each([
    ["UTF-8", [0xc3, 0xa4, 0x0d, 0x0a], "ä\r\n", null],
    ["UTF-8 with its mark", [0xef, 0xbb, 0xbf, 0x61], "\uFEFFa", null],
    ["UTF-16, little end first", [0xff, 0xfe, 0xe4, 0x00, 0x0a, 0x00], "ä\n", "UTF-16"],
    ["UTF-16, big end first", [0xfe, 0xff, 0x00, 0xe4], "ä", "UTF-16"],
  ])("reads %s", async (_, bytes, source, encoding) => {
    expect(await readFile(file(...bytes))).toEqual({ kind: "text", source, encoding });
  });

  it.each([
    ["nothing", [], { kind: "empty" }],
    ["a byte order mark alone", [0xef, 0xbb, 0xbf], { kind: "empty" }],
    ["a NUL byte", [0x61, 0x00], { kind: "binary" }],
    ["UTF-16 with NUL characters", [0xff, 0xfe, 0x61, 0x00, 0x00, 0x00], { kind: "binary" }],
    ["half of a surrogate pair", [0xff, 0xfe, 0x00, 0xd8], { kind: "damaged-utf-16" }],
    ["half of a UTF-16 unit", [0xff, 0xfe, 0x61], { kind: "damaged-utf-16" }],
    ["Latin-1", [0x61, 0x0a, 0xe4, 0x0a], { kind: "not-utf-8", byte: 0xe4, line: 2 }],
  ])("says what is wrong with %s", async (_, bytes, fault) => {
    expect(await readFile(file(...bytes))).toEqual({ kind: "fault", fault });
  });

  it("reads up to 1 MiB, and does not touch what is larger", async () => {
    const most = new File([new Uint8Array(2 ** 20).fill(0x61)], "a.yaml");
    expect((await readFile(most)).kind).toBe("text");
    const size = 2 ** 20 + 1;
    expect(await readFile(new Untouched(size))).toEqual({ kind: "fault", fault: { kind: "too-large", size } });
  });

  it("tells a file that is gone from one that may not be read", async () => {
    expect(await readFile(new Failing("NotFoundError"))).toEqual({ kind: "fault", fault: { kind: "gone" } });
    expect(await readFile(new Failing("NotReadableError"))).toEqual({ kind: "fault", fault: { kind: "unreadable" } });
  });

  it("takes bytes for Windows-1252 only where it is told to, and only where they are not UTF-8", async () => {
    const otherwise = "Windows-1252";
    expect(await readFile(file(0xe4), { otherwise })).toEqual({
      kind: "text",
      source: "ä",
      encoding: otherwise,
    });
    expect(await readFile(file(0xc3, 0xa4), { otherwise })).toEqual({ kind: "text", source: "ä", encoding: null });
  });

  it("opens an empty file for whoever insists", async () => {
    expect(await readFile(file(), { evenEmpty: true })).toEqual({ kind: "text", source: "", encoding: null });
  });

  it("loses no byte of what is UTF-8, from the file to the file", async () => {
    const unit = fc.constantFrom("a", "ä", "€", "🚀", " ", "\n", "\r\n", "\r", "\t", "\u0085", "\uFEFF");
    await fc.assert(
      fc.asyncProperty(fc.string({ unit }), async (text) => {
        const bytes = Buffer.from(text);
        const reading = await readFile(file(...bytes), { evenEmpty: true });
        const source = reading.kind === "text" ? reading.source : "";
        const saved = new Blob([restoreText(normaliseText(source).text, readFormat(source))]);
        expect(Buffer.from(await saved.arrayBuffer())).toEqual(bytes);
      }),
    );
  });
});
