import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyseText, codesOf } from "../../support/analyse-text.ts";
import { applyEdits } from "../../support/apply-edits.ts";

const folder = new URL("./files/", import.meta.url);
const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name) && !name.endsWith(".launchpad.yaml"));

function read(name: string): string {
  return readFileSync(new URL(name, folder), "utf8");
}

/** What the one offer to start from a text gives. */
function startFrom(text: string): string | null {
  const fixes = analyseText(text).diagnostics.flatMap((diagnostic) => diagnostic.fixes ?? []);
  const [fix, ...others] = fixes.filter(({ kind }) => kind === "start-over");
  expect(others).toEqual([]);
  return fix ? applyEdits(text, fix.edits) : null;
}

describe("a file of another program", () => {
  it.each(names)("becomes the expected configuration: %s", async (name) => {
    await expect(startFrom(read(name))).toMatchFileSnapshot(
      `${folder.pathname}${name.replace(/\.ya?ml$/, "")}.launchpad.yaml`,
    );
  });

  it.each(names)("becomes one that plans in both dialects, with nothing that lpci or the builder minds: %s", (name) => {
    const text = startFrom(read(name)) ?? "";
    for (const dialect of ["designed", "deployed"] as const) {
      const analysis = analyseText(text, { dialect });
      expect(analysis.plan.outcome).toBe("planned");
      expect(codesOf(analysis).filter((code) => code !== "dialects-differ")).toEqual([]);
    }
  });

  it.each(names)("is named in the hint, with its first command: %s", async (name) => {
    const { diagnostics } = analyseText(read(name));
    const said = diagnostics.map(({ message, hint }) => `${message}\n${hint}\n`).join("\n");
    await expect(said).toMatchFileSnapshot(`${folder.pathname}${name.replace(/\.ya?ml$/, "")}.txt`);
  });
});

describe("starting over", () => {
  it("is not offered where a text is no file of another program", () => {
    for (const text of ["pipeline: []\n", "jobs: {}\n", "a: 1\n", "[a, b]", "text", ""]) {
      expect(startFrom(text)).toBeNull();
    }
  });

  it.each([
    "services: &a {web: {command: x, depends_on: *a}}",
    "services: {a: {command: x, depends_on: [b]}, b: {command: y, depends_on: [a]}}",
    "steps: &a [{run: *a}]\non: push\njobs: {a: {steps: *a}}",
    "jobs: {é: {runs-on: x, steps: [{run: '  a\n\n  b'}]}, É: {runs-on: x, steps: [{run: \"# \\t\"}]}}",
    'jobs: {null: {runs-on: x, steps: [{run: "a: b\\u2028c"}]}, 2024-01-01: {steps: [{run: "- x"}]}}',
    `jobs: {${Array.from({ length: 100 }, (_, index) => `j${index}: {uses: x, steps: [{run: make}]}`).join(", ")}}`,
  ])("gives a configuration that plans for %j", (text) => {
    const analysis = analyseText(startFrom(text) ?? "");
    expect(analysis.plan.outcome).toBe("planned");
    expect(codesOf(analysis).filter((code) => code !== "dialects-differ")).toEqual([]);
  });

  it("takes the series that the file names, if lpci knows it", () => {
    const workflow = (image: string) => `jobs: {a: {runs-on: ${image}, steps: [{run: make}]}}`;
    expect(startFrom(workflow("ubuntu-20.04"))).toContain("series: focal");
    expect(startFrom(workflow("ubuntu-latest"))).toContain("series: noble");
    expect(startFrom(workflow("ubuntu-99.04"))).toContain("series: noble");
  });
});
