import { type ColumnDef, useTable } from "@tanstack/react-table";
import { useMemo } from "react";
import { matchesWords } from "./match-words.ts";
import type { TableColumn } from "./table-column.ts";
import { type RowTable, tableParts } from "./table-parts.ts";

/** The id of the column that no one sees: all words of a row, for the search. */
const searchColumn = "search";

export interface RowTableOptions<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly TableColumn<Row>[];
  readonly keyOf: (row: Row) => string;
  /** All that a row says, in small letters. */
  readonly textOf: (row: Row) => string;
  /** Ids of columns that are not shown until somebody asks for them. */
  readonly hidden?: Readonly<Record<string, boolean>>;
}

/** Sorts and filters rows. Equal rows stay in the order given; that order is back when no column sorts. */
export function useRowTable<Row extends object>(options: RowTableOptions<Row>): RowTable<Row> {
  const { rows, columns, keyOf, textOf, hidden } = options;
  const definitions = useMemo(
    (): ColumnDef<typeof tableParts, Row>[] => [
      {
        id: searchColumn,
        accessorFn: textOf,
        filterFn: (row, id, words: readonly string[]) => matchesWords(row.getValue<string>(id), words),
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
  return useTable({
    features: tableParts,
    columns: definitions,
    data: rows,
    getRowId: keyOf,
    enableMultiSort: false,
    initialState: { columnVisibility: { ...hidden, [searchColumn]: false } },
  });
}

/** Shows only rows with all these words; all rows where there are none. */
export function searchRows<Row extends object>(table: RowTable<Row>, words: readonly string[]): void {
  table.getColumn(searchColumn)?.setFilterValue(words.length === 0 ? undefined : words);
}
