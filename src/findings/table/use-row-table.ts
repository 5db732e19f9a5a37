import { type ColumnDef, useTable } from "@tanstack/react-table";
import { useMemo, useState } from "react";
import { matchesWords, searchWords } from "./match-words.ts";
import type { TableColumn } from "./table-column.ts";
import { type RowTable, type TableChoices, tableParts } from "./table-parts.ts";
import { type Kept, useKeeping, useKept } from "./use-kept.ts";

/** The id of the column that no one sees: all words of a row, for the search. */
const searchColumn = "search";

export interface RowTableOptions<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly TableColumn<Row>[];
  readonly keyOf: (row: Row) => string;
  /** All that a row says, in small letters. */
  readonly textOf: (row: Row) => string;
  /** Ids of columns, false for those that are not shown until somebody asks for them. */
  readonly shown: Readonly<Record<string, boolean>>;
  /** Where its filters and its sorting outlive the table. */
  readonly kept: Kept<TableChoices>;
}

/** Sorts and filters rows. Equal rows stay in the order given; that order is back when no column sorts. */
export function useRowTable<Row extends object>(options: RowTableOptions<Row>): RowTable<Row> {
  const { rows, columns, keyOf, textOf, shown, kept } = options;
  const definitions = useMemo(
    (): ColumnDef<typeof tableParts, Row>[] => [
      {
        id: searchColumn,
        accessorFn: textOf,
        filterFn: Object.assign(
          (row: { getValue: (id: string) => unknown }, id: string, words: readonly string[]) =>
            matchesWords(String(row.getValue(id)), words),
          { resolveFilterValue: searchWords },
        ),
      },
      ...columns.map(({ id, title, words, value, compare }) => ({
        id,
        header: title,
        accessorFn: value ?? words,
        sortFn: (one: { original: Row }, other: { original: Row }) => compare(one.original, other.original),
        filterFn: (row: { getValue: (id: string) => unknown }, column: string, wanted: string) =>
          row.getValue(column) === wanted,
        sortDescFirst: false,
      })),
    ],
    [columns, textOf],
  );
  const before = useKept(kept);
  const [initialState] = useState(() => ({
    columnVisibility: { ...shown, [searchColumn]: false },
    ...(before ? { sorting: [...before.sorting], columnFilters: [...before.columnFilters] } : {}),
  }));
  const table = useTable({
    features: tableParts,
    columns: definitions,
    data: rows,
    getRowId: keyOf,
    enableMultiSort: false,
    initialState,
  });
  const { sorting, columnFilters } = table.state;
  useKeeping(
    kept,
    useMemo(() => ({ sorting, columnFilters }), [sorting, columnFilters]),
  );
  return table;
}

/** Shows only rows with all words of a search; all rows where there are none. */
export function searchRows<Row extends object>(table: RowTable<Row>, search: string): void {
  table.getColumn(searchColumn)?.setFilterValue(search === "" ? undefined : search);
}

/** The search as it was typed. */
export function searchOf<Row extends object>(table: RowTable<Row>): string {
  const value: unknown = table.getColumn(searchColumn)?.getFilterValue();
  return typeof value === "string" ? value : "";
}
