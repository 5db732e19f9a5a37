import { matchesWords, searchWords } from "./match-words.ts";
import type { TableColumn } from "./table-column.ts";

/** What somebody wants of the rows. */
export interface RowFilter {
  /** As it was typed; rows with all of its words, each anywhere. */
  readonly search: string;
  /** The one value of a column, by the column's id; a column that is not there decides nothing. */
  readonly choices: ReadonlyMap<string, string>;
}

export const noFilter: RowFilter = { search: "", choices: new Map() };

/** Rows as far as a filter goes: what they say, and their values. */
export interface FilteredFrom<Row> {
  readonly rows: readonly Row[];
  /** What each row says, in small letters, in the order of the rows; only asked for where there is a search. */
  readonly texts: () => readonly string[];
  /** Columns that rows can be filtered by. */
  readonly facets: readonly TableColumn<Row>[];
}

export interface FilteredRows<Row> {
  /** In their order; the very same list where none is left out. */
  readonly rows: readonly Row[];
  /** For each such column how many rows have each value, of those that all else leaves. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** What a column's filter compares. */
export function valueOf<Row>({ value, words }: TableColumn<Row>, row: Row): string {
  return (value ?? words)(row);
}

/**
 * Filters and counts in one pass: a row that fails one choice alone counts among the values of that column, where it can be had by
 * another choice. Linear in the rows.
 */
export function filterRows<Row>({ rows, texts, facets }: FilteredFrom<Row>, filter: RowFilter): FilteredRows<Row> {
  const words = searchWords(filter.search);
  const said = words.length === 0 ? [] : texts();
  const wanted = facets.map(({ id }) => filter.choices.get(id) ?? null);
  const counts = facets.map(() => new Map<string, number>());
  const left: Row[] = [];
  rows.forEach((row, i) => {
    if (!matchesWords(said[i] ?? "", words)) return;
    const values = facets.map((facet) => valueOf(facet, row));
    const failed = values.flatMap((value, at) => (wanted[at] === null || wanted[at] === value ? [] : [at]));
    if (failed.length === 0) left.push(row);
    values.forEach((value, at) => {
      if (failed.length === 0 || (failed.length === 1 && failed[0] === at)) increase(counts[at], value);
    });
  });
  return {
    rows: left.length === rows.length ? rows : left,
    counts: new Map(facets.map(({ id }, at) => [id, counts[at] ?? new Map<string, number>()])),
  };
}

function increase(counts: Map<string, number> | undefined, value: string): void {
  counts?.set(value, (counts.get(value) ?? 0) + 1);
}

/** A value of a column that rows can be filtered by. */
export interface FacetOption {
  readonly value: string;
  readonly words: string;
}

/** The values that a column has, in the column's order; a row of nothing there gives none. */
export function facetOptions<Row>(rows: readonly Row[], column: TableColumn<Row>): readonly FacetOption[] {
  const firstRows = new Map<string, Row>();
  for (const row of rows) {
    const value = valueOf(column, row);
    if (value !== "" && !firstRows.has(value)) firstRows.set(value, row);
  }
  return [...firstRows]
    .toSorted(([, one], [, other]) => column.compare(one, other))
    .map(([value, row]) => ({ value, words: column.words(row) }));
}
