import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from "react";
import { DataTable, type DataTableProps } from "./DataTable.tsx";
import { noFilter } from "./filter-rows.ts";
import { readKeptColumns, type TableName } from "./kept-columns.ts";
import styles from "./PlanTable.module.css";
import { type Facet, TableFilters } from "./TableFilters.tsx";
import { TableFoot } from "./TableFoot.tsx";
import { TableMenus } from "./TableMenus.tsx";
import { createKept } from "./use-kept.ts";
import { type RowTableOptions, useRowTable } from "./use-row-table.ts";

const keptScrolls = {
  plan: createKept<number>(),
  problems: createKept<number>(),
  comparison: createKept<number>(),
} satisfies Record<TableName, unknown>;

/** How long it says what became of a copy (milliseconds). */
const briefly = 8_000;

/** What a table of the plan says for itself; all that tables have in common is the frame's. */
interface TableFrameProps<Row extends object>
  extends Omit<RowTableOptions<Row>, "facetIds">,
    Omit<DataTableProps<Row>, "table" | "allRows" | "keptScroll"> {
  readonly name: TableName;
  readonly facets: readonly Facet[];
  /** Words that somebody may look for, as an example. */
  readonly example: string;
  readonly nameRows: (count: number) => string;
  /** What the rows' own order is called. */
  readonly order: string;
  /** What else there is to say of the rows. */
  readonly note?: string;
  /** The choice between the tables, drawn among the tools. */
  readonly choice: ReactNode;
}

/** A table with its tools above and its count below. Filters and sorting are as they were when it was last in view. */
export function TableFrame<Row extends object>(props: TableFrameProps<Row>) {
  const { rows, columns, keyOf, textOf, kept, name, facets, example, nameRows, order, note, choice, ...drawing } =
    props;
  const [shown] = useState(() => ({ ...props.shown, ...readKeptColumns(name) }));
  const [facetIds] = useState(() => facets.map(({ id }) => id));
  const { table, ...filtering } = useRowTable({ rows, columns, keyOf, textOf, facetIds, shown, kept });

  const [said, setSaid] = useState("");
  useEffect(() => {
    if (said === "") return;
    const timer = setTimeout(() => setSaid(""), briefly);
    return () => clearTimeout(timer);
  }, [said]);

  const { destination = null } = drawing;
  const reached = useRef(destination);
  const showAllRows = useEffectEvent((isWanted: (row: Row) => boolean) => {
    if (!table.getRowModel().rows.some(({ original }) => isWanted(original))) filtering.onFilter(noFilter);
  });
  useEffect(() => {
    if (destination && destination !== reached.current) showAllRows(destination);
    reached.current = destination;
  }, [destination]);

  return (
    <>
      <div className={styles["tools"]}>
        {choice}
        <TableFilters {...filtering} facets={facets} example={example} />
        <TableMenus table={table} columns={columns} name={name} nameRows={nameRows} onSay={setSaid} />
      </div>
      <DataTable table={table} allRows={rows} columns={columns} keptScroll={keptScrolls[name]} {...drawing} />
      <TableFoot
        table={table}
        all={rows.length}
        nameRows={nameRows}
        order={order}
        said={said}
        {...(note === undefined ? {} : { note })}
      />
    </>
  );
}
