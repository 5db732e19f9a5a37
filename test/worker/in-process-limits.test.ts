import { expect, it } from "vitest";
import { checkPlanned, planText } from "../../src/core/index.ts";
import { firstChoices } from "../support/analyse-text.ts";

// What is planned in the page can't be stopped, and a page that hangs leaves no mark in time: so nothing of that size may hang.

/** As long as a text may be that is planned in the page (UTF-16 units), and its entries. */
const limits = { length: 10_000, entries: 2_000 };

/** Only what hangs takes so long; the worst of these takes a twentieth (milliseconds). */
const forEver = 5_000;

const fill = (part: string) => part.repeat(limits.length / part.length);

/** Lines as long as they fit, each made of its number. */
function lines(head: string, line: (number: number) => string): string {
  let text = head;
  for (let number = 1; ; number += 1) {
    const next = line(number);
    if (text.length + next.length > limits.length) return text;
    text += next;
  }
}

const job = "{series: jammy, architectures: [amd64, arm64], run: make}";
const jobWith = (key: string) => `pipeline: [b]\njobs: {b: {series: jammy, architectures: amd64, ${key}}}\n`;

it.each([
  ["lists in lists", fill("[")],
  ["mappings in mappings", fill("{a: ")],
  ["keys of keys", fill("? ")],
  ["items in items", fill("- ")],
  ["block scalars", fill("a: |\n")],
  ["comments", fill("#\n")],
  ["documents", fill("---\n")],
  ["unknown aliases", fill("*a ")],
  ["escapes", `"${fill("\\x")}`],
  ["a number that is none", `a: ${fill("1_")}x`],
  ["a time that is none", `a: ${fill("1:")}x`],
  ["aliases of aliases", lines("a0: &a0 [x, x]\n", (n) => `a${n}: &a${n} [*a${n - 1}, *a${n - 1}, *a${n - 1}]\n`)],
  [
    "merges of merges",
    lines(`pipeline: [m9]\njobs:\n  m0: &m0 ${job}\n`, (n) => `  m${n}: &m${n} {<<: [*m${n - 1}, *m${n - 1}]}\n`),
  ],
  ["a list in itself", "a: &a [*a]\npipeline: *a\njobs: *a\n"],
  ["one job again and again", `pipeline: [${"b,".repeat(4_900)}]\njobs: {b: ${job}}\n`],
  ["stages", lines(`jobs: {a: ${job}, b: ${job}}\npipeline:\n`, () => " - [a, b]\n")],
  ["variants", lines("pipeline: [b]\njobs:\n b:\n  run: x\n  matrix:\n", () => `  - ${job}\n`)],
  ["architectures", jobWith(`architectures: [${"amd64,".repeat(1_600)}]`)],
  ["unknown keys", lines("pipeline: [b]\njobs:\n b:\n  series: jammy\n", () => "  runn: x\n")],
  ["jobs that nobody names", lines("pipeline: [a1]\njobs:\n", (n) => `  a${n}: ${job}\n`)],
  ["braces", jobWith(`run: '${"{{".repeat(4_900)}'`)],
  ["globs", jobWith(`output: {paths: ['${"**/".repeat(3_200)}']}`)],
])("plans and checks %s without hanging", (_, whole) => {
  const text = whole.slice(0, limits.length);
  for (const dialect of ["designed", "deployed"] as const) {
    const options = { ...firstChoices, dialect };
    const begun = performance.now();
    checkPlanned(planText(text, options, limits.entries), { ...options, text });
    expect(performance.now() - begun).toBeLessThan(forEver);
  }
});
