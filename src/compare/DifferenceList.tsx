import type { Diagnostic } from "../core/index.ts";
import { shownAnalysed, shownDifferences, shownLines } from "../store/selectors.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import { samePlansWords } from "./dialect-words.ts";
import { Sentence } from "./Sentence.tsx";
import styles from "./SentenceList.module.css";

/** A sentence that somebody points at. */
export interface PointedDifference {
  readonly difference: Diagnostic;
  /** Whether it has the focus: then the pictures move to what it is about. */
  readonly isSought: boolean;
}

interface DifferenceListProps {
  /** Folded until somebody asks, where there is little room. */
  readonly narrow: boolean;
  /** Whether both plans build the same. */
  readonly isSame: boolean;
  /** The pointer or the focus is on a sentence, or on none. */
  readonly onPoint: (pointed: PointedDifference | null) => void;
}

/** How the two plans differ, in sentences that lead to their line. */
export function DifferenceList({ narrow, isSame, onPoint }: DifferenceListProps) {
  const differences = useWorkspace(shownDifferences);
  if (isSame) return <SameInBoth />;
  if (differences.length === 0) return null;

  const list = (
    <ul className={styles["list"]} aria-label="Differences">
      {differences.map((difference) => (
        <li key={`${difference.range.from} ${difference.message}`}>
          <Difference difference={difference} onPoint={onPoint} />
        </li>
      ))}
    </ul>
  );
  if (!narrow) return list;
  return (
    <details className={styles["folded"]}>
      <summary>{differences.length === 1 ? "1 difference" : `${differences.length} differences`}</summary>
      {list}
    </details>
  );
}

function Difference({
  difference,
  onPoint,
}: {
  readonly difference: Diagnostic;
  readonly onPoint: DifferenceListProps["onPoint"];
}) {
  const reveal = useWorkspace((state) => state.revealText);
  const lines = useWorkspace(shownLines);
  // In a text that has changed since, its line is somewhere else.
  const isCurrent = useWorkspace((state) => shownAnalysed(state)?.text === state.text);
  const { range, message } = difference;
  return (
    <Sentence
      words={message}
      place={`Line ${lines.positionAt(range.from).line}`}
      disabled={!isCurrent}
      onOpen={() => reveal(range.from, range.to)}
      onPoint={(how) => onPoint(how && { difference, ...how })}
    />
  );
}

function SameInBoth() {
  const isPlanned = useWorkspace((state) => shownAnalysed(state)?.analysis.plan.outcome === "planned");
  return <p className={styles["same"]}>{samePlansWords(isPlanned)}</p>;
}
