import type { TableColumn } from "./table-column.ts";
import type { RowTable } from "./table-parts.ts";

/** What is in view, in words: the heads of the shown columns, then the rows as filtered and sorted. */
export function tableCells<Row extends object>(
  table: RowTable<Row>,
  columns: readonly TableColumn<Row>[],
): readonly (readonly string[])[] {
  const shown = columns.filter(({ id }) => table.getColumn(id)?.getIsVisible());
  const rows = table.getRowModel().rows.map(({ original }) => shown.map(({ words }) => words(original)));
  return [shown.map(({ title }) => title), ...rows];
}
