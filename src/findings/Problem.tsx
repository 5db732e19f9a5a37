import {
  type Concern,
  type Diagnostic,
  diagnosticCodes,
  type Fix,
  type LineIndex,
  type Severity,
} from "../core/index.ts";
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
  const { code, severity, message, hint, range, fixes } = diagnostic;
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
          <span className={styles["concern"]}>{whoMinds(diagnosticCodes[code].concern, severity)}</span>
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

/** Who minds, in words: what Launchpad does is told apart from what somebody probably did not mean. */
function whoMinds(concern: Concern, severity: Severity): string {
  switch (concern) {
    case "launchpad":
      return severity === "error" ? "Launchpad refuses" : "Launchpad today";
    case "lpci":
      return "lpci rejects";
    case "builder":
      return "fails on the builder";
    case "mistake":
      return "probably a mistake";
    case "flightplan":
      return "Flightplan";
    case "note":
      return "";
  }
}
