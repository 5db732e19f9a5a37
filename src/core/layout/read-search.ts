/** What a word of a search asks of an entry. */
export type SearchTerm =
  /** To be in its name, `job:index`, its series or its architecture; small letters. A word that means more than that asks for either. */
  | { readonly kind: "text"; readonly text: string; readonly meaning: SearchMeaning | null }
  | { readonly kind: "stage"; readonly number: number };

/** States of an entry that can be searched by their word. */
export type SearchMeaning = "runs" | "dropped" | "withheld" | "problem" | "error" | "warning" | "stage";

const meanings: readonly (readonly [word: string, meaning: SearchMeaning])[] = [
  ["runs", "runs"],
  ["dropped", "dropped"],
  ["withheld", "withheld"],
  ["problems", "problem"],
  ["errors", "error"],
  ["warnings", "warning"],
  // Until its number is typed: every entry is in one.
  ["stage", "stage"],
];

/** So many letters of such a word are enough. */
const fewestLetters = 4;

/** The terms of a search, all of which an entry has to meet: *arm64 test dropped*, *stage 2*. */
export function readSearch(query: string): readonly SearchTerm[] {
  const words = query.normalize("NFC").toLowerCase().split(/\s+/).filter(Boolean);
  const terms: SearchTerm[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? "";
    const next = words[i + 1] ?? "";
    if (word === "stage" && /^\d{1,6}$/.test(next)) {
      terms.push({ kind: "stage", number: Number(next) });
      i += 1;
    } else {
      terms.push({ kind: "text", text: word, meaning: meaningOf(word) });
    }
  }
  return terms;
}

function meaningOf(word: string): SearchMeaning | null {
  if (word.length < fewestLetters) return null;
  return meanings.find(([full]) => full.startsWith(word))?.[1] ?? null;
}
