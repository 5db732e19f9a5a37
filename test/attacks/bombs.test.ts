import { strToU8, zlibSync } from "fflate";
import { describe, expect, it } from "vitest";
import { findSecrets, maskSecrets, normaliseText, planToJson, renderRun } from "../../src/core/index.ts";
import { encodeBase64url } from "../../src/permalink/base64url.ts";
import { decodeFragment } from "../../src/permalink/decode-fragment.ts";
import { analyseText, firstChoices } from "../support/analyse-text.ts";
import { everyForm } from "../support/every-form.ts";
import { workedExample } from "../support/pipelines.ts";
import { runAnalysis } from "../support/run-text.ts";

const other = { text: workedExample, analysis: analyseText(workedExample) };

/** Each level ten times the one before. */
function laughs(first: string, write: (alias: string) => string): string {
  const levels = Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} ${write(`*a${i}`)}`);
  return `a0: &a0 ${first}\n${levels.join("\n")}\n`;
}

const tenfold = (alias: string) => `[${Array.from({ length: 10 }, () => alias).join(", ")}]`;
const job = "{series: jammy, architectures: [amd64], run: make}";

function withJob(lines: string): string {
  return `pipeline: [a]\njobs:\n  a:\n    series: jammy\n    architectures: [amd64]\n    ${lines}\n`;
}

/** Small texts that would be large, and large ones that a page must answer. */
const bombs: readonly (readonly [title: string, text: string])[] = [
  ["lists of lists of aliases", `${laughs("[lol]", tenfold)}pipeline: *a9\njobs: {}\n`],
  ["aliases in a matrix", `${laughs(`[{series: jammy, architectures: [amd64]}]`, tenfold)}${withJob("matrix: *a9")}`],
  ["aliases in a value", `${laughs("[lol]", tenfold)}${withJob("packages: *a9")}`],
  [
    "aliases in a mapping",
    `${laughs("lol", (alias) => `{x: ${alias}, y: ${alias}, z: ${alias}}`)}${withJob("environment: *a9")}`,
  ],
  ["merges of merges", `${laughs(job, (alias) => `{<<: ${tenfold(alias)}}`)}pipeline: [a]\njobs: {a: *a9}\n`],
  ["aliases as keys", `${laughs("[lol]", tenfold)}? *a9\n: x\npipeline: [a]\njobs: {a: ${job}}\n`],
  ["a list in a list in a list", `pipeline: ${"[".repeat(20_000)}${"]".repeat(20_000)}\njobs: {}\n`],
  ["a mapping in a mapping", `jobs: ${"{a: ".repeat(20_000)}x${"}".repeat(20_000)}\n`],
  ["stairs of lists", Array.from({ length: 2_000 }, (_, i) => `${" ".repeat(i)}-`).join("\n")],
  ["a matrix of 10,000", withJob(`matrix: [${"{}, ".repeat(10_000)}]`)],
  ["a job named 2,000 times", `pipeline: [${"a, ".repeat(2_000)}]\njobs: {a: ${job}}\n`],
  [
    "4,000 jobs that nobody defines",
    `pipeline: [${Array.from({ length: 4_000 }, (_, i) => `x${i}`).join(", ")}]\njobs: {}\n`,
  ],
  ["an architecture 20,000 times", withJob(`architectures: [${"amd64, ".repeat(20_000)}]`)],
  ["1,500 architectures", withJob(`architectures: [${Array.from({ length: 1_500 }, (_, i) => `x${i}`).join(", ")}]`)],
  ["a line of a megabyte", withJob(`run: ${"make ".repeat(200_000)}`)],
  ["a name of a megabyte", `pipeline: [${"a".repeat(1_000_000)}]\njobs: {${"a".repeat(1_000_000)}: ${job}}\n`],
  ["a comment of a megabyte", `#${"x".repeat(1_000_000)}\n${withJob("run: make")}`],
  ["20,000 anchors", `${Array.from({ length: 20_000 }, (_, i) => `- &a${i} x`).join("\n")}\n`],
  ["5,000 keys of the same name", `${"a: b\n".repeat(5_000)}${withJob("run: make")}`],
  ["a number of 100,000 digits", withJob(`run: ${"9".repeat(100_000)}`)],
  [
    "numbers out of reach",
    withJob("environment: {A: 1e999999, B: -1e999999, C: 0x1p9, D: .inf, E: .nan, F: 1e-999999}"),
  ],
  ["a hexadecimal number of 100,000 digits", withJob(`run: 0x${"f".repeat(100_000)}`)],
  ["sixties of sixties", withJob(`run: 1${":59".repeat(20_000)}`)],
  [
    "days that are none",
    withJob("environment: {A: 9999-99-99, B: 0000-00-00, C: 2024-02-30T25:61:61.999999999+99:99}"),
  ],
  ["a duration out of reach", withJob(`output: {expires: "${"9".repeat(400)} days, 99:99:99"}`)],
  ["bytes of a megabyte", withJob(`run: !!binary ${"QUJD".repeat(250_000)}`)],
  ["escapes of a megabyte", withJob(`run: "${"\\u001b".repeat(160_000)}"`)],
  ["spaces of a megabyte", `pipeline: [a${" ".repeat(1_000_000)}]\njobs: {a: ${job}}\n`],
  ["lines of nothing", `pipeline: [a]${"\n".repeat(100_000)}jobs: {a: ${job}}\n`],
  ["200,000 fences", `# ${"```` ".repeat(200_000)}\n${withJob("run: make")}`],
  ["a name of 200,000 ticks", `pipeline: ["${"` ".repeat(200_000)}"]\njobs: {}\n`],
  ["quotes without an end", `pipeline: ["${"\\\\".repeat(200_000)}`],
  ["secrets without an end", withJob(`run: |\n      ${"token=".repeat(50_000)}`)],
];

/** No form of what is planned is longer: what is more is counted. */
const longestForm = 64_000_000;

describe("a bomb", () => {
  it.each(bombs)("is answered, in every way of asking: %s", (_, source) => {
    const { text } = normaliseText(source);
    const analysis = analyseText(text);
    expect(["planned", "refused", "invalid"]).toContain(planToJson(analysis, text).outcome);
    const forms = everyForm({ text, analysis, other }, firstChoices, null);
    for (const form of forms) expect(form.text.length, form.title).toBeLessThan(longestForm);
    expect(maskSecrets(text, findSecrets(text)).split("\n").length).toBe(text.split("\n").length);
  });

  it("of more events than a function takes arguments is told to its end", () => {
    const { plan } = other.analysis;
    const run = runAnalysis(other.analysis);
    const [event] = run.events;
    const events = Array.from({ length: 200_000 }, () => event).flatMap((one) => one ?? []);
    expect(renderRun({ ...run, events }, plan).split("\n").length).toBeGreaterThan(events.length);
  });

  it("is read no further than its limit in a link", () => {
    const json = `{"text":"${"a".repeat(20_000_000)}"}`;
    expect(decodeFragment(`#1.${encodeBase64url(zlibSync(strToU8(json)))}`)).toMatchObject({
      kind: "damaged",
      reason: "too-large",
    });
  });
});
