import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ubuntuFarm } from "../../../src/core/index.ts";
import { completeAt } from "../../../src/core/language/complete-at.ts";
import { findPlace } from "../../../src/core/language/find-place.ts";
import { type OutlineNode, valueOf } from "../../../src/core/language/outline.ts";
import { outlineText } from "../../../src/core/language/outline-text.ts";
import { workedExample } from "../../support/pipelines.ts";

/** What an outline holds, as plain values. */
function plain(node: OutlineNode | null): unknown {
  if (!node) return null;
  if (node.kind === "scalar") return node.style === "alias" ? `*${node.text}` : node.text;
  if (node.kind === "sequence") return node.items.map(({ value }) => plain(value));
  return node.pairs.map(({ key, value }) => [key.text, plain(value)]);
}

function outlined(text: string): unknown {
  return plain(outlineText(text).root);
}

describe("outlineText", () => {
  it.each<readonly [string, string, unknown]>([
    [
      "lists in the column of their key",
      "a:\n- x\n- y\nb: z",
      [
        ["a", ["x", "y"]],
        ["b", "z"],
      ],
    ],
    ["lists in lists", "- - a\n  - b\n- c", [["a", "b"], "c"]],
    [
      "mappings in lists",
      "- a: 1\n  b: 2\n- c: 3",
      [
        [
          ["a", "1"],
          ["b", "2"],
        ],
        [["c", "3"]],
      ],
    ],
    [
      "brackets over lines",
      "a: [x,\n  {y: z}, [w]]\nb: c",
      [
        ["a", ["x", [["y", "z"]], ["w"]]],
        ["b", "c"],
      ],
    ],
    [
      "block scalars",
      "a: |\n  x: y\n\n  - z\nb: c",
      [
        ["a", "|\n  x: y\n\n  - z"],
        ["b", "c"],
      ],
    ],
    [
      "quoted words with what they hide",
      "a: 'it''s: #1'\nb: \"x\\\" y\"",
      [
        ["a", "it''s: #1"],
        ["b", 'x\\" y'],
      ],
    ],
    [
      "comments",
      "# a: b\na: b # c\n  # d\nc: d#e",
      [
        ["a", "b"],
        ["c", "d#e"],
      ],
    ],
    [
      "anchors and aliases",
      "a: &x {b: c}\nd: *x",
      [
        ["a", [["b", "c"]]],
        ["d", "*x"],
      ],
    ],
    [
      "words over lines",
      "a: b\n  c\nd: e",
      [
        ["a", "b\n  c"],
        ["d", "e"],
      ],
    ],
    [
      "keys past those that are deeper than they may be",
      "a:\n  b: c\n    d: e\n  f: g",
      [
        [
          "a",
          [
            ["b", "c"],
            ["f", "g"],
          ],
        ],
      ],
    ],
    [
      "keys that are less deep than the first",
      "  a: b\nc: d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "several documents",
      "%YAML 1.1\n---\na: b\n...\n---\nc: d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
  ])("finds %s", (_, text, expected) => {
    expect(outlined(text)).toEqual(expected);
  });

  it("follows merges, the mapping's own keys first", () => {
    const outline = outlineText("a: &a {x: 1, y: 1}\nb:\n  <<: *a\n  y: 2");
    const b = valueOf(outline, outline.root, "b");
    expect(plain(valueOf(outline, b, "x"))).toBe("1");
    expect(plain(valueOf(outline, b, "y"))).toBe("2");
  });

  it("ends at merges that go round", () => {
    const outline = outlineText("a: &a\n  <<: *a\n  x: *b\nb: &b *b");
    expect(valueOf(outline, valueOf(outline, outline.root, "a"), "y")).toBeNull();
    expect(valueOf(outline, valueOf(outline, outline.root, "a"), "x")).toBeNull();
  });

  it("finds the word at each offset that it says it has, whatever the text", () => {
    const pieces = fc.constantFrom(
      "a",
      ":",
      " ",
      "\n",
      "  ",
      "- ",
      "[",
      "]",
      "{",
      "}",
      ",",
      "'",
      '"',
      "#",
      "|",
      "&x ",
      "*x",
      "!t ",
      "\t",
      "---",
      "<<",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), fc.nat(), (parts, seed) => {
        const text = parts.join("");
        const place = findPlace(outlineText(text), text.length === 0 ? 0 : seed % text.length);
        if (place) expect(text.slice(place.range.from, place.range.to)).toBe(place.text);
        completeAt(text, text.length === 0 ? 0 : seed % text.length, { farm: ubuntuFarm, today: "2026-11-01" });
      }),
      { numRuns: 500 },
    );
  });

  it.each<readonly [string, string]>([
    ["open brackets", "["],
    ["open braces", "a: {"],
    ["dashes", "- "],
    ["quotes", "'\n "],
    ["items", "- a\n"],
    ["words", "ab "],
    ["properties", "&a "],
    ["comments", "a\n # b\n"],
    ["anchors without an end", "[&a"],
    ["block scalars", "- |\n\n"],
    ["deeper lines", "a: b\n  - "],
  ])("comes to an end for a million characters of %s", (_, piece) => {
    const text = piece.repeat(1_000_000 / piece.length);
    expect(outlineText(text).root).not.toBeUndefined();
  });

  it("does so at each offset of a text that is cut there", () => {
    for (let end = 0; end <= workedExample.length; end += 1) {
      const text = workedExample.slice(0, end);
      expect(() => completeAt(text, end, { farm: ubuntuFarm, today: "2026-11-01" })).not.toThrow();
    }
  });
});
