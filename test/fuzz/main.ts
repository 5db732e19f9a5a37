import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { fuzz } from "./fuzz.ts";
import { makeCase } from "./fuzz-case.ts";

/** No case takes longer (milliseconds of the processor). */
const longest = 1000;

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    from: { type: "string", default: "0" },
    save: { type: "string" },
  },
});

/**
 * `npm run fuzz -- --cases 100000 --seed 1`: sends random texts through everything, `--from` a number on. Prints what does not hold,
 * with what is needed to see it again: `--cases 1 --from NUMBER`. `--save FILE` keeps the failures as JSON, a line each.
 */
function main(): void {
  const [cases, seed, from] = [Number(values.cases), Number(values.seed), Number(values.from)];
  const begun = performance.now();
  let slowest = { number: from, time: 0 };
  let failing = 0;
  let slow = 0;
  let spent = 0;
  for (let number = from; number < from + cases; number += 1) {
    const first = fuzz(seed, number);
    const { failures } = first;
    // The first time a part of the program runs, it is compiled.
    const time = first.time > longest ? Math.min(first.time, fuzz(seed, number).time) : first.time;
    spent += time;
    if (time > slowest.time) slowest = { number, time };
    if (time > longest) {
      slow += 1;
      console.log(
        `case ${number} took ${time.toFixed(0)} ms: ${JSON.stringify(makeCase(seed, number).source.slice(0, 2_000))}`,
      );
    }
    for (const failure of failures) {
      failing += 1;
      console.log(
        `seed ${seed} case ${number}, ${failure.invariant}: ${failure.words}\n${JSON.stringify(failure.source)}`,
      );
      if (values.save !== undefined)
        writeFileSync(values.save, `${JSON.stringify({ seed, ...failure })}\n`, { flag: "a" });
    }
    if ((number - from + 1) % 1000 === 0) report(number - from + 1);
  }
  report(cases);
  process.exitCode = failing + slow === 0 ? 0 : 1;

  function report(done: number): void {
    const seconds = ((performance.now() - begun) / 1000).toFixed(0);
    console.log(
      `${done} cases of seed ${seed} in ${seconds} s, ${(spent / 1000).toFixed(0)} s of computing: ${failing} failures, ${slow} over a second, slowest ${slowest.number} with ${slowest.time.toFixed(0)} ms`,
    );
  }
}

main();
