import { describe, expect, it } from "vitest";
import { closestWord } from "../../../src/core/text/closest-word.ts";

describe("closestWord", () => {
  it.each([
    ["buidl", "build"],
    ["jammmy", "jammy"],
    ["tes", "test"],
  ])("takes %s for %s", (word, meant) => {
    expect(closestWord(word, ["build", "jammy", "test"])).toBe(meant);
  });

  it("prefers the nearest", () => {
    expect(closestWord("tests", ["texts", "test"])).toBe("texts");
    expect(closestWord("tests", ["taxis", "test"])).toBe("test");
  });

  it("suggests nothing far off", () => {
    expect(closestWord("publish", ["build", "test"])).toBeNull();
  });
});
