import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { FileNews } from "../../../src/app/files/file-news.ts";
import { describeFileNews, describeSize } from "../../../src/app/files/file-words.ts";

beforeAll(() => void vi.stubGlobal("navigator", { platform: "Linux x86_64", userAgent: "", maxTouchPoints: 0 }));
afterAll(() => void vi.unstubAllGlobals());

describe("the size of a file", () => {
  it.each([
    [0, "0 bytes"],
    [1, "1 byte"],
    [1023, "1,023 bytes"],
    [1024, "1 KiB"],
    [1500, "1.5 KiB"],
    [2 ** 20, "1 MiB"],
    [2 ** 20 + 1, "1.1 MiB"],
    [5_000_000_000, "4,768.4 MiB"],
  ])("of %d is %s", (bytes, words) => {
    expect(describeSize(bytes)).toBe(words);
  });
});

describe("what is said of files", () => {
  const name = "a.yaml";
  const faults: readonly FileNews[] = [
    { kind: "not-opened", name, fault: { kind: "too-large", size: 3_000_000 } },
    { kind: "not-opened", name, fault: { kind: "not-utf-8", byte: 5, line: 3 } },
    { kind: "absent", absence: { kind: "no-pipeline", folder: "project" } },
    { kind: "not-saved", name, why: "changed" },
    { kind: "not-saved", name, why: "full" },
  ];

  it("is an error with a name and a reason where it went wrong", () => {
    const said = faults.map((news) => describeFileNews(news));
    expect(said.every(({ isError }) => isError)).toBe(true);
    expect(said.map(({ lead, rest }) => `${lead}${rest}`)).toEqual([
      "a.yaml is too large: it has 2.9 MiB, and up to 1 MiB can be opened. Your text stays as it is.",
      "a.yaml is not in UTF-8: line 3 has the byte 0x05. Launchpad cannot read it like that. Your text stays as it is.",
      "project has no .launchpad.yaml, and no folder directly in it has one. Your text stays as it is.",
      "a.yaml was changed by something else since it was opened here. It was not saved.",
      "a.yaml was not saved: there is no room left for it. Your text is still here.",
    ]);
  });

  it("warns of a name without its dot, and where browsers take it off", () => {
    const rest = (saved: string, how: "written" | "downloaded") =>
      describeFileNews({ kind: "saved", name: saved, how }).rest;
    expect(rest(".launchpad.yaml", "written")).toBe(" .launchpad.yaml.");
    expect(rest("launchpad (1).yaml", "written")).toContain("Launchpad only looks for .launchpad.yaml.");
    expect(rest("other.yaml", "downloaded")).toBe(" other.yaml.");
    expect(rest(".launchpad.yaml", "downloaded")).toContain("put it back in front");
  });

  it("says once how hidden files are seen", () => {
    expect(describeFileNews({ kind: "none-picked" }).rest).toBe(
      " .launchpad.yaml is hidden there until Ctrl+H is pressed.",
    );
  });
});
