import { describe, expect, it } from "vitest";
import { splitCode } from "../../src/ui/split-code.ts";

function codeIn(sentence: string): readonly string[] {
  return splitCode(sentence).flatMap(({ text, isCode }) => (isCode ? [text] : []));
}

describe("splitCode", () => {
  it("finds the words in backticks", () => {
    expect(codeIn("Rename `job` to `jobs`.")).toEqual(["job", "jobs"]);
    expect(
      splitCode("Rename `job` to `jobs`.")
        .map(({ text }) => text)
        .join(""),
    ).toBe("Rename job to jobs.");
  });

  it("leaves a sentence as it is that has none, an odd number, or some side by side", () => {
    expect(splitCode("No job")).toEqual([{ text: "No job", isCode: false, from: 0 }]);
    expect(codeIn("No job definition for 'a`b'")).toEqual([]);
    expect(codeIn("The name ``a` and `b`` is taken.")).toEqual([]);
  });
});
