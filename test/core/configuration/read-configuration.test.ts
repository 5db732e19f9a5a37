import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../src/core/index.ts";
import { analyseText, codesOf, placesOf, textAt } from "../../support/analyse-text.ts";

const job = "{series: jammy, architectures: [amd64]}";

describe("reading a configuration", () => {
  it.each([
    ["", ["empty-configuration"]],
    ["~", ["empty-configuration"]],
    ["# words", ["empty-configuration"]],
    ["build", ["invalid-configuration"]],
    ["[build]", ["invalid-configuration"]],
    ["!!set {pipeline, jobs}", ["invalid-configuration"]],
    [`jobs: {a: ${job}}`, ["missing-key"]],
    ["pipeline: [a]", ["missing-key"]],
    ["{}", ["missing-key", "missing-key"]],
    [`{pipeline: build, jobs: {build: ${job}}}`, ["invalid-pipeline"]],
    [`{pipeline: , jobs: {build: ${job}}}`, ["invalid-pipeline"]],
    [`{pipeline: !!set {a}, jobs: {a: ${job}}}`, ["invalid-pipeline"]],
    [`{pipeline: [{a: b}], jobs: {a: ${job}}}`, ["invalid-stage"]],
    [`{pipeline: [~], jobs: {a: ${job}}}`, ["invalid-stage"]],
    [`{pipeline: !!omap [{a: b}], jobs: {a: ${job}}}`, ["invalid-stage"]],
    [`{pipeline: [on], jobs: {a: ${job}}}`, ["invalid-job-name"]],
    [`{pipeline: [[a, [b]]], jobs: {a: ${job}}}`, ["invalid-job-name"]],
    [`{pipeline: [a], jobs: {a: ${job}, 2024-01-01: ${job}}}`, ["invalid-job-name"]],
    ["{pipeline: [a], jobs: [a]}", ["invalid-jobs"]],
    ["{pipeline: [a], jobs: }", ["invalid-jobs"]],
    ["{pipeline: [a], jobs: {a: tox}}", ["invalid-job"]],
    ["{pipeline: [a], jobs: {a: }}", ["invalid-job"]],
    ["{pipeline: [a], jobs: {a: {series: jammy, architectures: amd64, matrix: }}}", ["invalid-matrix"]],
    ["{pipeline: [a], jobs: {a: {series: jammy, architectures: amd64, matrix: {}}}}", ["invalid-matrix"]],
    ["{pipeline: [a], jobs: {a: {series: jammy, architectures: amd64, matrix: [x]}}}", ["invalid-matrix"]],
    ["{pipeline: [a], jobs: {a: {}}}", ["missing-job-key", "missing-job-key"]],
    ["{pipeline: [a], jobs: {a: {series: 22.04, architectures: amd64}}}", ["invalid-series"]],
    ["{pipeline: [a], jobs: {a: {series: [jammy], architectures: amd64}}}", ["invalid-series"]],
    ["{pipeline: [a], jobs: {a: {series: jammy, architectures: 386}}}", ["invalid-architectures"]],
    ["{pipeline: [a], jobs: {a: {series: jammy, architectures: [on]}}}", ["invalid-architectures"]],
    ["{pipeline: [a], jobs: {a: {series: jammy, architectures: ~}}}", ["invalid-architectures"]],
  ])("reports %s", (text, codes) => {
    const analysis = analyseText(text);
    expect(codesOf(analysis)).toEqual(codes);
    expect(analysis.plan).toEqual({ dialect: "designed", outcome: "invalid", lanes: [], filtered: [] });
    expect(analysis.configuration).toBeNull();
  });

  it.each([
    [`{pipeline: [[]], jobs: {a: ${job}}}`, "empty-stage"],
    [`{pipeline: {a: }, jobs: {a: ${job}}}`, "pipeline-is-a-mapping"],
    ["{pipeline: [a], jobs: {a: {series: jammy, architectures: []}}}", "no-architectures"],
    ["{pipeline: [a], jobs: {a: {matrix: []}}}", "empty-matrix"],
    [`{pipeline: [a], jobs: {a: ${job}, b: ${job}}}`, "unused-job"],
    [`{pipeline: [a, a], jobs: {a: ${job}}}`, "repeated-job"],
  ])("loads %s, with a word about it", (text, code) => {
    const analysis = analyseText(text);
    expect(analysis.configuration).not.toBeNull();
    expect(codesOf(analysis)).toContain(code);
  });

  it.each([
    ["pipeline: [on, 'on']\njobs: {x: tox}\n", "invalid-job-name", ["on"]],
    ["pipeline: [a]\njobs:\n", "invalid-jobs", ["jobs"]],
    ["pipeline: [a]\njobs: {a: {series: , architectures: amd64}}\n", "invalid-series", ["series"]],
    ["pipeline: [a]\njobs: {a: {series: jammy, architectures: [amd64, 1]}}\n", "invalid-architectures", ["1"]],
    ["pipeline: [a]\njobs:\n  a: {matrix: [{series: jammy}]}\n", "missing-job-key", ["{series: jammy}"]],
    ["pipeline: [a]\njobs:\n  a: {}\n  b: *x\n", "yaml-syntax", ["*x"]],
  ])("points at the smallest place in %j", (text, code, places) => {
    expect(placesOf(text, analyseText(text), code)).toEqual(places);
  });

  it("says what YAML made of a value, and repairs it", () => {
    const text = "pipeline: [on]\njobs: {build: {series: 22.04, architectures: amd64}}\n";
    const [name, series] = analyseText(text).diagnostics;
    expect(name?.message).toBe("YAML reads `on` as true; quote it");
    expect(applied(text, name)).toContain('pipeline: ["on"]');
    expect(series?.message).toBe("YAML reads `22.04` as a number; write the codename, for example `jammy`");
    expect(applied(text, series)).toContain("series: jammy,");
  });

  it.each([
    ["on: push\njobs: {a: {runs-on: x}}", "a GitHub workflow"],
    ["jobs: {a: {steps: []}}", "a GitHub workflow"],
    ["version: 2.1\njobs: {}", "a CircleCI configuration"],
    ["services: {web: {}}", "a docker-compose file"],
    ["parts: {a: {}}", "a snapcraft, charmcraft or rockcraft file"],
    ["apiVersion: v1\nkind: Pod", "a Kubernetes manifest"],
    ["trigger: [main]", "an Azure pipeline"],
    ["stages: [a]", "a GitLab CI configuration"],
    ["a: {script: [make]}", "a GitLab CI configuration"],
    ["language: python", "a Travis CI configuration"],
    ["repos: []", "a pre-commit configuration"],
    ["- hosts: all", "an Ansible playbook"],
  ])("recognises %j", (text, name) => {
    expect(analyseText(text).diagnostics[0]?.hint).toContain(`This looks like ${name}.`);
  });

  it("does not take a configuration for another file", () => {
    const hints = analyseText("pipeline: [a]\njob: {a: {series: jammy}}").diagnostics.map(({ hint }) => hint);
    expect(hints).toEqual(["Rename `job` to `jobs`."]);
  });

  it("shares the architectures of aliases and keeps their places", () => {
    const text = "x: &both [amd64, arm64]\npipeline: [a]\njobs: {a: {series: jammy, architectures: *both}}\n";
    const variant = analyseText(text).configuration?.jobs.get("a")?.variants[0];
    expect(variant && textAt(text, variant.architecturesRange)).toBe("*both");
    expect(variant?.architectures.map(({ range }) => textAt(text, range))).toEqual(["amd64", "arm64"]);
  });
});

function applied(text: string, diagnostic: Diagnostic | undefined): string {
  const edit = diagnostic?.fixes?.[0]?.edits[0];
  return edit ? text.slice(0, edit.range.from) + edit.insert + text.slice(edit.range.to) : text;
}
