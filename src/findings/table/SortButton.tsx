import { ArrowDown, ArrowUp } from "lucide-react";
import { announce } from "../../ui/announce.ts";
import styles from "./DataTable.module.css";
import type { RowTable } from "./table-parts.ts";

interface SortButtonProps<Row extends object> {
  readonly table: RowTable<Row>;
  readonly id: string;
  readonly title: string;
  readonly isNumber: boolean;
}

/** A column's head: a button that sorts by it, then the other way round, then not at all, and says so. */
export function SortButton<Row extends object>({ table, id, title, isNumber }: SortButtonProps<Row>) {
  const column = table.getColumn(id);
  const sorted = column?.getIsSorted() ?? false;
  const sort = () => {
    const next = column?.getNextSortingOrder() ?? false;
    column?.toggleSorting();
    announce(next === false ? "Not sorted." : `Sorted by ${title}, ${directionOf(next)}.`, { about: "order" });
  };
  return (
    <th
      scope="col"
      className={styles["head"]}
      data-number={isNumber || undefined}
      aria-sort={sorted === false ? undefined : directionOf(sorted)}
    >
      <button type="button" className={styles["sort"]} onClick={sort}>
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

function directionOf(sorted: "asc" | "desc"): "ascending" | "descending" {
  return sorted === "asc" ? "ascending" : "descending";
}
