import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Analysis, type Diagnostic, type DiagnosticCode, type TextEdit } from "../../../src/core/index.ts";
import { analyseText, textAt } from "../../support/analyse-text.ts";

const codes: readonly DiagnosticCode[] = ["lpci-schema", "number-loses-text", "deprecated-form"];

/** Without the keys that lpci sees only once something else is right. */
const cases = ["unknown-keys", "wrong-types", "gives-up", "accepts-and-does-otherwise"].map((name) =>
  readFileSync(new URL(`../../golden/cases/planned-lpci-${name}.yml`, import.meta.url), "utf8").replaceAll(
    ", unseen: 1",
    "",
  ),
);

describe("every fix of what lpci says", () => {
  const offered = cases.flatMap((text) =>
    analyseText(text)
      .diagnostics.filter(({ code }) => codes.includes(code))
      .flatMap((diagnostic) => (diagnostic.fixes ?? []).map((fix) => ({ text, diagnostic, fix }))),
  );

  it.each(offered.map((one) => [`${one.fix.title} at ${textAt(one.text, one.diagnostic.range)}`, one] as const))(
    "takes its diagnostic away and brings no other: %s",
    (_, { text, diagnostic, fix }) => {
      const before = analyseText(text);
      const fixedText = applyEdits(text, fix.edits);
      const after = analyseText(fixedText);
      expect(countOf(after, diagnostic)).toBeLessThan(countOf(before, diagnostic));
      const known = troubleOf(text, before);
      expect(troubleOf(fixedText, after).filter((one) => !known.includes(one))).toEqual([]);
    },
  );

  it("is there for what can be repaired without thinking", () => {
    const titles = new Set(offered.map(({ fix }) => fix.title));
    for (const title of [
      "Rename to run-before",
      "Delete constructor",
      "Delete __proto__",
      "Quote it",
      "Put it in brackets",
      "Replace with true",
      "Replace with tox",
      "Replace with arm64",
      "Add components: [main]",
      "Write it as a mapping",
      "Write it as a list",
    ]) {
      expect(titles).toContain(title);
    }
  });
});

describe("a fix of what lpci says", () => {
  it("renames the key and touches no other byte", () => {
    const text = wrap("    run: make # all\n    run_before:   apt-get update\n");
    expect(fixed(text, "Rename to run-before")).toBe(text.replace("run_before", "run-before"));
  });

  it("renames what other programs call it, where the value would do", () => {
    const text = wrap("    run: make\n    build-snaps: [{name: go}]\n");
    expect(fixed(text, "Rename to snaps")).toBe(text.replace("build-snaps", "snaps"));
  });

  it("removes a key with its lines", () => {
    const text = wrap("    run: make\n    bogus:\n      - a\n      - b\n    root: false\n");
    expect(fixed(text, "Delete bogus")).toBe(wrap("    run: make\n    root: false\n"));
  });

  it("removes a key from a mapping in braces", () => {
    const text = wrap("    run: make\n    output: {paths: [a], bogus: 1, channels: [b]}\n");
    expect(fixed(text, "Delete bogus")).toBe(text.replace("bogus: 1, ", ""));
  });

  it("quotes a value as it is written", () => {
    const text = wrap("    run: make\n    environment: {PYTHON: 3.10}\n");
    expect(fixed(text, "Quote it")).toBe(text.replace("3.10", '"3.10"'));
  });

  it("writes a snap in its new form", () => {
    const text = wrap("    run: make\n    snaps:\n      - go # for the build\n      - name: node\n");
    expect(fixed(text, "Write it as a mapping")).toBe(text.replace("- go", "- {name: go, classic: true}"));
  });

  it.each([
    ["a key that is there already", "    run: make\n    Run: make\n", "Rename to run"],
    ["a value that would not do under the other name", "    run: make\n    run_before: 5\n", "Rename to run-before"],
    ["another program's word for what decides the plan", "    strategy: [{series: focal}]\n", "Rename to matrix"],
    ["a name in the pipeline", "    run: make\n", "Replace with test"],
  ])("does not rename for %s", (_, keys, title) => {
    const text = wrap(keys).replaceAll("test", "Test");
    expect(titlesOf(text)).not.toContain(title);
  });

  it.each([
    ["bogus", "bogus"],
    ["on", "true"],
  ])("does not remove %s from a matrix item where that of the job would show", (key, other) => {
    const item = `    matrix: [{series: jammy, ${key}: 1}]\n    run: make\n`;
    expect(titlesOf(wrap(item))).toContain(`Delete ${key}`);
    expect(titlesOf(wrap(`${item}    ${other}: 2\n`))).not.toContain(`Delete ${key}`);
  });
});

function wrap(keys: string): string {
  return `pipeline: [test]\njobs:\n  test:\n    series: jammy\n    architectures: [amd64]\n${keys}`;
}

function titlesOf(text: string): readonly string[] {
  return analyseText(text).diagnostics.flatMap(({ fixes = [] }) => fixes.map((fix) => fix.title));
}

function fixed(text: string, title: string): string {
  const fixes = analyseText(text).diagnostics.flatMap((diagnostic) => diagnostic.fixes ?? []);
  const fix = fixes.find((one) => one.title === title);
  if (!fix) throw new Error(`no fix ${title} among ${fixes.map((one) => one.title).join(", ")}`);
  return applyEdits(text, fix.edits);
}

function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const later = edits.toSorted((a, b) => b.range.from - a.range.from);
  return later.reduce(
    (result, { range, insert }) => result.slice(0, range.from) + insert + result.slice(range.to),
    text,
  );
}

function countOf({ diagnostics }: Analysis, { code, message }: Diagnostic): number {
  return diagnostics.filter((one) => one.code === code && one.message === message).length;
}

/** What else is wrong: errors by their codes, the rest with what they stand on. */
function troubleOf(text: string, { diagnostics }: Analysis): readonly string[] {
  return diagnostics.flatMap(({ code, severity, range }) => {
    if (severity === "error") return [code];
    return codes.includes(code) ? [`${code} ${textAt(text, range)}`] : [];
  });
}
