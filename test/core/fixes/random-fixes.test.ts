import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Dialect, normaliseText } from "../../../src/core/index.ts";
import { damageText, randomAccidents } from "../../support/damage-text.ts";
import { walkFixes } from "../../support/fix-faults.ts";
import { randomPins, randomTargets } from "../../support/random-pipeline.ts";
import { randomTexts } from "../../support/random-text.ts";
import { walkReturns } from "../../support/return-faults.ts";
import { writeTree } from "../../support/write-tree.ts";

/** `FUZZ_RUNS=10000 npx vitest … random-fixes` for a longer campaign; `FUZZ_SEED` makes one that was printed once more. */
const runs = Number(process.env["FUZZ_RUNS"] ?? 100);
const seed = Number(process.env["FUZZ_SEED"] ?? Date.now() % 2 ** 31);
console.log(`fixes of random texts: ${runs} whole ones, twice as many damaged ones, seed ${seed}`);

const choices = fc.record({
  dialect: fc.constantFrom<Dialect>("designed", "deployed"),
  targetSeries: randomTargets,
  dispatchSeries: randomPins,
});
const styledTexts = randomTexts.map(({ tree, choices: style }) => writeTree(tree, style));
const damagedTexts = fc
  .tuple(styledTexts, randomAccidents)
  .map(([text, accidents]) => normaliseText(damageText(text, accidents)).text);

describe("every fix keeps its promise", { timeout: 60_000 + 400 * runs }, () => {
  it.each([
    { name: "texts of many styles", texts: styledTexts, numRuns: runs },
    { name: "damaged texts", texts: damagedTexts, numRuns: 2 * runs },
  ])("in $name, in both dialects", ({ texts, numRuns }) => {
    let walked = 0;
    fc.assert(
      fc.property(texts, choices, (text, chosen) => {
        const found = walkFixes(text, chosen);
        walked += found.kinds.length;
        expect(found.faults, text).toEqual([]);
      }),
      { numRuns, seed },
    );
    expect(walked).toBeGreaterThan(0);
  });

  it("in texts of many styles, for what is dropped", () => {
    const titles: string[] = [];
    fc.assert(
      fc.property(styledTexts, choices, (text, chosen) => {
        const found = walkReturns(text, chosen);
        titles.push(...found.titles);
        expect(found.faults, text).toEqual([]);
      }),
      // The same texts each time: few have what is told of below. Other ones come with the campaign.
      { numRuns: runs, seed: Number(process.env["FUZZ_SEED"] ?? 9) },
    );
    const alone = titles.filter((title) => title.endsWith(" alone"));
    expect(titles.length).toBeGreaterThan(0);
    expect(alone.length).toBeGreaterThan(0);
  });
});
