/** A text to be searched, taken apart once. */
export interface Searchable {
  readonly title: string;
  readonly words: readonly string[];
  readonly keywords: readonly string[];
}

/** Takes a title and other words for it apart. */
export function makeSearchable(title: string, keywords = ""): Searchable {
  return { title: title.toLowerCase(), words: wordsOf(title), keywords: wordsOf(keywords) };
}

/** The words that somebody looks for. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/**
 * How well a text answers to all the words of a query; 0 where one of them is not in it. A whole word counts more than its beginning,
 * that more than its middle, a title more than other words for it; one wrong letter of a longer word is forgiven.
 */
export function matchWords(query: readonly string[], { title, words, keywords }: Searchable): number {
  let sum = 0;
  for (const word of query) {
    const score = Math.max(scoreIn(words, word) * 2, scoreIn(keywords, word));
    if (score === 0) return 0;
    sum += score;
  }
  return sum + (title.startsWith(query.join(" ")) ? 10 : 0);
}

function scoreIn(words: readonly string[], wanted: string): number {
  let best = 0;
  for (const word of words) best = Math.max(best, scoreWord(word, wanted));
  return best;
}

function scoreWord(word: string, wanted: string): number {
  if (word === wanted) return 8;
  if (word.startsWith(wanted)) return 6;
  if (wanted.length > 1 && word.includes(wanted)) return 3;
  return wanted.length > 3 && isNearBeginning(word, wanted) ? 1 : 0;
}

/** Whether a word begins like the wanted one, but for one letter after the first that is wrong, missing, too much or swapped. */
function isNearBeginning(word: string, wanted: string): boolean {
  let same = 0;
  while (same < wanted.length && word[same] === wanted[same]) same += 1;
  if (same === 0) return false;
  const rest = wanted.slice(same);
  return [
    [word.slice(same + 1), rest.slice(1)],
    [word.slice(same + 1), rest],
    [word.slice(same), rest.slice(1)],
    [`${word[same + 1] ?? ""}${word[same] ?? ""}${word.slice(same + 2)}`, rest],
  ].some(([left = "", right = ""]) => left.startsWith(right));
}
