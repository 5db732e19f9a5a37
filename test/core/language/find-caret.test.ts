import { describe, expect, it } from "vitest";
import { findCaret } from "../../../src/core/language/find-caret.ts";

/** Where the `|` of a text is, in short: the path, what is written there, and what is told apart besides. */
function place(marked: string): string {
  const offset = marked.indexOf("|");
  const caret = findCaret(marked.slice(0, offset) + marked.slice(offset + 1), offset);
  if (!caret) return "nowhere";
  const { path, role, text, style, flow, marked: complete } = caret.place;
  const words = [
    ["", ...path].join("/") || "/",
    role,
    `<${caret.typed}^${text.slice(caret.typed.length)}>`,
    ...(style === "plain" ? [] : [style]),
    ...(flow ? ["flow"] : []),
    ...(complete ? [] : ["unmarked"]),
  ];
  return words.join(" ");
}

const job = "jobs:\n  build:\n";

const places: readonly (readonly [title: string, text: string, found: string])[] = [
  ["an empty text", "|", "/ value <^>"],
  ["a first word", "pip|", "/ value <pip^>"],
  ["a key before others", "pi|\njobs:\n", "/ key <pi^> unmarked"],
  ["a key after others", "pipeline: []\n|", "/ key <^> unmarked"],
  ["a key with its colon", "pipe|line: []", "/ key <pipe^line>"],
  ["a quoted key", '"pipe|line": []', "/ key <pipe^line> double-quoted"],
  ["after a document's marker", "---\n|", "/ value <^>"],

  ["a stage", "pipeline:\n  - bu|", "/pipeline/0 value <bu^>"],
  ["an empty item", "pipeline:\n  - a\n  - |\n", "/pipeline/1 value <^>"],
  ["an item between others", "pipeline:\n  - a\n  - |\n  - c\n", "/pipeline/1 value <^>"],
  ["a line below the key", "pipeline:\n  |", "/pipeline value <^>"],
  ["a line in the column of the dashes", "pipeline:\n  - a\n  |", "/pipeline/1 value <^> unmarked"],
  ["dashes in the column of the key", "pipeline:\n- a\n- |\njobs:\n", "/pipeline/1 value <^>"],
  ["a key below dashes in its own column", "pipeline:\n- a\nj|", "/ key <j^> unmarked"],
  ["a nested list", "pipeline:\n  - - a\n    - b|\n", "/pipeline/0/1 value <b^>"],
  ["a nested list in brackets", "pipeline:\n  - [a, b|]\n", "/pipeline/0/1 value <b^> flow"],
  ["brackets that nothing closes", "pipeline: [a, |\njobs:\n  a:\n", "/pipeline/1 value <^> flow"],
  ["brackets in brackets", "pipeline: [a, [b, |], d]", "/pipeline/1/1 value <^> flow"],
  ["a word in brackets over lines", "pipeline: [\n  a,\n  |\n]\njobs:", "/pipeline/1 value <^> flow"],

  ["a job's name", "pipeline: [a]\njobs:\n  |", "/jobs value <^>"],
  ["a second job's name", `${job}    run: make\n  te|`, "/jobs key <te^> unmarked"],
  ["a job's first key", `${job}    |`, "/jobs/build value <^>"],
  ["a job's first key before others", `${job}    |\n    run: make\n`, "/jobs/build key <^> unmarked"],
  ["a job's next key", `${job}    run: make\n    |`, "/jobs/build key <^> unmarked"],
  ["a half-written key after a value", `${job}    run: make\n    ser|`, "/jobs/build key <ser^> unmarked"],
  ["a key between others", `${job}    run: make\n    ar|\n    series: jammy\n`, "/jobs/build key <ar^> unmarked"],
  ["a key after an empty line", `${job}    run: make\n\n    # why\n\n    |\n  test:\n`, "/jobs/build key <^> unmarked"],
  ["a key after a list", `${job}    packages:\n      - a\n    |`, "/jobs/build key <^> unmarked"],
  ["a key after a block", `${job}    run: |2\n      make\n    |`.replace("|2", ">"), "/jobs/build key <^> unmarked"],
  ["a key in braces", "jobs:\n  a: {ser|}", "/jobs/a key <ser^> flow unmarked"],
  ["a second key in braces", "jobs:\n  a: {series: jammy, |}", "/jobs/a key <^> flow unmarked"],
  ["braces that nothing closes", "jobs:\n  a: {series: jammy, |\n  b:\n    run: x\n", "/jobs/a key <^> flow unmarked"],

  ["a value", `${job}    series: ja|\n    run: make\n`, "/jobs/build/series value <ja^>"],
  ["an empty value", `${job}    series: |\n    run: make\n`, "/jobs/build/series value <^>"],
  ["a value before a comment", `${job}    series: | # which\n`, "/jobs/build/series value <^>"],
  ["the middle of a value", `${job}    series: ja|mmy\n`, "/jobs/build/series value <ja^mmy>"],
  ["the start of a value", `${job}    series: |jammy\n`, "/jobs/build/series value <^jammy>"],
  ["a value in quotes", `${job}    series: "ja|"\n`, "/jobs/build/series value <ja^> double-quoted"],
  [
    "a quote that nothing closes",
    `${job}    series: 'ja|\n    run: make\n`,
    "/jobs/build/series value <ja^> single-quoted",
  ],
  ["a value behind an anchor", `${job}    series: &s ja|\n`, "/jobs/build/series value <ja^>"],
  ["a value in braces", "jobs:\n  a: {series: j|, run: x}", "/jobs/a/series value <j^> flow"],
  ["a line below a key", `${job}    output:\n      |\n    run: x`, "/jobs/build/output value <^>"],
  ["a second key below a key", `${job}    output:\n      paths: [a]\n      |`, "/jobs/build/output key <^> unmarked"],
  ["an item deep down", `${job}    output:\n      paths:\n        - |`, "/jobs/build/output/paths/0 value <^>"],

  ["a matrix item's first key", "jobs:\n  t:\n    matrix:\n      - |", "/jobs/t/matrix/0 value <^>"],
  [
    "a matrix item's first key before others",
    "jobs:\n  t:\n    matrix:\n      - se|\n        architectures: [a]\n",
    "/jobs/t/matrix/0 key <se^> unmarked",
  ],
  [
    "a matrix item's next key",
    "jobs:\n  t:\n    matrix:\n      - series: jammy\n        |\n      - series: focal\n",
    "/jobs/t/matrix/0 key <^> unmarked",
  ],
  [
    "a line for the next matrix item",
    "jobs:\n  t:\n    matrix:\n      - series: jammy\n      |\n",
    "/jobs/t/matrix/1 value <^> unmarked",
  ],
  [
    "a value in a matrix item in braces",
    "jobs:\n  t:\n    matrix:\n      - {series: jammy, architectures: [amd64, a|]}\n",
    "/jobs/t/matrix/0/architectures/1 value <a^> flow",
  ],

  ["a comment", "pipeline: [a] # se|", "nowhere"],
  ["a comment of its own", "# se|\npipeline: [a]", "nowhere"],
  ["a block scalar", `${job}    run: >\n      make |\n`, "nowhere"],
  ["an empty line in a block scalar", `${job}    run: >-\n      make\n      |\n      make install\n`, "nowhere"],
  ["an empty line behind a block scalar", `${job}    run: >-\n      make\n      |\n`, "nowhere"],
  ["a line that continues a value", `${job}    run: make\n      inst|\n`, "nowhere"],
  ["an indentation that fits nothing", `${job}    run: make\n   |\n    series: jammy`, "nowhere"],
  ["an alias", "jobs:\n  a: &x {}\n  b: *x|", "nowhere"],
];

describe("findCaret", () => {
  it.each(places)("knows %s", (_, text, found) => {
    expect(place(text)).toBe(found);
  });

  it("tells what is before a word on its line, if that is nothing but blanks and dashes", () => {
    expect(findCaret("pipeline:\n  - - a", 17)?.indentation).toBe("  - - ");
    expect(findCaret("pipeline: a", 11)?.indentation).toBeNull();
  });
});
