import type { EntryBox, LaneBox, Layout, StageBox } from "./layout.ts";
import { readSearch, type SearchMeaning, type SearchTerm } from "./read-search.ts";

/** An entry that a search found, and where it stands. */
export interface Hit {
  readonly entry: EntryBox;
  readonly stage: StageBox;
  readonly lane: LaneBox;
}

/** The worst that was noticed about an entry; null where that is nothing, or only notes. */
export type ProblemOf = (id: string) => "error" | "warning" | null;

interface Searchable extends Hit {
  /** `job:index`, series and architecture, a line each, in small letters. */
  readonly text: string;
}

const indexes = new WeakMap<Layout, readonly Searchable[]>();

/**
 * The entries of a layout that meet every word of a query, also those folded away, in reading order; none for an empty one. Indexes a
 * layout once.
 */
export function findEntries(layout: Layout, query: string, problemOf: ProblemOf = () => null): readonly Hit[] {
  const terms = readSearch(query);
  if (terms.length === 0) return [];
  return searchablesOf(layout).filter((one) => terms.every((term) => meets(one, term, problemOf)));
}

function meets(one: Searchable, term: SearchTerm, problemOf: ProblemOf): boolean {
  if (term.kind === "stage") return one.stage.number === term.number;
  return one.text.includes(term.text) || (term.meaning !== null && isSo(one, term.meaning, problemOf));
}

function isSo({ entry, lane }: Searchable, meaning: SearchMeaning, problemOf: ProblemOf): boolean {
  switch (meaning) {
    case "runs":
      return entry.dropped === null && !lane.withheld;
    case "dropped":
      return entry.dropped !== null;
    case "withheld":
      return entry.dropped === null && lane.withheld;
    case "problem":
      return problemOf(entry.id) !== null;
    case "error":
    case "warning":
      return problemOf(entry.id) === meaning;
    case "stage":
      return true;
  }
}

function searchablesOf(layout: Layout): readonly Searchable[] {
  let index = indexes.get(layout);
  if (!index) {
    index = layout.lanes.flatMap((lane) =>
      (lane.collapsed ? lane.folded : lane.stages).flatMap((stage) => searchablesIn(stage, lane)),
    );
    indexes.set(layout, index);
  }
  return index;
}

function searchablesIn(stage: StageBox, lane: LaneBox): Searchable[] {
  return [...stage.entries, ...stage.folded].map((entry) => ({ entry, stage, lane, text: textOf(entry) }));
}

function textOf({ job, index, series, architecture }: EntryBox): string {
  return `${job}:${index}\n${series}\n${architecture}`.normalize("NFC").toLowerCase();
}
