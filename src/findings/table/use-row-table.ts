import { type ColumnDef, useTable } from "@tanstack/react-table";
import { useMemo, useState } from "react";
import { type FacetOption, facetOptions, filterRows, noFilter, type RowFilter } from "./filter-rows.ts";
import type { TableColumn } from "./table-column.ts";
import { type RowTable, type TableChoices, tableParts } from "./table-parts.ts";
import { type Kept, useKeeping, useKept } from "./use-kept.ts";

export interface RowTableOptions<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly TableColumn<Row>[];
  readonly keyOf: (row: Row) => string;
  /** All that a row says, in small letters. */
  readonly textOf: (row: Row) => string;
  /** Ids of columns that rows can be filtered by. */
  readonly facetIds: readonly string[];
  /** Ids of columns, false for those that are not shown until somebody asks for them. */
  readonly shown: Readonly<Record<string, boolean>>;
  /** Where its filter and its sorting outlive the table. */
  readonly kept: Kept<TableChoices>;
}

/** Rows as filtered and sorted, and what decides that. */
export interface FilteredTable<Row extends object> {
  readonly table: RowTable<Row>;
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
  /** The values of each column that rows can be filtered by, with how many rows have each of those that all else leaves. */
  readonly options: ReadonlyMap<string, readonly CountedOption[]>;
  /** Has what a search looks into ready before the first letter. */
  readonly prepare: () => void;
}

interface CountedOption extends FacetOption {
  readonly count: number;
}

/**
 * Sorts and filters rows. Equal rows stay in the order given; that order is back when no column sorts. Filtering is ours: the
 * library's goes over all rows once for every column that can be filtered by, which is felt from thousands of rows on.
 */
export function useRowTable<Row extends object>(options: RowTableOptions<Row>): FilteredTable<Row> {
  const { rows, columns, keyOf, textOf, facetIds, shown, kept } = options;
  const before = useKept(kept);
  const [filter, setFilter] = useState(before?.filter ?? noFilter);
  const facets = useMemo(() => columns.filter(({ id }) => facetIds.includes(id)), [columns, facetIds]);
  const values = useMemo(
    () => new Map(facets.map((column) => [column.id, facetOptions(rows, column)])),
    [rows, facets],
  );
  const texts = useMemo(() => once(() => rows.map(textOf)), [rows, textOf]);
  const filtered = useMemo(() => filterRows({ rows, texts, facets }, filter), [rows, texts, facets, filter]);

  const definitions = useMemo(
    () =>
      columns.map(
        ({ id, title, words, compare }): ColumnDef<typeof tableParts, Row> => ({
          id,
          header: title,
          accessorFn: words,
          sortFn: (one: { original: Row }, other: { original: Row }) => compare(one.original, other.original),
          sortDescFirst: false,
        }),
      ),
    [columns],
  );
  const [initialState] = useState(() => ({
    columnVisibility: shown,
    ...(before ? { sorting: [...before.sorting] } : {}),
  }));
  const table = useTable({
    features: tableParts,
    columns: definitions,
    data: filtered.rows,
    getRowId: keyOf,
    enableMultiSort: false,
    initialState,
  });
  const { sorting } = table.state;
  useKeeping(
    kept,
    useMemo(() => ({ sorting, filter }), [sorting, filter]),
  );

  const counted = useMemo(
    () =>
      new Map(
        facets.map(({ id }) => [id, countOptions(values.get(id), filtered.counts.get(id), filter.choices.get(id))]),
      ),
    [facets, values, filtered, filter],
  );
  return { table, filter, onFilter: setFilter, options: counted, prepare: () => void texts() };
}

/** A chosen value is among them also where no row has it any more: the text may have changed since. */
function countOptions(
  options: readonly FacetOption[] = [],
  counts: ReadonlyMap<string, number> = new Map(),
  chosen?: string,
): readonly CountedOption[] {
  const isThere = chosen === undefined || options.some(({ value }) => value === chosen);
  const all = isThere ? options : [...options, { value: chosen, words: chosen }];
  return all.map((option) => ({ ...option, count: counts.get(option.value) ?? 0 }));
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
