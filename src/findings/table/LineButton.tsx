import styles from "./Cells.module.css";

interface LineButtonProps {
  /** As it is written in the cell. */
  readonly line: string;
  readonly tabIndex: 0 | -1;
  readonly onReveal: () => void;
}

/** The line of an entry in the text, in a cell: leads there. */
export function LineButton({ line, tabIndex, onReveal }: LineButtonProps) {
  return (
    <button
      type="button"
      className={styles["line"]}
      tabIndex={tabIndex}
      aria-label={`Go to line ${line}`}
      onClick={onReveal}
    >
      {line}
    </button>
  );
}
