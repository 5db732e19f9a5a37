import { joinWords } from "../text/join-words.ts";

/** How many entries a sentence names one by one. */
const mostNamed = 4;

/** The job, or those of its entries that something concerns, in words: `job test`, `test:0 and test:2`. Null outside of jobs. */
export function ownerOf(job: string | undefined, indexes: readonly number[] | undefined): string | null {
  if (job === undefined) return null;
  if (!indexes) return `job ${job}`;
  const named = indexes
    .slice(0, indexes.length > mostNamed ? mostNamed - 1 : mostNamed)
    .map((index) => `${job}:${index}`);
  const others = indexes.length - named.length;
  return joinWords(others === 0 ? named : [...named, `${others} more`]);
}
