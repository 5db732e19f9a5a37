import { concernedWords, type Diagnostic, type Fix, type LineIndex, type SourceRange } from "../core/index.ts";
import { problemAddress } from "../store/problem-address.ts";
import { Button } from "../ui/Button.tsx";
import { CodeText } from "../ui/CodeText.tsx";
import { SeverityIcon } from "../ui/SeverityIcon.tsx";
import FarmFix from "./FarmFix.tsx";
import styles from "./Problem.module.css";

export interface ProblemActions {
  readonly onReveal: (from: number, to: number) => void;
  readonly onFix: (fix: Fix) => void;
}

interface ProblemProps extends ProblemActions {
  readonly diagnostic: Diagnostic;
  /** Of the text that the diagnostic is of. */
  readonly lines: LineIndex;
}

/** One finding: what it says, the way out, where it is (a button that goes there), what it concerns, where that is explained, and its fixes, the best first. */
export function Problem({ diagnostic, lines, onReveal, onFix }: ProblemProps) {
  const { code, severity, message, hint, range, related = [], fixes = [], notOnFarm } = diagnostic;
  const concerned = concernedWords(diagnostic);
  const spoken = withoutTicks(message);
  const where = (
    <>
      <Place range={range} lines={lines} about={spoken} isMain onReveal={onReveal} />
      {concerned ? <span className={styles["concerned"]}> · {concerned}</span> : null}{" "}
      <a className={styles["more"]} href={problemAddress(code)} aria-label={`Learn more, ${spoken}`}>
        Learn more
      </a>
    </>
  );
  return (
    <li className={styles["problem"]}>
      <SeverityIcon severity={severity} />
      <div className={styles["body"]}>
        <div className={styles["text"]}>
          <p className={styles["message"]}>
            <b>
              <CodeText>{message}</CodeText>
            </b>{" "}
            {hint ? null : where}
          </p>
          {hint ? (
            <p className={styles["hint"]}>
              <CodeText>{hint}</CodeText> {where}
            </p>
          ) : null}
          {related.map((other) => (
            <p key={`${other.range.from} ${other.message}`} className={styles["hint"]}>
              <CodeText>{other.message}</CodeText>{" "}
              <Place range={other.range} lines={lines} about={withoutTicks(other.message)} onReveal={onReveal} />
            </p>
          ))}
        </div>
        {fixes.length > 0 || notOnFarm ? (
          <div className={styles["fixes"]}>
            {fixes.map((fix) => (
              <Button key={fix.title} look="link" className={styles["fix"]} onClick={() => onFix(fix)}>
                {fix.title}
              </Button>
            ))}
            {notOnFarm ? <FarmFix lacking={notOnFarm} className={styles["fix"]} /> : null}
          </div>
        ) : null}
      </div>
    </li>
  );
}

/** Marks of code are seen, not read out. */
function withoutTicks(message: string): string {
  return message.replaceAll("`", "");
}

interface PlaceProps {
  readonly range: SourceRange;
  readonly lines: LineIndex;
  readonly about: string;
  /** Whether it is the place of the problem itself, to which the arrow keys go. */
  readonly isMain?: boolean;
  readonly onReveal: ProblemActions["onReveal"];
}

function Place({ range, lines, about, isMain = false, onReveal }: PlaceProps) {
  const { line, column } = lines.positionAt(range.from);
  return (
    <Button
      look="place"
      className={styles["where"]}
      aria-label={`Go to ${line}:${column}, ${about}`}
      data-step={isMain ? "problem" : undefined}
      onClick={() => onReveal(range.from, range.to)}
    >
      {line}:{column}
    </Button>
  );
}
