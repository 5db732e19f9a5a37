import { describe, expect, it } from "vitest";
import { ubuntuFarm } from "../../../src/core/index.ts";
import { completeAt } from "../../../src/core/language/complete-at.ts";
import type { Choice, Completion } from "../../../src/core/language/completion.ts";

const knowledge = { farm: ubuntuFarm, today: "2026-11-01" };

/** What may be written at the `|` of a text. */
function complete(marked: string): Completion | null {
  const { text, offset } = unmark(marked);
  return completeAt(text, offset, knowledge);
}

function unmark(marked: string) {
  const offset = marked.indexOf("|");
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}

function labels(marked: string): readonly string[] {
  return complete(marked)?.choices.map(({ label }) => label) ?? [];
}

function choice(marked: string, label: string): Choice {
  const found = complete(marked)?.choices.find((one) => one.label === label);
  if (!found) throw new Error(`${label} is none of: ${labels(marked).join(", ")}`);
  return found;
}

/** The text after a choice, with the caret as `|`. */
function apply(marked: string, label: string): string {
  const { text } = unmark(marked);
  const { insert, caret } = choice(marked, label);
  const { from, to } = complete(marked)?.range ?? { from: 0, to: 0 };
  return text.slice(0, from) + insert.slice(0, caret) + "|" + insert.slice(caret) + text.slice(to);
}

const jobHead = "jobs:\n  build:\n";

describe("completeAt, keys", () => {
  it.each<readonly [string, string, readonly string[]]>([
    ["an empty text", "|", ["pipeline", "jobs", "license"]],
    ["the top level, what is there left out", "pipeline: [a]\n|", ["jobs", "license"]],
    ["an input", `${jobHead}    input:\n      |`, ["job-name", "target-directory"]],
    ["an input that has one", `${jobHead}    input:\n      job-name: a\n      |`, ["target-directory"]],
    ["a snap in a list", `${jobHead}    snaps:\n      - |`, ["name", "channel", "classic"]],
    ["the second key of a snap", `${jobHead}    snaps:\n      - name: go\n        |`, ["channel", "classic"]],
    [
      "a repository with a ppa, which excludes some",
      `${jobHead}    package-repositories:\n      - type: apt\n        ppa: a/b\n        |`,
      ["formats", "suites", "trusted"],
    ],
    [
      "a repository with an address, which needs components",
      `${jobHead}    package-repositories:\n      - type: apt\n        url: https://example.com\n        |`,
      ["components", "formats", "suites", "trusted"],
    ],
    ["a licence that has one of two", "license:\n  spdx: MIT\n  |", []],
    ["variables, which are the author's own", `${jobHead}    environment:\n      |`, []],
    ["a mapping that is none of lpci's", `${jobHead}    nonsense:\n      |`, []],
  ])("offers those of %s", (_, text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  it("offers those that a job needs first, and its matrix", () => {
    const found = labels(`${jobHead}    |`);
    expect(found.slice(0, 2)).toEqual(["series", "architectures"]);
    expect(found).toContain("matrix");
    expect(found).not.toContain("plugin-config");
  });

  it("offers all keys of a job in a matrix item, but no matrix", () => {
    const found = labels("jobs:\n  t:\n    matrix:\n      - series: jammy\n        |");
    expect(found).toEqual(expect.arrayContaining(["architectures", "run", "packages", "plugin"]));
    expect(found).not.toContain("matrix");
    expect(found).not.toContain("series");
  });

  it.each<readonly [string, string]>([
    ["the job's plugin", `${jobHead}    plugin: golang\n    |`],
    ["a plugin from an anchor", "jobs:\n  a: &a\n    plugin: golang\n  build:\n    <<: *a\n    |"],
    ["a matrix item's plugin", "jobs:\n  t:\n    matrix:\n      - plugin: golang\n        |"],
    [
      "a plugin that the item inherits",
      "jobs:\n  t:\n    plugin: golang\n    matrix:\n      - series: jammy\n        |",
    ],
    ["a plugin of some matrix item", "jobs:\n  t:\n    matrix:\n      - plugin: golang\n    |"],
  ])("offers the keys of a plugin beside %s", (_, text) => {
    expect(labels(text)).toContain("golang-version");
    expect(labels(text)).not.toContain("conda-python");
  });

  it("says which keys of a plugin are required", () => {
    expect(choice(`${jobHead}    plugin: golang\n    |`, "golang-version").detail).toBe("required, text");
  });

  it("offers no plugin's keys without one", () => {
    expect(labels(`${jobHead}    |`)).not.toContain("golang-version");
  });

  it("offers the names that the pipeline has and nothing defines", () => {
    expect(labels("pipeline:\n  - lint\n  - [build, 'on']\njobs:\n  lint:\n    run: x\n  |")).toEqual(["build", "on"]);
    expect(labels("pipeline: [a1]\njobs:\n  |")).toEqual(["a1"]);
  });

  it.each<readonly [string, string, string, string]>([
    ["a word", `${jobHead}    se|`, "series", `${jobHead}    series: |`],
    ["a list of known names", `${jobHead}    |`, "architectures", `${jobHead}    architectures: [|]`],
    ["a list", `${jobHead}    pa|`, "packages", `${jobHead}    packages:\n      - |`],
    ["a mapping", `${jobHead}    |`, "output", `${jobHead}    output:\n      |`],
    ["the matrix", `${jobHead}    |`, "matrix", `${jobHead}    matrix:\n      - |`],
    ["the pipeline", "|", "pipeline", "pipeline:\n  - |"],
    ["the jobs", "pipeline: [a]\n|", "jobs", "pipeline: [a]\njobs:\n  |"],
    ["a key that has its colon", `${jobHead}    se|r: jammy`, "series", `${jobHead}    series|: jammy`],
    ["a key before others", `${jobHead}    |\n    run: x`, "plugin", `${jobHead}    plugin: |\n    run: x`],
    [
      "a key in a list's item",
      `${jobHead}    matrix:\n      - |`,
      "output",
      `${jobHead}    matrix:\n      - output:\n          |`,
    ],
    [
      "an item without its dash",
      `${jobHead}    matrix:\n      - series: focal\n      |`,
      "series",
      `${jobHead}    matrix:\n      - series: focal\n      - series: |`,
    ],
    [
      "an item below its key",
      `${jobHead}    matrix:\n      |`,
      "packages",
      `${jobHead}    matrix:\n      - packages:\n          - |`,
    ],
    ["a key in braces", "jobs:\n  a: {|}", "series", "jobs:\n  a: {series: |}"],
    ["a list in braces", "jobs:\n  a: {run: x, pa|}", "packages", "jobs:\n  a: {run: x, packages: [|]}"],
    ["a mapping in braces", "jobs:\n  a: {|}", "input", "jobs:\n  a: {input: {|}}"],
    ["a new job", "pipeline: [build]\njobs:\n  |", "build", "pipeline: [build]\njobs:\n  build:\n    |"],
    ["a new job that needs quotes", "pipeline: ['on']\njobs:\n  |", "on", "pipeline: ['on']\njobs:\n  \"on\":\n    |"],
  ])("goes on behind %s", (_, text, label, expected) => {
    expect(apply(text, label)).toBe(expected);
  });
});

describe("completeAt, values", () => {
  it("offers the series of the farm, the newest first, and says which are out of support", () => {
    const text = `${jobHead}    series: |`;
    expect(labels(text).slice(0, 2)).toEqual(["stonking", "resolute"]);
    expect(choice(text, "jammy").detail).toBe("22.04 LTS");
    expect(choice(text, "focal").detail).toBe("20.04 LTS, support ended 2025-05-29");
  });

  it("offers a series that only this farm has", () => {
    const one = { name: "mine", version: "99.04", longTermSupport: false, releaseDate: null, endOfLife: null };
    const farm = { ...ubuntuFarm, series: [...ubuntuFarm.series, { ...one, architectures: ["amd64"] }] };
    const text = "jobs:\n  a:\n    series: ";
    expect(completeAt(text, text.length, { ...knowledge, farm })?.choices[0]).toMatchObject({
      label: "mine",
      detail: "99.04",
    });
  });

  it.each<readonly [string, string, readonly string[]]>([
    [
      "the job's series",
      `${jobHead}    series: bionic\n    architectures: [|]`,
      ["amd64", "arm64", "armhf", "i386", "ppc64el", "s390x"],
    ],
    [
      "a single one",
      `${jobHead}    series: wily\n    architectures: |`,
      ["amd64", "arm64", "armhf", "i386", "powerpc", "ppc64el"],
    ],
    ["those not listed yet", `${jobHead}    series: hardy\n    architectures: [amd64, |]`, ["i386", "powerpc"]],
    [
      "a list of lines",
      `${jobHead}    series: hardy\n    architectures:\n      - i386\n      - |`,
      ["amd64", "powerpc"],
    ],
    [
      "the item's own series",
      "jobs:\n  t:\n    series: jammy\n    matrix:\n      - series: hardy\n        architectures: |",
      ["amd64", "i386", "powerpc"],
    ],
    [
      "the series that an item inherits",
      "jobs:\n  t:\n    series: hardy\n    matrix:\n      - architectures: [|]",
      ["amd64", "i386", "powerpc"],
    ],
    [
      "any series of the matrix",
      "jobs:\n  t:\n    architectures: [|]\n    matrix:\n      - series: hardy\n      - series: natty\n",
      ["amd64", "i386", "powerpc"],
    ],
  ])("offers the architectures that are buildable in %s", (_, text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  it("offers all architectures where the series is not known", () => {
    expect(labels(`${jobHead}    series: nonsense\n    architectures: [|]`)).toEqual(
      expect.arrayContaining(["amd64v3", "powerpc", "riscv64"]),
    );
  });

  it.each<readonly [string, string, readonly string[]]>([
    ["not in the pipeline yet first", "pipeline:\n  - a1\n  - |\njobs:\n  a1: {}\n  b1: {}\n", ["b1", "a1"]],
    [
      "with quotes and merges in their names",
      "pipeline: [|]\njobs:\n  <<: {}\n  'it''s': {}\n  \"a\\\"b\": {}\n",
      ["it's", 'a"b'],
    ],
    ["in a stage of several", "pipeline:\n  - [a1, |]\njobs:\n  a1: {}\n  b1: {}\n", ["b1", "a1"]],
    ["as a single stage, not letter by letter", "pipeline: |\njobs:\n  a1: {}\n", []],
    [
      "of earlier stages first, the job itself left out",
      "pipeline: [late, [own, same], early]\njobs:\n  early: {}\n  same: {}\n  late: {}\n  none: {}\n  own:\n    input:\n      job-name: |",
      ["late", "same", "early", "none"],
    ],
  ])("offers jobs %s", (_, text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  it("says where a job stands", () => {
    const text = "pipeline: [a1, [own, b1]]\njobs:\n  a1: {}\n  b1: {}\n  own:\n    input: {job-name: |}";
    expect(choice(text, "a1").detail).toBe("stage 1, earlier");
    expect(choice(text, "b1").detail).toBe("stage 2, the same: no order promised");
  });

  it.each<readonly [string, string, readonly string[]]>([
    [
      "plugins",
      `${jobHead}    plugin: |`,
      ["tox", "pyproject-build", "miniconda", "conda-build", "golang", "pre-commit"],
    ],
    ["true and false", `${jobHead}    root: |`, ["true", "false"]],
    ["words of a closed list", `${jobHead}    output:\n      distribute: |`, ["artifactory"]],
    ["words of a list", `${jobHead}    package-repositories:\n      - formats: [deb, |]`, ["deb-src"]],
  ])("offers %s", (_, text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  it.each<readonly [string, string]>([
    ["a command", `${jobHead}    run: ma|`],
    ["a command in braces", "jobs:\n  a: {run: |}"],
    ["the lines of a command", `${jobHead}    run: >\n      ma|`],
    ["a package", `${jobHead}    packages: [|]`],
    ["a comment", `${jobHead}    series: jammy # |`],
    ["a variable", `${jobHead}    environment:\n      A: |`],
    ["a key that lpci does not know", `${jobHead}    nonsense: |`],
    ["a mapping on its key's line", `${jobHead}    output: |`],
  ])("offers nothing in %s", (_, text) => {
    expect(complete(text)).toBeNull();
  });

  it.each<readonly [string, string, string, string]>([
    ["a value", `${jobHead}    series: |`, "jammy", `${jobHead}    series: jammy|`],
    ["the whole word", `${jobHead}    series: fo|cal # x`, "jammy", `${jobHead}    series: jammy| # x`],
    ["in quotes that are there", `${jobHead}    series: "|"`, "jammy", `${jobHead}    series: "jammy|"`],
    [
      "quotes where YAML misreads a name",
      "pipeline:\n  - |\njobs:\n  'on': {}",
      "on",
      "pipeline:\n  - \"on\"|\njobs:\n  'on': {}",
    ],
    ["booleans as they are", `${jobHead}    root: |`, "false", `${jobHead}    root: false|`],
    [
      "an item's missing dash",
      "pipeline:\n  - a1\n  |\njobs:\n  b1: {}",
      "b1",
      "pipeline:\n  - a1\n  - b1|\njobs:\n  b1: {}",
    ],
    ["an item below its key", "pipeline:\n  |\njobs:\n  b1: {}", "b1", "pipeline:\n  - b1|\njobs:\n  b1: {}"],
    [
      "items of a list below its key",
      `${jobHead}    series: jammy\n    architectures:\n      |`,
      "arm64",
      `${jobHead}    series: jammy\n    architectures:\n      - arm64|`,
    ],
  ])("writes %s", (_, text, label, expected) => {
    expect(apply(text, label)).toBe(expected);
  });
});

describe("completeAt, explanations", () => {
  it("explains a key as the reference does", () => {
    expect(choice(`${jobHead}    |`, "architectures").explain()).toMatchObject({ title: "architectures" });
  });

  it("explains a series", () => {
    expect(choice(`${jobHead}    series: |`, "focal").explain()?.paragraphs).toContain(
      "Standard support ended on 2025-05-29.",
    );
  });
});
