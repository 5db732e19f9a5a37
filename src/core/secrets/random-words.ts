/** Characters of three kinds, and most neighbours of another kind: base64 and its like, no name in any case. */
export function looksRandom(word: string, least: number): boolean {
  if (word.length < least || !/[a-z]/.test(word) || !/[A-Z]/.test(word) || !/\d/.test(word)) return false;
  const kinds = Array.from(word, kindOf);
  const changes = kinds.filter((kind, i) => i > 0 && kind !== kinds[i - 1]).length;
  return changes / word.length >= 0.4 && entropyOf(word) >= 3.3;
}

/** Whether it is nothing but hexadecimal digits, so many that they are a hash or a key. */
export function isLongHex(word: string): boolean {
  return word.length >= 32 && /^(?:[a-f\d]+|[A-F\d]+)$/.test(word) && /\d/.test(word) && /[a-f]/i.test(word);
}

function kindOf(character: string): string {
  if (/[a-z]/.test(character)) return "small";
  if (/[A-Z]/.test(character)) return "capital";
  return /\d/.test(character) ? "digit" : "sign";
}

/** Bits a character, after Shannon. */
function entropyOf(word: string): number {
  const counts = new Map<string, number>();
  for (const character of word) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - (count / word.length) * Math.log2(count / word.length), 0);
}
