import { describe, expect, it } from "vitest";
import { toOneLine, withoutCommands } from "../../../src/core/text/to-one-line.ts";

describe("toOneLine", () => {
  it("shows line breaks and controls by signs", () => {
    expect(toOneLine("a\r\nb\tc")).toBe("a⏎b\ufffdc");
  });

  it("lets no name turn the words behind it round", () => {
    expect(toOneLine("a\u202eb\u2067c\u2069")).toBe("a\ufffdb\ufffdc\ufffd");
  });

  it("shows nothing at all by quotes", () => {
    expect(toOneLine("")).toBe("''");
  });
});

describe("withoutCommands", () => {
  it("leaves lines, tabs and letters of every script as they are", () => {
    const text = "a\n\tb: בדיקה 🚀\n";
    expect(withoutCommands(text)).toBe(text);
  });

  it("puts one sign in the place of each character that a terminal or the direction of the words obeys", () => {
    const text = "a\u001b[31m\u202eb\u2066\u009b";
    expect(withoutCommands(text)).toBe("a\ufffd[31m\ufffdb\ufffd\ufffd");
    expect(withoutCommands(text)).toHaveLength(text.length);
  });
});
