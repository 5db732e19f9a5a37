import { describe, expect, it } from "vitest";
import { joinWords } from "../../../src/core/text/join-words.ts";

describe("joinWords", () => {
  it.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a and b"],
    [["a", "b", "c"], "a, b and c"],
  ])("lists %j as a sentence does", (words, expected) => {
    expect(joinWords(words)).toBe(expected);
  });

  it("can say or", () => {
    expect(joinWords(["a", "b"], "or")).toBe("a or b");
  });
});
