import type { TableColumn } from "./table-column.ts";
import type { RowTable } from "./table-parts.ts";

/** A value of a column that rows can be filtered by. */
export interface FacetOption {
  readonly value: string;
  readonly words: string;
  /** Of the rows that all other filters leave. */
  readonly count: number;
}

/**
 * The values of a column in the column's order, with how many rows have each. A chosen one is among them also where no row has it any
 * more: the text may have changed since.
 */
export function facetOptions<Row extends object>(
  table: RowTable<Row>,
  { id, value, words, compare }: TableColumn<Row>,
): readonly FacetOption[] {
  const column = table.getColumn(id);
  const valueOf = value ?? words;
  const firstRows = new Map<string, Row>();
  for (const { original } of table.getCoreRowModel().rows) {
    const one = valueOf(original);
    if (!firstRows.has(one)) firstRows.set(one, original);
  }
  const counts: ReadonlyMap<unknown, number> = column?.getFacetedUniqueValues() ?? new Map<unknown, number>();
  const options = [...firstRows]
    .toSorted(([, one], [, other]) => compare(one, other))
    .map(([one, row]) => ({ value: one, words: words(row), count: counts.get(one) ?? 0 }));
  const chosen = chosenFacet(table, id);
  return chosen === "" || firstRows.has(chosen) ? options : [...options, { value: chosen, words: chosen, count: 0 }];
}

/** The value that rows are filtered by; empty for all. */
export function chosenFacet<Row extends object>(table: RowTable<Row>, id: string): string {
  const value: unknown = table.getColumn(id)?.getFilterValue();
  return typeof value === "string" ? value : "";
}
