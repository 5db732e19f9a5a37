import type { FocusEvent, KeyboardEvent, MouseEvent, ReactNode, Ref } from "react";
import styles from "./DataTable.module.css";
import type { RowEntry } from "./DataTable.tsx";
import type { TableColumn } from "./table-column.ts";

interface RowCellsProps<Row> {
  /** For a row that has to be measured. */
  readonly ref?: Ref<HTMLTableRowElement>;
  readonly row: Row;
  /** Among the rows as filtered and sorted, from 0. */
  readonly index: number;
  readonly height: number;
  readonly columns: readonly TableColumn<Row>[];
  readonly drawCell: (column: string, row: Row, tabIndex: 0 | -1) => ReactNode;
  /** The column whose button Tab leads to, if it is in this row. */
  readonly activeColumn: string | null;
  /** What marks find the row by. */
  readonly entry: RowEntry | undefined;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
  /** The pointer comes, or goes. A finger does neither. */
  readonly onPoint: (isOver: boolean) => void;
  readonly onPick: () => void;
}

/** One row. Its first cell is its head; a click beside its buttons is one on the first of them. */
export function RowCells<Row>(props: RowCellsProps<Row>) {
  const { ref, row, index, height, columns, drawCell, activeColumn, entry } = props;
  const { onKeyDown, onFocus, onBlur, onPoint, onPick } = props;
  const pick = ({ target }: MouseEvent) => {
    if (target instanceof Element && !target.closest("button") && getSelection()?.isCollapsed !== false) onPick();
  };
  return (
    <tr
      ref={ref}
      className={styles["row"]}
      style={{ height }}
      aria-rowindex={index + 2}
      data-index={index}
      data-entry={entry?.id}
      data-plan={entry?.plan}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={onBlur}
      onPointerEnter={({ pointerType }) => (pointerType === "touch" ? undefined : onPoint(true))}
      onPointerLeave={({ pointerType }) => (pointerType === "touch" ? undefined : onPoint(false))}
      onClick={pick}
    >
      {columns.map(({ id, isNumber, wraps, words, isStop }, i) => {
        const cell = {
          className: styles["cell"],
          "data-column": id,
          "data-number": isNumber || undefined,
          "data-wraps": wraps ? "" : undefined,
        };
        const content = drawCell(id, row, id === activeColumn ? 0 : -1);
        return i === 0 ? (
          <th key={id} scope="row" {...cell}>
            {content}
          </th>
        ) : (
          <td key={id} {...cell} title={isStop || wraps ? undefined : words(row)}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}
