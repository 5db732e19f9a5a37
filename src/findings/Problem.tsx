import type { Diagnostic, Fix, LineIndex } from "../core/index.ts";
import { Button } from "../ui/Button.tsx";
import { SeverityIcon } from "../ui/SeverityIcon.tsx";
import styles from "./ProblemsPanel.module.css";

interface ProblemProps {
  readonly diagnostic: Diagnostic;
  readonly lines: LineIndex;
  readonly onReveal: (from: number, to: number) => void;
  readonly onFix: (fix: Fix) => void;
}

/** One finding: what it says, the way out, where it is (a button that goes there), and its fixes. */
export function Problem({ diagnostic, lines, onReveal, onFix }: ProblemProps) {
  const { severity, message, hint, range, fixes } = diagnostic;
  const { line, column } = lines.positionAt(range.from);
  return (
    <li className={styles["problem"]}>
      <SeverityIcon severity={severity} />
      <div className={styles["text"]}>
        <p className={styles["message"]}>
          {message}{" "}
          <button
            type="button"
            className={styles["where"]}
            aria-label={`Go to ${line}:${column}, ${message}`}
            onClick={() => onReveal(range.from, range.to)}
          >
            {line}:{column}
          </button>
        </p>
        {hint ? <p className={styles["hint"]}>{hint}</p> : null}
      </div>
      {fixes?.map((fix) => (
        <Button key={fix.title} look="link" className={styles["fix"]} onClick={() => onFix(fix)}>
          {fix.title}
        </Button>
      ))}
    </li>
  );
}
