import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSource } from "../../src/cli/read-source.ts";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plan-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

function write(bytes: readonly number[]): string {
  const file = join(folder, "file.yaml");
  writeFileSync(file, Buffer.from(bytes));
  return file;
}

describe("readSource", () => {
  it("reads UTF-8 and keeps a byte order mark", async () => {
    const file = write([0xef, 0xbb, 0xbf, 0xc3, 0xa4]);
    expect(await readSource(file)).toEqual({ kind: "text", text: "\uFEFF\u00e4" });
  });

  it.each([
    [[0x61, 0x0a, 0xe4, 0x0a], "is not in UTF-8: line 2 has the byte 0xE4."],
    [[0x7f, 0x45, 0x00, 0x01], "is not a text: it holds binary data."],
    [[0xff, 0xfe, 0x61, 0x00], "is in UTF-16: save it as UTF-8."],
  ])("refuses the bytes %j", async (bytes, sentence) => {
    const file = write(bytes);
    expect(await readSource(file)).toEqual({ kind: "unreadable", sentence: `${file} ${sentence}` });
  });

  it("tells a folder and a missing file apart", async () => {
    const missing = join(folder, "missing.yaml");
    expect(await readSource(folder)).toEqual({ kind: "unreadable", sentence: `${folder} is a folder.` });
    expect(await readSource(missing)).toEqual({ kind: "unreadable", sentence: `${missing} does not exist.` });
  });
});
