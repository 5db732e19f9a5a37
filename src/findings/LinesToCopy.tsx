import { CopyButton } from "../ui/CopyButton.tsx";
import styles from "./Details.module.css";

/** Of more lines than this, the rest is counted; what is copied is whole. */
const shownAtMost = 12;

interface LinesToCopyProps {
  readonly lines: readonly string[];
  /** What is copied, for the button's name. */
  readonly what: string;
}

/** Lines for a terminal, or of a log, as they are written, with a button that copies them all. */
export function LinesToCopy({ lines, what }: LinesToCopyProps) {
  if (lines.length === 0) return null;
  const more = lines.length - shownAtMost;
  return (
    <div className={styles["copied"]}>
      <pre className={styles["lines"]}>
        {lines.slice(0, shownAtMost).join("\n")}
        {more > 0 ? `\n… and ${more} more` : null}
      </pre>
      <CopyButton text={lines.join("\n")} what={what} />
    </div>
  );
}
