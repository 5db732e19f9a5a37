import { expect, it } from "vitest";
import { fuzz } from "./fuzz.ts";

/** Enough to notice what is often wrong; `npm run fuzz` is for what is seldom. */
const cases = 150;

/** Another one each day and each time, printed so that it can be had again: `FUZZ_SEED`. */
const seed = Number(process.env["FUZZ_SEED"] ?? Math.floor(Math.random() * 1_000_000));

it(`finds nothing that does not hold in ${cases} random texts`, () => {
  console.log(`fuzz: npm run fuzz -- --cases ${cases} --seed ${seed}`);
  const failures = Array.from({ length: cases }, (_, number) => fuzz(seed, number).failures).flat();
  expect(failures).toEqual([]);
});
