import { type DelimitedForm, writeDelimited } from "../../core/index.ts";
import { announce } from "../../ui/announce.ts";
import { copyRefused } from "../../ui/copy-refused.ts";
import { copyToClipboard } from "../../ui/copy-to-clipboard.ts";
import { LazyMenu } from "../../ui/LazyMenu.tsx";
import type { MenuItem } from "../../ui/Menu.tsx";
import { keepColumns, readKeptColumns, type TableName } from "./kept-columns.ts";
import { saveText } from "./save-text.ts";
import styles from "./TableMenus.module.css";
import { tableCells } from "./table-cells.ts";
import type { TableColumn } from "./table-column.ts";
import type { RowTable } from "./table-parts.ts";

interface TableMenusProps<Row extends object> {
  readonly table: RowTable<Row>;
  readonly columns: readonly TableColumn<Row>[];
  /** The file's too, without its ending. */
  readonly name: TableName;
  /** What rows are called, for what is said of a copy. */
  readonly nameRows: (count: number) => string;
  /** To be shown for a while: what became of a copy, which is announced already. */
  readonly onSay: (words: string) => void;
}

/** Which columns there are, and ways to take along what is in view. */
export function TableMenus<Row extends object>({ table, columns, name, nameRows, onSay }: TableMenusProps<Row>) {
  const columnItems = columns.slice(1).map(({ id, title }): MenuItem => {
    const isShown = table.getColumn(id)?.getIsVisible() ?? false;
    return {
      id,
      label: title,
      checked: isShown,
      onSelect: () => {
        table.getColumn(id)?.toggleVisibility(!isShown);
        keepColumns(name, { ...readKeptColumns(name), [id]: !isShown });
      },
    };
  });

  const write = (form: DelimitedForm) => writeDelimited(tableCells(table, columns), form);
  const copy = async (form: DelimitedForm) => {
    const isDone = await copyToClipboard(write(form));
    const words = isDone
      ? `Copied ${nameRows(table.getRowModel().rows.length)}.`
      : `${copyRefused} Save it as a file instead.`;
    onSay(words);
    announce(words, isDone ? {} : { manner: "at-once" });
  };
  const copyItems: readonly MenuItem[] = [
    {
      id: "tsv",
      label: "Copy for a spreadsheet",
      note: "What is in view, with tabs",
      onSelect: () => void copy("tsv"),
    },
    { id: "csv", label: "Copy as CSV", note: "What is in view, with commas", onSelect: () => void copy("csv") },
    {
      id: "save",
      label: "Save as CSV",
      note: `${name}.csv`,
      onSelect: () => saveText(`${name}.csv`, write("csv"), "text/csv;charset=utf-8"),
    },
  ];

  return (
    <div className={styles["menus"]}>
      <LazyMenu label="Columns" look="line" className={styles["button"]} items={columnItems}>
        Columns <span aria-hidden="true">▾</span>
      </LazyMenu>
      <LazyMenu label="Copy" look="line" className={styles["button"]} items={copyItems}>
        Copy <span aria-hidden="true">▾</span>
      </LazyMenu>
    </div>
  );
}
