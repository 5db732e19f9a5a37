import {
  columnFacetingFeature,
  columnFilteringFeature,
  columnVisibilityFeature,
  createFacetedRowModel,
  createFacetedUniqueValues,
  createFilteredRowModel,
  createSortedRowModel,
  type ReactTable,
  rowSortingFeature,
  type TableState,
  tableFeatures,
} from "@tanstack/react-table";

/** What our tables do of what the library can: sorting, filtering with counts, hiding of columns. */
export const tableParts = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  columnFacetingFeature,
  facetedRowModel: createFacetedRowModel(),
  facetedUniqueValues: createFacetedUniqueValues(),
  columnVisibilityFeature,
});

/** A table's rows as sorted and filtered, and what decides that. */
export type RowTable<Row extends object> = ReactTable<typeof tableParts, Row>;

/** What somebody chose of a table: the words and values that rows are filtered by, and the column that sorts them. */
export type TableChoices = Pick<TableState<typeof tableParts>, "sorting" | "columnFilters">;
