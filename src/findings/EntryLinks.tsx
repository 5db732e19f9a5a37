import { type Entry, reportName } from "../core/index.ts";
import styles from "./Artifacts.module.css";

/** Of more than so many, the rest is counted. */
const shownAtMost = 8;

interface EntryLinksProps {
  readonly words: string;
  readonly entries: readonly Entry[];
  /** How many there are beyond the entries. */
  readonly more?: number;
  readonly onSelect: (id: string) => void;
}

/** Entries by name, each a button that pins it; nothing where there are none. */
export function EntryLinks({ words, entries, more = 0, onSelect }: EntryLinksProps) {
  if (entries.length === 0) return null;
  const rest = more + Math.max(0, entries.length - shownAtMost);
  return (
    <p className={styles["text"]}>
      {words}{" "}
      {entries.slice(0, shownAtMost).map((entry) => (
        <span key={entry.id}>
          <button type="button" className={styles["link"]} onClick={() => onSelect(entry.id)}>
            {reportName(entry)}
          </button>{" "}
        </span>
      ))}
      {rest > 0 ? `and ${rest} more` : null}
    </p>
  );
}
