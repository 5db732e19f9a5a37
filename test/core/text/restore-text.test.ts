import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseText } from "../../../src/core/text/normalise-text.ts";
import { readFormat } from "../../../src/core/text/read-format.ts";
import { restoreText } from "../../../src/core/text/restore-text.ts";

/** What a text is after it was read, changed and saved. */
function saved(source: string, change: (text: string) => string = (text) => text): string {
  return restoreText(change(normaliseText(source).text), readFormat(source));
}

const line = fc.string({ unit: fc.constantFrom("a", "b", " ", "-", ":", "é", "🚀"), maxLength: 4 });
const ending = fc.constantFrom("\n", "\r\n", "\r");
const oneEnding = fc
  .tuple(fc.array(line), ending, fc.boolean(), fc.boolean())
  .map(([lines, end, hasMark, hasFinal]) => `${hasMark ? "\uFEFF" : ""}${lines.join(end)}${hasFinal ? end : ""}`);
const anyEndings = fc
  .tuple(fc.array(fc.tuple(line, ending)), line, fc.boolean())
  .map(([lines, last, hasMark]) => `${hasMark ? "\uFEFF" : ""}${lines.flat().join("")}${last}`);

describe("a text that is read and saved", () => {
  it("comes back to the byte, whatever its line endings, byte order mark and final newline", () => {
    fc.assert(
      fc.property(fc.oneof(oneEnding, anyEndings), (source) => {
        expect(saved(source)).toBe(source);
      }),
    );
  });

  it("is still the same text after any change, whatever the line endings", () => {
    fc.assert(
      fc.property(anyEndings, fc.array(line), (source, lines) => {
        const changed = lines.join("\n");
        expect(normaliseText(saved(source, () => changed)).text).toBe(changed);
      }),
    );
  });

  it("gives new lines the ending of the file", () => {
    expect(saved("a\r\nb\r\n", (text) => `${text}c\n`)).toBe("a\r\nb\r\nc\r\n");
    expect(saved("\uFEFFa\rb", (text) => text.replace("a", "a\nnew"))).toBe("\uFEFFa\rnew\rb");
    expect(saved("a", (text) => `${text}\n`)).toBe("a\n");
  });

  it("keeps mixed endings of the lines that are still there, and gives the others the most frequent", () => {
    const source = "one\r\ntwo\nthree\r\nfour\r\nfive\nsix\r\n";
    expect(saved(source, (text) => text.replace("three", "3"))).toBe("one\r\ntwo\n3\r\nfour\r\nfive\nsix\r\n");
    expect(saved(source, (text) => text.replace("two\n", ""))).toBe("one\r\nthree\r\nfour\r\nfive\nsix\r\n");
    expect(saved(source, (text) => `0\n${text}7\n`)).toBe(`0\r\n${source}7\r\n`);
  });

  it("never makes one line break of two", () => {
    expect(saved("a\rb\nc\n", (text) => text.replace("b", ""))).toBe("a\r\rc\n");
  });

  it("leaves an empty first line its ending, whatever most of the others have", () => {
    expect(saved("\n\r\r")).toBe("\n\r\r");
  });

  it("takes the first of two endings that are as frequent", () => {
    expect(readFormat("a\r\nb\nc").lineEnding).toBe("\r\n");
    expect(readFormat("a\nb\r\nc").lineEnding).toBe("\n");
  });
});
