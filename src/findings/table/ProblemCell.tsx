import { CodeText } from "../../ui/CodeText.tsx";
import { SeverityIcon } from "../../ui/SeverityIcon.tsx";
import styles from "./Cells.module.css";
import { type ProblemRow, severityWords } from "./problem-columns.ts";
import type { TableColumn } from "./table-column.ts";

interface ProblemCellProps {
  readonly column: TableColumn<ProblemRow>;
  readonly row: ProblemRow;
  /** Of its button. */
  readonly tabIndex: 0 | -1;
  /** Goes to the problem's place in the text. */
  readonly onReveal: (row: ProblemRow) => void;
}

/** A cell of a problem's row. */
export function ProblemCell({ column: { id, words }, row, tabIndex, onReveal }: ProblemCellProps) {
  switch (id) {
    case "code":
      return (
        <button type="button" className={styles["code"]} tabIndex={tabIndex} onClick={() => onReveal(row)}>
          {words(row)}
        </button>
      );
    case "severity":
      return (
        <span className={styles["problems"]}>
          <span aria-hidden="true">
            <SeverityIcon severity={row.diagnostic.severity} />
          </span>
          {severityWords[row.diagnostic.severity]}
        </span>
      );
    case "message":
      return <CodeText>{words(row)}</CodeText>;
    default:
      return words(row);
  }
}
