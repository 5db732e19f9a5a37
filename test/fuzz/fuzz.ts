import type { Analysis } from "../../src/core/index.ts";
import { analyseText } from "../support/analyse-text.ts";
import { type FuzzCase, makeCase } from "./fuzz-case.ts";
import { invariants, readCase } from "./invariants.ts";

/** A case that something does not hold for. */
interface FuzzFailure {
  readonly number: number;
  readonly invariant: string;
  readonly words: string;
  /** As small as it became by leaving out lines and letters. */
  readonly source: string;
}

/** What came of a case. */
export interface FuzzResult {
  /** Of the processor, in milliseconds: that others keep the machine busy is nobody's fault. */
  readonly time: number;
  readonly failures: readonly FuzzFailure[];
}

interface Other {
  readonly text: string;
  readonly analysis: Analysis;
}

/** Sends the case of a number through everything. */
export function fuzz(seed: number, number: number): FuzzResult {
  const made = makeCase(seed, number);
  const other = otherOf(makeCase(seed, Math.max(0, number - 1)));
  const begun = process.cpuUsage();
  const found = check(made, other, Object.keys(invariants));
  const { user, system } = process.cpuUsage(begun);
  return {
    time: (user + system) / 1000,
    failures: found.map(({ invariant, words }) => ({
      number,
      invariant,
      words,
      source: shrink(made, other, invariant),
    })),
  };
}

let last: { readonly made: FuzzCase; readonly other: Other } | null = null;

function otherOf(made: FuzzCase): Other {
  if (last?.made.seed === made.seed && last.made.number === made.number) return last.other;
  const text = made.source.replaceAll(/\r\n?/g, "\n").replace(/^\ufeff/, "");
  last = { made, other: { text, analysis: analyseText(text) } };
  return last.other;
}

function check(
  made: FuzzCase,
  other: Other,
  names: readonly string[],
): readonly { readonly invariant: string; readonly words: string }[] {
  try {
    const fuzzed = readCase(made, other);
    return names.flatMap((invariant) => {
      try {
        invariants[invariant]?.(fuzzed);
        return [];
      } catch (error) {
        return [{ invariant, words: wordsOf(error) }];
      }
    });
  } catch (error) {
    return [{ invariant: "every text is read", words: wordsOf(error) }];
  }
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = error.stack?.split("\n").find((line) => line.includes("/src/")) ?? "";
  return `${error.message}${place === "" ? "" : ` ${place.trim()}`}`;
}

/** Tries to leave out more and more little pieces, as long as the same thing does not hold. */
function shrink(made: FuzzCase, other: Other, invariant: string): string {
  let { source } = made;
  let left = 400;
  for (const [separator, sizes] of [
    ["\n", [8, 4, 2, 1]],
    ["", [16, 4, 1]],
  ] as const) {
    for (const size of sizes) {
      let parts = source.split(separator);
      for (let at = 0; at < parts.length && left > 0; ) {
        left -= 1;
        const shorter = parts.toSpliced(at, size);
        const smaller = shorter.join(separator);
        const fails = check({ ...made, source: smaller }, other, [invariant]).some(
          (one) => one.invariant === invariant,
        );
        if (fails) [parts, source] = [shorter, smaller];
        else at += size;
      }
    }
  }
  return source;
}
