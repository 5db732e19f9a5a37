import { useEffect, useRef } from "react";
import { announce } from "../../ui/announce.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./PlanTable.module.css";
import type { RowTable } from "./table-parts.ts";

/** The number of rows is said once somebody pauses (milliseconds), not at every letter. */
const pause = 700;

interface TableFootProps<Row extends object> {
  readonly table: RowTable<Row>;
  /** How many rows there are, filtered out or not. */
  readonly all: number;
  readonly nameRows: (count: number) => string;
  /** What the rows' own order is called. */
  readonly order: string;
  /** What became of the last action; empty for nothing. */
  readonly said: string;
  /** What else there is to say of the rows. */
  readonly note?: string;
}

/** How many rows there are, also said, and the way back to their own order. */
export function TableFoot<Row extends object>({ table, all, nameRows, order, said, note }: TableFootProps<Row>) {
  const found = table.getRowModel().rows.length;
  const words = found === all ? nameRows(all) : `${found.toLocaleString("en")} of ${nameRows(all)}`;
  const told = useRef(words);
  useEffect(() => {
    if (told.current === words) return;
    const timer = setTimeout(() => {
      told.current = words;
      announce(`${words}.`, { about: "rows" });
    }, pause);
    return () => clearTimeout(timer);
  }, [words]);

  return (
    <div className={styles["foot"]}>
      {table.state.sorting.length > 0 ? (
        <Button look="link" onClick={() => table.resetSorting(true)}>
          {order}
        </Button>
      ) : null}
      {said === "" ? null : <p className={styles["said"]}>{said}</p>}
      <p className={styles["count"]}>
        {words}
        {note ? <span className={styles["note"]}> · {note}</span> : null}
      </p>
    </div>
  );
}
