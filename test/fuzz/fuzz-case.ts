import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import type { AnalysisOptions } from "../../src/core/index.ts";
import { firstChoices } from "../support/analyse-text.ts";
import { damageText, randomAccidents } from "../support/damage-text.ts";
import { hostilePlaces } from "../support/hostile-texts.ts";
import { hostileWords, worstWords } from "../support/hostile-words.ts";
import { randomPipelines, writePipeline } from "../support/random-pipeline.ts";
import { randomTexts } from "../support/random-text.ts";
import { writeTree } from "../support/write-tree.ts";
import { createRandom, type Random } from "./random.ts";

/** How a text came about. */
const kinds = [
  "styled",
  "styled",
  "damaged",
  "damaged",
  "pipeline",
  "golden",
  "golden",
  "spliced",
  "soup",
  "bytes",
  "hostile",
] as const;
type FuzzKind = (typeof kinds)[number];

/** A text as it comes from somewhere, and what is chosen. The same seed and number make the same case. */
export interface FuzzCase {
  readonly seed: number;
  readonly number: number;
  readonly kind: FuzzKind;
  readonly source: string;
  readonly choices: AnalysisOptions;
}

const folders = [
  "../golden/cases/",
  "../golden/fixes/",
  "../golden/exports/",
  "../golden/compare/",
  "../../src/app/examples/",
];
const goldens = folders.flatMap((folder) => {
  const address = new URL(folder, import.meta.url);
  const names = readdirSync(address).filter((name) => /\.ya?ml$/.test(name));
  return names.map((name) => readFileSync(new URL(name, address), "utf8"));
});

const pieces = [
  ...Array.from("abn01:-?#,[]{}&*!|>'\"%@`\\=~<.\t\n\r \u0000\u0085\u2028\ufeff\u{1f600}\ud800"),
  "pipeline:",
  "jobs:",
  "series: jammy",
  "architectures: [amd64]",
  "matrix:",
  "run: |\n",
  "plugin: tox",
  "<<: *a",
  "&a ",
  "*a",
  "- ",
  "\n  ",
  "\n    ",
  ": ",
  "---\n",
  "...\n",
  "!!set ",
  "!!binary ",
  "? ",
  "{{ x }}",
  "22.04",
  "1:30",
  "2024-01-01",
  "0x1F",
  "environment: {TOKEN: abc123}",
  "output: {expires: 1:30}",
  "input: {job-name: a}",
  "__proto__",
  "on",
  "null",
];

/** Of so many at a time: asking for each by itself would take longer than planning it. */
const chunk = 200;
const styles = fc.tuple(randomTexts, randomAccidents, randomPipelines);
let sampled: {
  readonly key: string;
  readonly values: readonly (typeof styles extends fc.Arbitrary<infer T> ? T : never)[];
} | null = null;

/** The case of a number, from 0. */
export function makeCase(seed: number, number: number): FuzzCase {
  const random = createRandom(Math.imul(seed, 0x9e_37_79_b1) + number);
  const kind = random.pick(kinds);
  const choices: AnalysisOptions = {
    ...firstChoices,
    dialect: random.pick(["designed", "deployed"]),
    targetSeries: random.pick([null, null, null, ["jammy"], ["focal", "noble"], []]),
    dispatchSeries: random.pick([null, null, null, "jammy", "noble", "nowhere"]),
  };
  return { seed, number, kind, choices, source: write(kind, random, seed, number) };
}

function write(kind: FuzzKind, random: Random, seed: number, number: number): string {
  const [styled, accidents, pipeline] = sampleOf(seed, number);
  const golden = () => goldens[random.below(goldens.length)] ?? "";
  switch (kind) {
    case "styled":
      return writeTree(styled.tree, styled.choices);
    case "damaged":
      return damageText(writeTree(styled.tree, styled.choices), accidents);
    case "pipeline":
      return writePipeline(pipeline);
    case "golden":
      return damageText(golden(), accidents);
    case "spliced":
      return splice(golden(), golden(), random);
    case "soup":
      return Array.from({ length: random.below(60) }, () => pieces[random.below(pieces.length)]).join("");
    case "bytes":
      return new TextDecoder().decode(Uint8Array.from({ length: random.below(200) }, () => random.below(256)));
    case "hostile": {
      const words = [...hostileWords.filter(({ word }) => word.length < 1_000), ...worstWords];
      const word = words[random.below(words.length)]?.word ?? "";
      return hostilePlaces[random.below(hostilePlaces.length)]?.write(word) ?? word;
    }
  }
}

/** Lines of one within the other. */
function splice(one: string, other: string, random: Random): string {
  const [lines, more] = [one.split("\n"), other.split("\n")];
  const from = random.below(more.length);
  return lines
    .toSpliced(random.below(lines.length), random.below(4), ...more.slice(from, from + 1 + random.below(8)))
    .join("\n");
}

function sampleOf(seed: number, number: number) {
  const first = Math.floor(number / chunk);
  const key = `${seed} ${first}`;
  if (sampled?.key !== key) {
    sampled = { key, values: fc.sample(styles, { seed: Math.imul(seed, 31) + first, numRuns: chunk }) };
  }
  const value = sampled.values[number % chunk];
  if (!value) throw new Error("no sample");
  return value;
}
