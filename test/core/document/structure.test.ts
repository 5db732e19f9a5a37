import { describe, expect, it } from "vitest";
import { readDocument } from "../../support/read-document.ts";

function codesOf(text: string): readonly string[] {
  return readDocument(text).diagnostics.map(({ code }) => code);
}

describe("documents and directives (R5, R11)", () => {
  it.each(["", "\n\n", "# nothing\n", "---\n", "---\n...\n"])("reads %j as null", (text) => {
    expect(readDocument(text).value).toEqual(["null"]);
  });

  it.each([
    ["a: 1\n---\n", '"---"'],
    ["a: 1\n---\nb: 2", '"---"'],
    ["...\n", '"..."'],
    ["%YAML 2.0\n---\na: 1", '"%YAML 2.0"'],
    ["%YAML 1.1\n%YAML 1.1\n---\na: 1", '"%YAML 1.1"'],
    ["%YAML 1.1\na: 1", '"%YAML 1.1"'],
  ])("refuses %j", (text, blamed) => {
    expect(readDocument(text).findings).toEqual([`yaml-syntax ${blamed}`]);
  });

  it.each(["%YAML 1.1\n---\non", "%YAML 1.2\n---\non", "%FOO bar\n---\non", "---\non\n...\n# end\n"])(
    "reads YAML 1.1 in %j",
    (text) => {
      expect(readDocument(text).value).toEqual(["bool", true]);
    },
  );
});

describe("characters (R6, R7)", () => {
  it.each(["\u0000", "\u0007", "\u007F", "\u009B", "\uD800", "\uFFFE"])(
    "refuses %j, also in a comment",
    (character) => {
      const { diagnostics } = readDocument(`a: 1 # ${character}`);
      expect(diagnostics).toMatchObject([{ code: "yaml-syntax", range: { from: 7, to: 8 } }]);
    },
  );

  it("takes letters, emoji and a byte order mark", () => {
    expect(readDocument("\uFEFFa: é\u00A0\u{1F600}").value).toEqual([
      "map",
      [
        ["str", "a"],
        ["str", "é\u00A0\u{1F600}"],
      ],
    ]);
  });

  it.each(["\r\n", "\r", "\u0085", "\u2028", "\u2029"])("takes %j for a line break", (lineBreak) => {
    const value = [
      "map",
      [
        ["str", "a"],
        ["int", "1"],
      ],
      [
        ["str", "b"],
        ["int", "2"],
      ],
    ];
    expect(readDocument(`a: 1${lineBreak}b: 2`).value).toEqual(value);
  });

  it("keeps LS and PS in texts that go over lines", () => {
    expect(readDocument("a: x\u2028  y").value).toEqual([
      "map",
      [
        ["str", "a"],
        ["str", "x\u2028y"],
      ],
    ]);
  });
});

describe("flow collections and quotes (R9)", () => {
  it.each([
    [
      "a: [1,\n2]",
      [
        "map",
        [
          ["str", "a"],
          ["seq", ["int", "1"], ["int", "2"]],
        ],
      ],
    ],
    [
      "a:\n  b: [\n1 # one\n]",
      [
        "map",
        [
          ["str", "a"],
          [
            "map",
            [
              ["str", "b"],
              ["seq", ["int", "1"]],
            ],
          ],
        ],
      ],
    ],
    [
      "a: {b: 'x\ny'}",
      [
        "map",
        [
          ["str", "a"],
          [
            "map",
            [
              ["str", "b"],
              ["str", "x y"],
            ],
          ],
        ],
      ],
    ],
    [
      'a: "x\ny"',
      [
        "map",
        [
          ["str", "a"],
          ["str", "x y"],
        ],
      ],
    ],
    [
      "a: 'x\n\ny'\nb: [c\nd]",
      [
        "map",
        [
          ["str", "a"],
          ["str", "x\ny"],
        ],
        [
          ["str", "b"],
          ["seq", ["str", "c d"]],
        ],
      ],
    ],
  ])("asks for no indentation in %j", (text, value) => {
    expect(readDocument(text)).toMatchObject({ value, diagnostics: [] });
  });

  it.each([
    ["a: [1, 2", '"["'],
    ["a: {b: [1}", '"}"'],
    ["a: [1]]", '"]"'],
    ['a: "x', '"\\""'],
    ["a: 'x\n---\ny'", '"\'"'],
    ["a: [b # c\nd]", '"["'],
  ])("refuses %j", (text, blamed) => {
    expect(readDocument(text).findings).toEqual([`yaml-syntax ${blamed}`]);
  });

  it("says where a bracket was opened that another kind closes", () => {
    const [diagnostic] = readDocument("key: [a, b}").diagnostics;
    expect(diagnostic).toMatchObject({ range: { from: 10, to: 11 }, related: [{ range: { from: 5, to: 6 } }] });
  });
});

describe("corners of the scanner (R10)", () => {
  it.each([
    ["[-, -a]", ["seq", ["str", "-"], ["str", "-a"]]],
    ["[1,#c\n2]", ["seq", ["int", "1"], ["int", "2"]]],
    [
      "[?a : 1]",
      [
        "seq",
        [
          "map",
          [
            ["str", "a"],
            ["int", "1"],
          ],
        ],
      ],
    ],
    ["{a, b: }", ["map", [["str", "a"], ["null"]], [["str", "b"], ["null"]]]],
    ["a#b", ["str", "a#b"]],
    ["?x", ["str", "?x"]],
    [
      `${"k".repeat(1023)}: 1`,
      [
        "map",
        [
          ["str", "k".repeat(1023)],
          ["int", "1"],
        ],
      ],
    ],
  ])("reads %j", (text, value) => {
    expect(readDocument(text).value).toEqual(value);
  });

  it.each([
    "{?a: 1, x?: 2}",
    `${"k".repeat(1025)}: 1`,
    "{a\n: 1}",
    "a: b: c",
    "a: - b",
    "a: ? b",
    "a: @b",
    "--- a: 1",
    "a: b\n  c: d",
    "a:\n    b: 1\n  c: 2",
    "a: b\n  # c\n  d",
    "? a\n\n : b",
    "? 'a' b",
    "- a\nb: 1",
  ])("refuses %j with one sentence", (text) => {
    expect(codesOf(text)).toEqual(["yaml-syntax"]);
  });

  it.each(["jobs:\n# c\n  a\nb: c", "jobs: &a\n # c\n\n# d\n  !!str a\nb: c"])(
    "ends a word below a comment that is indented less: %j",
    (text) => {
      const value = [
        "map",
        [
          ["str", "jobs"],
          ["str", "a"],
        ],
        [
          ["str", "b"],
          ["str", "c"],
        ],
      ];
      expect(readDocument(text)).toMatchObject({ value, diagnostics: [] });
    },
  );

  it.each([
    ["jobs:\n# c\n  a\n@", '"@"'],
    ["jobs:\n# c\n  a\n[b]", '"[b]"'],
    ["- \n# c\n  a\nb", '"b"'],
  ])("refuses what stands below such a word: %j", (text, blamed) => {
    expect(readDocument(text).findings).toEqual([`yaml-syntax ${blamed}`]);
  });

  it.each(["{&a: 1}", "{*a:1}", 'a: {\n- "}"\nb: c\n'])(
    "says where it is not sure to read %s as PyYAML does",
    (text) => {
      expect(readDocument(text)).toMatchObject({ root: null, diagnostics: [{ code: "yaml-unsure" }] });
    },
  );
});

describe("nesting (R12)", () => {
  it("reads 490 levels and no more", () => {
    expect(codesOf("[".repeat(490) + "]".repeat(490))).toEqual([]);
    expect(codesOf("[".repeat(491) + "]".repeat(491))).toEqual(["yaml-syntax"]);
  });

  it.each(["[", "{a: ", "- ", "? ", "[{"])("ends quickly on a hundred thousand times %j", (opening) => {
    expect(codesOf(opening.repeat(100_000))).toContain("yaml-syntax");
  });
});
