import { describe, expect, it } from "vitest";
import { browserCandidates, type Machine } from "../../scripts/support/browser-candidates.mjs";

describe("the search for a browser", () => {
  it("begins with CHROMIUM_PATH", () => {
    const env = { CHROMIUM_PATH: "/chosen/chrome", PATH: "/usr/bin" };
    expect(candidates({ env, there: ["/usr/bin/chromium", "/chosen/chrome"] })[0]).toBe("/chosen/chrome");
  });

  it("finds a program on the PATH", () => {
    const there = ["/tools/google-chrome"];
    expect(candidates({ env: { PATH: "/bin:/tools" }, there })).toEqual(there);
  });

  it("finds a program in a usual place that is not on the PATH", () => {
    expect(candidates({ there: ["/usr/bin/chromium-browser"] })).toEqual(["/usr/bin/chromium-browser"]);
  });

  it("takes the one without windows where there are both", () => {
    const there = ["/usr/bin/chromium", "/usr/bin/chromium-headless-shell"];
    expect(candidates({ there })[0]).toBe("/usr/bin/chromium-headless-shell");
  });

  it("finds Chrome on macOS", () => {
    const there = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];
    expect(candidates({ platform: "darwin", there })).toEqual(there);
  });

  it("finds Edge on Windows, which always has it", () => {
    const env = { "PROGRAMFILES(X86)": "C:\\Program Files (x86)" };
    const there = ["C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"];
    expect(candidates({ platform: "win32", env, there })).toEqual(there);
  });

  it("finds the newest in Playwright's cache", () => {
    const cache = "/me/.cache/ms-playwright";
    const there = [`${cache}/chromium-999/chrome-linux/chrome`, `${cache}/chromium-1255/chrome-linux64/chrome`];
    const folders = { [cache]: ["chromium-999", "chromium-1255", "ffmpeg-1011"] };
    expect(candidates({ there, folders })).toEqual(there.toReversed());
  });

  it("finds nothing on a bare machine", () => {
    expect(candidates({})).toEqual([]);
  });

  interface Description {
    readonly platform?: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly there?: readonly string[];
    readonly folders?: Readonly<Record<string, readonly string[]>>;
  }

  function candidates({ platform = "linux", env = {}, there = [], folders = {} }: Description): readonly string[] {
    const machine: Machine = {
      platform,
      env,
      home: "/me",
      exists: (path) => there.includes(path),
      list: (folder) => folders[folder] ?? [],
    };
    return browserCandidates(machine);
  }
});
