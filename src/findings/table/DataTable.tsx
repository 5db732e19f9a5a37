import { type ReactNode, useLayoutEffect, useState } from "react";
import type { PlanRow } from "../../core/index.ts";
import { useWorkspaceStore } from "../../store/WorkspaceContext.tsx";
import { textScale } from "../../ui/text-scale.ts";
import { useMediaQuery } from "../../ui/use-media-query.ts";
import styles from "./DataTable.module.css";
import { fitColumns } from "./fit-columns.ts";
import { SortButton } from "./SortButton.tsx";
import { TableRows } from "./TableRows.tsx";
import type { TableColumn } from "./table-column.ts";
import type { RowTable } from "./table-parts.ts";
import type { Kept } from "./use-kept.ts";

/** An entry, and whose plan has it so. */
export interface RowEntry {
  readonly id: string;
  readonly plan: PlanRow["plan"];
}

export interface DataTableProps<Row extends object> {
  readonly table: RowTable<Row>;
  /** Also those that are filtered out: columns are as wide as all of them need. */
  readonly allRows: readonly Row[];
  readonly columns: readonly TableColumn<Row>[];
  /** What the table is of; for screen readers, as the page says it elsewhere. */
  readonly caption: string;
  /** What to say where there is no row. */
  readonly nothing: string;
  /** What is in a cell; `tabIndex` is for its button, if it has one. */
  readonly drawCell: (column: string, row: Row, tabIndex: 0 | -1) => ReactNode;
  /** The entry that a row is about; marks find the row by it. */
  readonly entryOf?: (row: Row) => RowEntry;
  /** The row under the pointer or the keyboard's focus, or none. */
  readonly onPoint?: (row: Row | null) => void;
  /** A row was clicked, beside its buttons. */
  readonly onPick?: (row: Row) => void;
  /** Where somebody wants to be led: to the first row that is there, as soon as there is one. Another request is another function. */
  readonly destination?: ((row: Row) => boolean) | null;
  /** Where it keeps how far it is scrolled (pixels), for when it comes again. */
  readonly keptScroll: Kept<number>;
}

/**
 * A real table of any length: only rows near the window are mounted, and say which they are. Its head sorts. Its rows are one tab stop:
 * arrows, Home, End and the page keys lead from row to row, left and right between a row's buttons.
 */
export function DataTable<Row extends object>({
  table,
  allRows,
  columns,
  caption,
  nothing,
  keptScroll,
  ...rest
}: DataTableProps<Row>) {
  const workspace = useWorkspaceStore();
  // State, as the rows need the element itself before it is painted.
  const [scroll, setScroll] = useState<HTMLDivElement | null>(null);
  useLayoutEffect(() => {
    if (!scroll) return;
    scroll.scrollTo({ top: keptScroll.read(workspace) ?? 0, behavior: "instant" });
    const { documentId } = workspace.getState();
    return () => keptScroll.keep(workspace, scroll.scrollTop, documentId);
  }, [scroll, keptScroll, workspace]);
  const isCoarse = useMediaQuery("(pointer: coarse)");
  const shown = columns.filter(({ id }) => table.getColumn(id)?.getIsVisible());
  const { rows } = table.getRowModel();
  const scale = textScale();
  const widths = fitColumns(shown, allRows).map((width) => Math.ceil(width * scale));
  const total = widths.reduce((sum, width) => sum + width, 0);
  return (
    <div ref={setScroll} className={styles["scroll"]}>
      <table className={styles["table"]} style={{ minWidth: total }} aria-rowcount={rows.length + 1}>
        <caption className="visually-hidden">{caption}</caption>
        <colgroup>
          {shown.map(({ id }, i) => (
            <col key={id} style={{ width: widths[i] }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {shown.map(({ id, title, isNumber }) => (
              <SortButton key={id} table={table} id={id} title={title} isNumber={isNumber} />
            ))}
          </tr>
        </thead>
        <TableRows
          {...rest}
          columns={shown}
          rows={rows}
          scroll={scroll}
          rowHeight={Math.max(isCoarse ? 44 : 0, 32 * scale)}
        />
      </table>
      {rows.length === 0 ? <p className={styles["nothing"]}>{nothing}</p> : null}
    </div>
  );
}
