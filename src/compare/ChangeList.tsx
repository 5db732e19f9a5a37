import { useState } from "react";
import { indexLines, type SourceRange, sentencesOf, type ToldChange } from "../core/index.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import { Button } from "../ui/Button.tsx";
import type { ComparedPair } from "./comparison-pair.ts";
import { Sentence } from "./Sentence.tsx";
import styles from "./SentenceList.module.css";

/** A sentence that somebody points at, and whether the pictures are to move to what it is about. */
export interface PointedChange {
  readonly change: ToldChange;
  readonly isSought: boolean;
}

interface ChangeListProps {
  readonly pair: ComparedPair;
  readonly onPoint: (pointed: PointedChange | null) => void;
  /** Shows what is only in the old text; absent where there is one text only. */
  readonly onShowTexts?: (() => void) | undefined;
  /** Whether what stands below needs the room more. */
  readonly short?: boolean;
}

/** More sentences at once nobody reads, until they are asked for. */
const mostSentences = 100;

/** What changes, in sentences that lead to their lines. */
export function ChangeList({ pair, onPoint, onShowTexts, short = false }: ChangeListProps) {
  const [isWhole, setWhole] = useState(false);
  const { told, verdict, old, now } = pair;
  const reveal = useWorkspace((state) => state.revealText);
  // In a text that has changed since, its line is somewhere else.
  const isCurrent = useWorkspace((state) => now.analysed.text === state.text);
  if (told.length === 0) return <p className={styles["same"]}>{sentencesOf({ changes: told, verdict })}</p>;

  const lines = { old: indexLines(old.analysed.text), now: indexLines(now.analysed.text) };
  const shown = isWhole ? told : told.slice(0, mostSentences);
  return (
    <ul className={styles["list"]} data-tall={short ? undefined : ""} aria-label="Differences">
      {shown.map((change) => {
        const place = placeOf(change, pair);
        const isOld = place?.side === "old" && onShowTexts !== undefined;
        const line = place ? lines[place.side].positionAt(place.range.from).line : null;
        return (
          <li key={change.sentence}>
            <Sentence
              words={change.sentence}
              place={line === null ? "" : isOld ? `Old line ${line}` : `Line ${line}`}
              disabled={!isCurrent}
              onOpen={() => {
                if (isOld) onShowTexts();
                else if (place) reveal(place.range.from, place.range.to);
              }}
              onPoint={(how) => onPoint(how && { change, ...how })}
            />
          </li>
        );
      })}
      {shown.length < told.length ? (
        <li>
          <Button look="link" onClick={() => setWhole(true)}>
            Show all {told.length} sentences
          </Button>
        </li>
      ) : null}
    </ul>
  );
}

interface ChangePlace {
  readonly side: "old" | "now";
  readonly range: SourceRange;
}

/** Where in the texts a change is: in the new one where that has it. */
function placeOf({ kind, lanes, entries }: ToldChange, { now }: ComparedPair): ChangePlace | null {
  if (kind === "verdict") {
    const error = now.analysed.analysis.diagnostics.find(({ severity }) => severity === "error");
    return error ? { side: "now", range: error.range } : null;
  }
  for (const side of ["now", "old"] as const) {
    const entry = entries.find((pair) => pair[side])?.[side]?.entry;
    const lane = lanes.find((change) => change[side])?.[side];
    const first = entry ?? lane?.stages.flatMap((stage) => stage.entries)[0];
    if (first) return { side, range: first.range };
  }
  return null;
}
