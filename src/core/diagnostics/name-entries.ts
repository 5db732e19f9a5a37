import { joinWords } from "../text/join-words.ts";

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
  const first = indexes.slice(0, indexes.length > mostNamed ? mostNamed - 1 : mostNamed);
  const named = first.map((index) => `${job}:${index}`);
  const others = indexes.length - named.length;
  return joinWords(others === 0 ? named : [...named, `${others} more`]);
}
