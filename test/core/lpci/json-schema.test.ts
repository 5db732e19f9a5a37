import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { parseDocument } from "../../../src/core/document/parse-document.ts";
import type { SourceNode } from "../../../src/core/index.ts";
import { toJsonSchema } from "../../../src/core/lpci/json-schema.ts";
import { toPlain } from "../../../src/core/lpci/plain-value.ts";
import { readGoldens } from "../../golden/shared-goldens.ts";

const file = new URL("../../../public/schema/launchpad-yaml.schema.json", import.meta.url);
const examples = new URL("../../../src/app/examples/", import.meta.url);

const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
ajv.addVocabulary(["markdownDescription"]);
const validate = ajv.compile(toJsonSchema());

describe("the JSON Schema", () => {
  it("is the committed one: run `npx tsx scripts/write-schema.ts` where it is not", () => {
    expect(readFileSync(file, "utf8")).toBe(`${JSON.stringify(toJsonSchema(), null, 2)}\n`);
  });

  it("is valid JSON Schema 2020-12", () => {
    expect(ajv.validateSchema(toJsonSchema())).toBe(true);
  });

  const texts = readdirSync(examples).filter((name) => name.endsWith(".yaml"));

  it.each(texts)("takes the example %s, unless Launchpad can't load it", (name) => {
    expect(accepts(readFileSync(new URL(name, examples), "utf8"))).toBe(name !== "yaml-surprises.yaml");
  });

  it.each([
    "",
    "run: make",
    "run:",
    "root: no",
    "architectures: amd64",
    "environment: {A: 1, B: true, C: ~}",
    "packages: []",
    "snaps: [go, {name: node, classic: true}]",
    "package-repositories: [{type: apt, ppa: launchpad/ppa}]",
    "package-repositories: [{type: apt, url: 'https://a.example', components: [main], trusted: 'Yes'}]",
    "output: {paths: [a], expires: 3600, properties: {a: [1]}}",
    "output: {expires: '1 day, 1:00:00'}",
    "output: {expires: P1DT1H}",
    "input: {job-name: a, target-directory: b}",
    "plugin: golang\n    golang-version: '1.20'",
    "plugin: miniconda\n    conda-python: 3.8",
    "plugin: conda-build\n    build-target: a",
    "plugin: pre-commit",
    "plugin: tox\n    plugin-config: 5",
    "plugin-config: {}",
    "matrix: [{run: a}, {architectures: [arm64], root: false}]",
    "matrix: [{plugin: tox}, {plugin: golang, golang-version: '1.20'}]",
    "golang-version: '1.20'\n    matrix: [{plugin: golang}]",
    "plugin: golang\n    matrix: [{golang-version: '1.20'}, {golang-version: '1.21'}]",
  ])("takes a job with %j", (keys) => {
    expect(accepts(job(keys))).toBe(true);
  });

  it.each([
    "bogus: 1",
    "constructor: 1",
    "__proto__: 1",
    "run: 5",
    "run_before: make",
    "root: 1",
    "root:",
    "snaps:",
    "architectures: [A]",
    "environment: {A: [b]}",
    "packages: git",
    "snaps: [{channel: edge}]",
    "package-repositories: [{type: deb, ppa: launchpad/ppa}]",
    "package-repositories: [{type: apt}]",
    "package-repositories: [{type: apt, url: 'https://a.example'}]",
    "package-repositories: [{type: apt, url: 'ftp://a.example', components: [main]}]",
    "package-repositories: [{type: apt, ppa: launchpad/ppa, components: [main]}]",
    "package-repositories: [{type: apt, ppa: launchpad}]",
    "series: xenial\n    package-repositories: [{type: apt, ppa: launchpad/ppa}]",
    "output: {path: [a]}",
    "output: {expires: 1 week}",
    "output: {expires: -1}",
    "output: {distribute: ftp}",
    "input: {job-name: a}",
    "plugin: toxx",
    "plugin-config: 5",
    "plugin: golang",
    "plugin: tox\n    golang-version: '1.20'",
    "golang-version: '1.20'",
    "golang-version: '1.20'\n    matrix: [{plugin: golang}, {plugin: tox}]",
    "matrix: [{golang-version: '1.20'}]",
    "matrix: [{plugin: golang}]",
    "plugin: golang\n    matrix: [{golang-version: '1.20'}, {run: make}]",
    "matrix: [{matrix: []}]",
    "matrix: {series: jammy}",
  ])("refuses a job with %j", (keys) => {
    expect(accepts(job(keys))).toBe(false);
  });

  it("wants series and architectures of a job, or of all its matrix items", () => {
    const text = (keys: string) => `pipeline: []\njobs:\n  test: {${keys}}\n`;
    expect(accepts(text("series: jammy"))).toBe(false);
    expect(accepts(text("matrix: [{series: jammy}], architectures: [amd64]"))).toBe(true);
    expect(accepts(text("matrix: [{series: jammy, architectures: [amd64]}, {series: noble}]"))).toBe(false);
    expect(accepts(text("matrix: [{series: jammy, architectures: [amd64]}]"))).toBe(true);
  });

  it.each([
    ["license: {spdx: MIT}", true],
    ["license:", true],
    ["license: {spdx: MIT, path: LICENSE}", false],
    ["license: MIT", false],
    ["name: x", false],
  ])("says of %s at the top: %j", (key, isRight) => {
    expect(accepts(`pipeline: [build, [lint, test]]\njobs: {}\n${key}\n`)).toBe(isRight);
  });
});

const golden = v.object({ id: v.string(), yaml: v.string(), lpci: v.object({ ok: v.boolean() }) });
const goldens = readGoldens("lpci-schema.jsonl", (line) => v.parse(golden, line));

describe("the JSON Schema beside lpci", () => {
  it("has goldens, or says that it has none", () => {
    if (goldens.length === 0) console.log("goldens not present: 397 not run");
  });

  it.each(goldens.filter(({ yaml }) => isWithinReach(yaml)))("says the same: $id", ({ yaml, lpci }) => {
    expect(accepts(yaml)).toBe(lpci.ok);
  });

  it("is asked all but a few", () => {
    const beyond = goldens.filter(({ yaml }) => !isWithinReach(yaml));
    expect(beyond.length).toBeLessThanOrEqual(goldens.length / 10);
  });
});

/** JSON has no dates. */
function isWithinReach(text: string): boolean {
  const document = parseDocument(text, () => undefined);
  return document !== null && !someNode(document, isDate);
}

function isDate(node: SourceNode): boolean {
  return node.kind === "scalar" && (node.scalar.type === "date" || node.scalar.type === "datetime");
}

function someNode(node: SourceNode, test: (node: SourceNode) => boolean): boolean {
  if (test(node)) return true;
  if (node.kind === "sequence") return node.items.some((item) => someNode(item, test));
  return node.kind === "mapping" && node.pairs.some(({ value }) => someNode(value, test));
}

function job(keys: string): string {
  const needed = ["series: jammy", "architectures: [amd64]"].filter((pair) => !keys.includes(pair.split(":")[0] ?? ""));
  const lines = [...(keys.includes("matrix") ? ["series: jammy", "architectures: [amd64]"] : needed), keys];
  return `pipeline: [test]\njobs:\n  test:\n${lines.map((line) => `    ${line}\n`).join("")}`;
}

function accepts(text: string): boolean {
  const document = parseDocument(text, () => undefined);
  return document !== null && validate(toPlain(document));
}
