import {
  columnVisibilityFeature,
  createSortedRowModel,
  type ReactTable,
  rowSortingFeature,
  type TableState,
  tableFeatures,
} from "@tanstack/react-table";
import type { RowFilter } from "./filter-rows.ts";

/** What our tables do of what the library can: sorting and hiding of columns. */
export const tableParts = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnVisibilityFeature,
});

/** A table's rows as sorted, and what decides that. */
export type RowTable<Row extends object> = ReactTable<typeof tableParts, Row>;

/** What somebody chose of a table: what rows are filtered by, and the column that sorts them. */
export interface TableChoices extends Pick<TableState<typeof tableParts>, "sorting"> {
  readonly filter: RowFilter;
}
