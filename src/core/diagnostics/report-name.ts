import { isPlain } from "../text/is-plain.ts";
import { toOneLine } from "../text/to-one-line.ts";

/** A variant, or one of its entries. */
export interface ReportedEntry {
  readonly job: string;
  readonly index: number;
}

/** Launchpad's name of an entry's report, `test-snap:1`, on one line. */
export function reportName({ job, index }: ReportedEntry): string {
  return `${endName(toOneLine(job))}:${index}`;
}

/** A name with a mark at its end, where it runs from right to left, that keeps what follows behind it. */
export function endName(name: string): string {
  return !isPlain(name) && rightToLeft.test(name) ? `${name}\u200e` : name;
}

/** Hebrew, Arabic and their like. */
const rightToLeft = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
