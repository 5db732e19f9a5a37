import { makeSearchable, matchWords, type Searchable, wordsOf } from "../core/index.ts";
import type { DocsBlock, DocsPage } from "./docs-page.ts";
import { docsPages } from "./docs-pages.ts";
import { plainWords } from "./split-words.ts";

/** A place of the documentation that somebody may look for. */
export interface DocsPlace {
  /** `#docs/PAGE/PLACE` */
  readonly address: string;
  readonly title: string;
  /** The page, and what is said there, to tell it from others. */
  readonly page: string;
  readonly excerpt: string;
}

interface IndexedPlace extends DocsPlace {
  readonly searchable: Searchable;
}

let index: readonly IndexedPlace[] | null = null;

/** Every place: pages, their sections, and terms. */
export function docsPlaces(): readonly DocsPlace[] {
  index ??= docsPages.flatMap(placesOf);
  return index;
}

/** Places that have all the words of a query, the best first; none for a query without a word. */
export function searchDocs(query: string, most = 12): readonly DocsPlace[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  index ??= docsPages.flatMap(placesOf);
  return index
    .map((place) => ({ place, score: matchWords(words, place.searchable) }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, most)
    .map(({ place }) => place);
}

function placesOf(page: DocsPage): readonly IndexedPlace[] {
  return [
    makePlace(`#docs/${page.id}`, page.title, "Page", page.summary),
    ...page.sections.flatMap((section) => {
      const title = plainWords(section.title);
      return [
        makePlace(`#docs/${page.id}/${section.id}`, title, page.title, section.blocks.map(wordsIn).join(" ")),
        ...section.blocks.flatMap((block) => {
          if (block.kind !== "terms") return [];
          return block.terms.map(({ id, term, words }) =>
            makePlace(`#docs/${page.id}/${id}`, term, `${page.title}, ${title}`, words.map(plainWords).join(" ")),
          );
        }),
      ];
    }),
  ];
}

function makePlace(address: string, title: string, page: string, content: string): IndexedPlace {
  return {
    address,
    title,
    page,
    excerpt: cutExcerpt(content),
    searchable: makeSearchable(title, `${page} ${content}`),
  };
}

/** What a section itself says; its terms are places of their own. */
function wordsIn(block: DocsBlock): string {
  switch (block.kind) {
    case "text":
      return plainWords(block.words);
    case "list":
      return block.items.map(plainWords).join(" ");
    case "code":
      return block.text;
    case "figure":
      return block.caption;
    case "table":
      return block.rows.flat().map(plainWords).join(" ");
    case "terms":
    case "keys":
      return "";
  }
}

const longestExcerpt = 140;

function cutExcerpt(content: string): string {
  if (content.length <= longestExcerpt) return content;
  return `${content.slice(0, content.lastIndexOf(" ", longestExcerpt))}…`;
}
