import { ArrowDown, ArrowUp } from "lucide-react";
import styles from "./DataTable.module.css";
import type { RowTable } from "./table-parts.ts";

interface SortButtonProps<Row extends object> {
  readonly table: RowTable<Row>;
  readonly id: string;
  readonly title: string;
  readonly isNumber: boolean;
}

/** A column's head: a button that sorts by it, then the other way round, then not at all. */
export function SortButton<Row extends object>({ table, id, title, isNumber }: SortButtonProps<Row>) {
  const column = table.getColumn(id);
  const sorted = column?.getIsSorted() ?? false;
  return (
    <th
      scope="col"
      className={styles["head"]}
      data-number={isNumber || undefined}
      aria-sort={sorted === false ? undefined : sorted === "asc" ? "ascending" : "descending"}
    >
      <button type="button" className={styles["sort"]} onClick={() => column?.toggleSorting()}>
        {title}
        {sorted === false ? null : sorted === "asc" ? (
          <ArrowUp size="0.8125rem" aria-hidden="true" />
        ) : (
          <ArrowDown size="0.8125rem" aria-hidden="true" />
        )}
      </button>
    </th>
  );
}
