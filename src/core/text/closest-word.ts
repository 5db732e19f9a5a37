/** Longer words, and candidates past this many, are not looked at: a suggestion is not worth waiting for. */
const longestWord = 64;
const mostCandidates = 1000;

/** The candidate that somebody most likely meant by a misspelt word, or null where none is near. */
export function closestWord(word: string, candidates: Iterable<string>): string | null {
  const limit = word.length < 5 ? 1 : 2;
  if (word.length > longestWord) return null;
  let closest: string | null = null;
  let best = limit + 1;
  let looked = 0;
  for (const candidate of candidates) {
    looked += 1;
    if (looked > mostCandidates) break;
    if (Math.abs(candidate.length - word.length) >= best) continue;
    const distance = editDistance(word, candidate);
    if (distance < best) {
      best = distance;
      closest = candidate;
    }
  }
  return closest;
}

/** Insertions, deletions and replacements between two words (Levenshtein). */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
