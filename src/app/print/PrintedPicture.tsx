import { type PaperLayout, readVerdict } from "../../core/index.ts";
import type { Mark } from "../../diagram/marking.ts";
import { placeMarks } from "../../diagram/place-marks.ts";
import type { Analysed } from "../../store/analysis-slice.ts";
import { CodeText } from "../../ui/CodeText.tsx";
import { Hint } from "./Hint.tsx";
import { PrintedLane } from "./PrintedLane.tsx";
import styles from "./PrintedPlan.module.css";
import { foldedWords, moreLanesWords } from "./print-words.ts";

interface PrintedPictureProps {
  readonly analysed: Analysed;
  readonly paper: PaperLayout;
  /** What differs from the other plan, where both are printed. */
  readonly marks: readonly Mark[];
}

/** One plan: the verdict on it and its lanes. */
export function PrintedPicture({ analysed: { analysis, text }, paper, marks }: PrintedPictureProps) {
  const { layout, folded, moreLanes } = paper;
  const verdict = readVerdict(analysis, text);
  const placed = placeMarks(layout, marks);
  return (
    <>
      {verdict ? (
        <section className={styles["verdict"]}>
          <h2>{verdict.title}</h2>
          <ul>
            {verdict.reasons.map(({ message, hint, line }) => (
              <li key={`${line} ${message}`}>
                Line {line}: <CodeText>{message}</CodeText>
                <Hint text={hint} />
              </li>
            ))}
          </ul>
          {verdict.more > 0 ? <p>{verdict.more} more among the problems.</p> : null}
        </section>
      ) : null}
      {folded === "nothing" ? null : <p className={styles["note"]}>{foldedWords(folded, layout.entryCount)}</p>}
      {layout.lanes.map((lane) => {
        const ofLane = marks.filter(({ kind, boxes }) => kind === "lane" && boxes.includes(lane.id));
        const outlines = placed.flatMap(({ marks: [{ kind, word, sign = "≠" }], ...box }) =>
          kind !== "lane" && box.y >= lane.y && box.y < lane.y + lane.height ? [{ ...box, kind, word, sign }] : [],
        );
        return (
          <PrintedLane
            key={lane.id}
            lane={lane}
            flow={layout.flow}
            outlines={outlines}
            difference={ofLane.map(({ word, sign = "≠" }) => `${sign} ${word}`).join(", ")}
          />
        );
      })}
      {moreLanes > 0 ? <p className={styles["note"]}>{moreLanesWords(moreLanes)}</p> : null}
    </>
  );
}
