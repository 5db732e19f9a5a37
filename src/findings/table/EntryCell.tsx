import { useId } from "react";
import { describeRow, type PlanColumn, type PlanRow, seriesTint, toOneLine } from "../../core/index.ts";
import { SeverityIcon } from "../../ui/SeverityIcon.tsx";
import styles from "./Cells.module.css";
import { LineButton } from "./LineButton.tsx";

/** What the buttons of an entry's row do. */
interface EntryActions {
  /** Opens the details of the entry, or closes them. */
  readonly onPick: (row: PlanRow) => void;
  /** Opens the details of the entry's lane, or of its stage there. */
  readonly onPart: (row: PlanRow, kind: "lane" | "stage") => void;
  /** Goes to the entry's lines in the text. */
  readonly onReveal: (row: PlanRow) => void;
}

interface EntryCellProps extends EntryActions {
  readonly column: PlanColumn;
  readonly row: PlanRow;
  /** Of its button. */
  readonly tabIndex: 0 | -1;
}

/** A cell of an entry's row. */
export function EntryCell({ column: { id, words }, row, tabIndex, onPick, onPart, onReveal }: EntryCellProps) {
  const said = words(row);
  // Rows are walked by their first button, which says what the row says.
  const rowWords = useId();
  switch (id) {
    case "entry":
      return (
        <>
          <button
            type="button"
            className={styles["entry"]}
            tabIndex={tabIndex}
            title={said}
            aria-describedby={rowWords}
            onClick={() => onPick(row)}
          >
            <EntryName row={row} />
          </button>
          <span id={rowWords} hidden>
            {describeRow(row)}
          </span>
        </>
      );
    case "series":
      return (
        <span className={styles["series"]} data-tint={seriesTint(row.entry.series)}>
          <bdi>{said}</bdi>
        </span>
      );
    case "architecture":
      if (row.lane === null) return <span className={styles["none"]}>{said}</span>;
      return (
        <button
          type="button"
          className={styles["part"]}
          tabIndex={tabIndex}
          aria-label={`Lane ${said}`}
          onClick={() => onPart(row, "lane")}
        >
          <bdi className={styles["name"]}>{said}</bdi>
        </button>
      );
    case "stage":
      if (row.stage === null) return null;
      return (
        <button
          type="button"
          className={styles["part"]}
          tabIndex={tabIndex}
          aria-label={`Stage ${said}`}
          onClick={() => onPart(row, "stage")}
        >
          {said}
        </button>
      );
    case "dispatch":
      return row.dispatchSeries === null ? <span className={styles["none"]}>{said}</span> : said;
    case "state":
      return (
        <span className={styles["state"]} data-state={row.state}>
          {said}
        </span>
      );
    case "problems":
      if (said === "") return null;
      return (
        <span className={styles["problems"]}>
          <SeverityIcon severity={row.errorCount > 0 ? "error" : "warning"} />
          {said}
        </span>
      );
    case "line":
      return <LineButton line={said} tabIndex={tabIndex} onReveal={() => onReveal(row)} />;
    case "plan":
    case "difference":
    case "index":
    case "position":
    case "occurrence":
    case "build":
      return said;
  }
}

function EntryName({ row: { entry } }: { readonly row: PlanRow }) {
  const name = (
    <>
      <bdi>{toOneLine(entry.job)}</bdi>
      <span className={styles["index"]}>:{entry.index}</span>
    </>
  );
  return "reason" in entry ? <s>{name}</s> : name;
}
