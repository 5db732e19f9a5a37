import { describe, expect, it } from "vitest";
import { readConfiguration } from "../../../src/core/configuration/read-configuration.ts";
import { parseDocument } from "../../../src/core/document/parse-document.ts";
import { type Configuration, ubuntuFarm } from "../../../src/core/index.ts";
import { checkSchema } from "../../../src/core/lpci/check-schema.ts";
import { textAt } from "../../support/analyse-text.ts";

describe("checkSchema", () => {
  it.each([
    ["run: make", []],
    ["run: ~\n    run-before:\n    run-after: null", []],
    ["run: 5", ["run"]],
    ["run: yes", ["run"]],
    ["run: [make]", ["run"]],
    ["environment: {A: 1, B: true, C: 3.10, D: ~, E: .inf, 5: x, on: y, ~: z}", ["environment.__key__"]],
    ["environment: {A: 2024-01-01, B: [a], 2024-01-01: x}", ["environment.A", "environment.B", "environment.__key__"]],
    ["environment: [ab, [c, d]]", []],
    ["environment: [abc]", ["environment"]],
    ["environment: ''", []],
    ["packages: git", ["packages"]],
    ["packages: !!set {git, make}", []],
    ["packages: [git, 5, ~]", ["packages.1", "packages.2"]],
    ["root: yes", []],
    ["root: 'yes'", ["root"]],
    ["root: 1", ["root"]],
    ["root:", ["root"]],
    ["output:", []],
    ["output: []", []],
    ["output: {paths: [a], distribute: artifactory, channels: [edge], properties: {a: [1]}}", []],
    ["output: {properties: {1: a}}", ["output.properties.__key__"]],
    ["output: {dynamic-properties: 1}", ["output.dynamic-properties"]],
    ["output: {dynamic_properties: a}", ["output.dynamic_properties"]],
    ["output: [a1, b2]", ["output.a", "output.b"]],
    ["output: {constructor: 1, __proto__: 2}", ["output.constructor", "output.__proto__"]],
    ["output: {1: a, paths: 5}", ["output"]],
    ["input: {job-name: a}", ["input.target-directory"]],
    ["input: {job-name: ~, target-directory: 1}", ["input.job-name", "input.target-directory"]],
    ["snaps: [go, {name: a}, {name: b, channel: x, classic: no}]", []],
    ["snaps: firefox", []],
    ["snaps: {firefox: 1}", []],
    ["snaps: 5", ["snaps"]],
    ["snaps: ~", ["snaps"]],
    ["snaps: [{channel: x}, {name: a, bogus: 1}]", ["snaps"]],
    ["snaps: [{name: a, classic: 'yes'}]", ["snaps"]],
    ["snaps: [[a]]", ["snaps"]],
    ["snaps: [{name: 5, channel: ~, classic: ~}]", ["snaps.0.name", "snaps.0.channel", "snaps.0.classic"]],
    ["package-repositories: ~", ["package-repositories"]],
    ["package-repositories: [a]", ["package-repositories.0"]],
    ["package-repositories: [{type: apt, ppa: a1/b1}, {type: apt, ppa: a1/ubuntu/b1, suites: [noble]}]", []],
    ["package-repositories: [{}]", ["package-repositories.0.__root__"]],
    [
      "package-repositories: [{type: deb, url: 'http://a', components: [main, x], formats: 5, suites: [xenial], trusted: 2, key-id: 1}]",
      ["type", "components.1", "formats", "suites.0", "trusted", "key-id"].map(
        (key) => `package-repositories.0.${key}`,
      ),
    ],
    ["package-repositories: [{type: apt, url: 'http://a', components: [], formats: '', trusted: 'Yes'}]", []],
    ["package-repositories: [{type: apt, url: 'http://a'}]", ["package-repositories.0.__root__"]],
    ["package-repositories: [{type: apt, ppa: a1/b1, components: [main]}]", ["package-repositories.0.__root__"]],
    ["package-repositories: [{type: apt, ppa: A/b1}]", ["package-repositories.0.ppa!"]],
    ["plugin: tox", []],
    ["plugin: tox\n    golang-version: '1.20'", ["golang-version"]],
    ["plugin: golang\n    bogus: 1", ["__root__.golang-version"]],
    ["plugin: golang\n    golang-version: 1.20\n    run: 5", ["__root__.golang-version"]],
    ["plugin: golang\n    golang-version: '1.20'\n    bogus: 1", ["bogus"]],
    ["plugin: miniconda\n    conda-python: [any, thing]\n    conda-channels: ~", []],
    [
      "plugin: conda-build\n    conda-packages: [1]\n    build-target: 2",
      ["conda-packages.0", "build-target"].map((key) => `__root__.${key}`),
    ],
    ["plugin: pre-commit\n    run: make", []],
    ["plugin: toxx", ["!"]],
    ["plugin:", ["!"]],
    ["plugin: [tox]", ["__root__"]],
    ["plugin-config: {}", []],
    ["plugin-config: {a: 1}", ["plugin-config.a"]],
    ["constructor: 1\n    __proto__: 2\n    toString: 3", ["constructor", "__proto__", "toString"]],
    ["on: push\n    bogus: 1", [""]],
    ["run_before: a\n    Run: b", ["run_before", "Run"]],
  ])("finds in a job with %j: %j", (keys, paths) => {
    const text = `pipeline: [test]\njobs:\n  test:\n    series: jammy\n    architectures: [amd64]\n    ${keys}\n`;
    expect(pathsOf(text).toSorted()).toEqual(paths.map((path) => `test ${path}`).toSorted());
  });

  it.each([
    ["0", true],
    ["3600", true],
    ["1.5", true],
    ["'90'", true],
    ["'01:30'", true],
    ["1:30", true],
    ["'1 day, 1:00:00'", true],
    ["'2 days, 10'", true],
    ["'3 5'", true],
    ["P1DT2H3M4.5S", true],
    ["P30D", true],
    ["true", true],
    ["P1W", false],
    ["P1M", false],
    ["1 week", false],
    ["''", false],
    ["-1", false],
    ["'-1'", false],
    ["-P1D", false],
    ["'-0.5'", false],
    [".inf", false],
    ["[1]", false],
    ["~", false],
    ["2024-01-01", false],
  ])("takes %s for a duration: %j", (value, isOne) => {
    const text = `pipeline: [test]\njobs: {test: {series: jammy, architectures: amd64, output: {expires: ${value}}}}\n`;
    expect(pathsOf(text)).toEqual(isOne ? [] : ["test output.expires"]);
  });

  it.each([
    ["http://example.com", true],
    ["HTTPS://user:secret@example.com:8080/a?b#c", true],
    ["http://localhost", true],
    ["http://10.0.0.1/x", true],
    ["http://[::1]:80", true],
    ["http://bücher.example", true],
    ["http://{{secret}}.example.com", true],
    ["ftp://example.com", false],
    ["example.com", false],
    ["http://", false],
    ["http://a b.com", false],
    ["http://example.com:99999", false],
    ["http://-a.com", false],
  ])("takes %s for an address: %j", (value, isOne) => {
    const repository = `{type: apt, url: "${value}", components: [main]}`;
    const text = `pipeline: [test]\njobs: {test: {series: jammy, architectures: amd64, package-repositories: [${repository}]}}\n`;
    expect(pathsOf(text)).toEqual(isOne ? [] : ["test package-repositories.0.url"]);
  });

  it("wants names of two characters and more in the pipeline, not of jobs that it does not name", () => {
    const job = "{series: jammy, architectures: amd64}";
    const text = `pipeline: [a, [b2, C]]\njobs: {a: ${job}, b2: ${job}, C: ${job}, D: ${job}}\n`;
    expect(pathsOf(text)).toEqual(["pipeline.0.0", "pipeline.1.1"]);
  });

  it("wants the same of series and architectures", () => {
    const text = "pipeline: [test]\njobs: {test: {series: J, architectures: [amd64, '', x]}}\n";
    expect(pathsOf(text)).toEqual(["test series", "test architectures.1", "test architectures.2"]);
  });

  it.each([
    ["license: ~", []],
    ["license: {}", []],
    ["license: {spdx: MIT}", []],
    ["license: {spdx: '', path: LICENSE}", []],
    ["license: {spdx: MIT, path: LICENSE}", ["license.path"]],
    ["license: {spdx: 5, path: LICENSE}", ["license.spdx"]],
    ["license: MIT", ["license"]],
    ["license: {spd: MIT}", ["license.spd"]],
    ["name: x", ["name"]],
    ["constructor: x", ["constructor"]],
    ["on: push", ["!"]],
  ])("finds at the top with %j: %j", (key, paths) => {
    expect(pathsOf(`pipeline: []\njobs: {}\n${key}\n`)).toEqual(paths);
  });

  it("gives up over a repository that takes its suites from a series that has none", () => {
    const job = (series: string, suites: string) =>
      `{series: ${series}, architectures: amd64, package-repositories: [{type: apt, ppa: a1/b1${suites}}]}`;
    const text = `pipeline: []\njobs: {aa: ${job("xenial", "")}, bb: ${job("jammy", "")}, cc: ${job("xenial", ", suites: [noble]")}}\n`;
    expect(pathsOf(text)).toEqual(["aa package-repositories!"]);
  });
});

describe("findings of a matrix", () => {
  const text = `pipeline: [test]
jobs:
  test:
    matrix:
      - series: jammy
        bogus: 1
      - {series: noble, shared: 2}
      - {series: focal, plugin: golang}
      - {series: bionic, run: make}
    architectures: [amd64]
    run: 5
    shared: 1
    golang-version: "1.20"
`;

  it("point into the item, or at the job's key once, and say which variants they concern", () => {
    const found = checkSchema(read(text)).map(({ path, range, indexes }) => [
      path.join("."),
      textAt(text, range),
      indexes,
    ]);
    expect(found).toEqual([
      ["run", "5", [0, 1, 2]],
      ["bogus", "bogus", [0]],
      ["shared", "shared", [1]],
      ["shared", "shared", [0, 2, 3]],
      ["golang-version", "golang-version", [0, 1, 3]],
    ]);
  });

  it("are one where the items are aliases of one", () => {
    const aliased = `pipeline: []
jobs:
  test:
    matrix: [&i {series: jammy, bogus: 1}, *i, {series: noble}, *i]
    architectures: [amd64]
`;
    expect(checkSchema(read(aliased)).map(({ path, indexes }) => [path, indexes])).toEqual([[["bogus"], [0, 1, 3]]]);
  });

  it("leave the indexes out where all variants have it", () => {
    const all =
      "pipeline: []\njobs: {test: {matrix: [{series: jammy}, {series: noble}], architectures: [a], bogus: 1}}\n";
    const found = checkSchema(read(all)).map(({ path, indexes }) => [path.join("."), indexes]);
    expect(found).toEqual([
      ["architectures.0", undefined],
      ["bogus", undefined],
    ]);
  });
});

describe("findings of a large file", () => {
  it.each([
    ["variants that share their job's keys", manyItems(20_000, "series: jammy, bogus: 1")],
    ["variants of one aliased item", manyAliases(20_000)],
    ["a job of many unknown keys", manyKeys(3_000, 3_000)],
    ["aliases of a large wrong value", manyJobs(5_000)],
  ])("come to a bounded number: %s", (_, text) => {
    const findings = checkSchema(read(text));
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.length).toBeLessThanOrEqual(2_000);
  });
});

function manyItems(count: number, item: string): string {
  const items = `      - {${item}}\n`.repeat(count);
  return `pipeline: []\njobs:\n  test:\n    matrix:\n${items}    architectures: [amd64]\n    run: 5\n    shared: 1\n`;
}

function manyAliases(count: number): string {
  const keys = Array.from({ length: 500 }, (_, index) => `key-${index}: 1`).join(", ");
  const items = `      - &i {series: jammy, ${keys}}\n${"      - *i\n".repeat(count)}`;
  return `pipeline: []\njobs:\n  test:\n    matrix:\n${items}    architectures: [amd64]\n`;
}

function manyKeys(keys: number, items: number): string {
  const own = Array.from({ length: keys }, (_, index) => `    key-${index}: 1\n`).join("");
  return `pipeline: []\njobs:\n  test:\n    matrix:\n${"      - series: jammy\n".repeat(items)}    architectures: [amd64]\n${own}`;
}

function manyJobs(count: number): string {
  const keys = Array.from({ length: 1_000 }, (_, index) => `key-${index}: 1`).join(", ");
  const job = "series: jammy, architectures: [amd64]";
  const others = Array.from({ length: count }, (_, index) => `  job-${index}: {${job}, output: *o}\n`).join("");
  return `pipeline: []\njobs:\n  first: {${job}, output: &o {${keys}}}\n${others}`;
}

/** Job and path of each finding; an exclamation mark where lpci gives up over it. */
function pathsOf(text: string): readonly string[] {
  return checkSchema(read(text)).map(({ job, path, ends }) => {
    const written = `${path.join(".")}${ends ? "!" : ""}`;
    return job === undefined ? written : `${job} ${written}`;
  });
}

function read(text: string): Configuration {
  const document = parseDocument(text, () => undefined);
  const configuration = document && readConfiguration(document, ubuntuFarm, () => undefined);
  if (!configuration) throw new Error(`not a configuration: ${text}`);
  return configuration;
}
