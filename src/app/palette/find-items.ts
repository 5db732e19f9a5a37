import { makeSearchable, matchWords, type Searchable, wordsOf } from "../../core/index.ts";
import type { PaletteGroup, PaletteItem } from "./palette-item.ts";

/** So many of a group are shown. */
const most = 12;

const searchables = new WeakMap<PaletteItem, Searchable>();

/**
 * The items that a query finds, in groups: the group with the best match first, and in it the best first. Without a query all of
 * them, as they come.
 */
export function findItems(items: readonly PaletteItem[], query: string): readonly PaletteGroup[] {
  const words = wordsOf(query);
  const groups = new Map<string, { readonly item: PaletteItem; readonly score: number }[]>();
  for (const item of items) {
    const score = words.length === 0 ? 1 : matchWords(words, searchableOf(item));
    if (score === 0) continue;
    const group = groups.get(item.group);
    if (group) group.push({ item, score });
    else groups.set(item.group, [{ item, score }]);
  }
  return [...groups]
    .map(([heading, found]) => ({ heading, found: found.toSorted((a, b) => b.score - a.score) }))
    .toSorted((a, b) => (b.found[0]?.score ?? 0) - (a.found[0]?.score ?? 0))
    .map(({ heading, found }) => ({
      heading,
      items: (words.length === 0 ? found : found.slice(0, most)).map(({ item }) => item),
      more: words.length === 0 ? 0 : Math.max(0, found.length - most),
    }));
}

function searchableOf(item: PaletteItem): Searchable {
  let searchable = searchables.get(item);
  if (!searchable) {
    searchable = makeSearchable(item.title, `${item.keywords ?? ""} ${item.group}`);
    searchables.set(item, searchable);
  }
  return searchable;
}
