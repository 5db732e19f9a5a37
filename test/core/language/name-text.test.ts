import { describe, expect, it } from "vitest";
import { nameText } from "../../../src/core/index.ts";

describe("nameText", () => {
  it.each([
    ["pipeline: [build, test]\n", "build, then test"],
    ["# A comment.\npipeline:\n  - [lint, unit]\n  - build\njobs:\n  lint: {", "lint + unit, then build"],
    ["pipeline: [a, b, c, d, e]", "a, then b, then 3 more stages"],
    ["pipeline: [", "pipeline: ["],
    ["\n\n---\n# - Notes for monday\n", "Notes for monday"],
    ["  - item", "item"],
    ["name: my-snap\nbase: core22\n", "name: my-snap"],
    ["???\n", "???"],
    ["# ", "#"],
    [" \n\t\n", ""],
    ["a\u0007b", "a\ufffdb"],
  ])("calls %j %j", (text, name) => {
    expect(nameText(text)).toBe(name);
  });

  it("cuts a long line, between characters", () => {
    const name = nameText("\u{1F6EB}".repeat(100));
    expect(name).toBe(`${"\u{1F6EB}".repeat(59)}…`);
  });

  it("looks at the beginning of a long text", () => {
    expect(nameText(`pipeline: [build]\n${"# filler\n".repeat(200_000)}`)).toBe("build");
  });
});
