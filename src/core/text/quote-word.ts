/** Whether YAML reads the word as itself without quotes, inside brackets too. */
export function isPlainWord(word: string): boolean {
  return /^[A-Za-z][A-Za-z0-9.+_-]*$/.test(word) && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(word);
}

/** A word as YAML must write it to be a string: without quotes where it can. */
export function quoteWord(word: string): string {
  return isPlainWord(word) ? word : JSON.stringify(word);
}
