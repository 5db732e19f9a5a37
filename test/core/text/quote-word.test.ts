import { describe, expect, it } from "vitest";
import { quoteWord } from "../../../src/core/text/quote-word.ts";

describe("quoteWord", () => {
  it.each(["build", "build-snap", "a.b+c_d", "x86"])("leaves %s as it is", (word) => {
    expect(quoteWord(word)).toBe(word);
  });

  it.each(["on", "No", "386", "a:b", "x y", "", "-a", 'a"b'])("quotes %j", (word) => {
    expect(quoteWord(word)).toBe(JSON.stringify(word));
  });
});
