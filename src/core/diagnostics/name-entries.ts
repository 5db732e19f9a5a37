import { joinWords } from "../text/join-words.ts";
import { reportName } from "./report-name.ts";

/** A job, or some of its variants. */
export interface ConcernedEntries {
  readonly job: string;
  /** Ascending; absent for all of them. */
  readonly indexes?: readonly number[];
}

/** How many entries a sentence names one by one. */
const mostNamed = 4;

/** Entries in words, as a sentence's middle has them: `job test`, `test:0 and test:2`. */
export function nameEntries({ job, indexes }: ConcernedEntries): string {
  if (!indexes) return `job ${job}`;
  return nameSome(indexes, (index) => reportName({ job, index }));
}

/** Things in words, up to as many as a sentence names one by one: `a, b, c and 3 more`. */
export function nameSome<Thing>(things: readonly Thing[], nameOf: (thing: Thing) => string): string {
  const named = things.slice(0, things.length > mostNamed ? mostNamed - 1 : mostNamed).map(nameOf);
  const others = things.length - named.length;
  return joinWords(others === 0 ? named : [...named, `${others} more`]);
}
