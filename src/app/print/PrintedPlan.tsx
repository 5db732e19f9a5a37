import {
  explainDrop,
  groupHeading,
  groupProblems,
  indexLines,
  layOutForPaper,
  planFacts,
  readVerdict,
} from "../../core/index.ts";
import type { Analysed } from "../../store/analysis-slice.ts";
import { CodeText } from "../../ui/CodeText.tsx";
import { SeverityIcon } from "../../ui/SeverityIcon.tsx";
import { suggestTitle } from "../export/suggest-title.ts";
import { droppedFrom } from "./dropped-from.ts";
import { PrintedLane } from "./PrintedLane.tsx";
import styles from "./PrintedPlan.module.css";
import { foldedWords, legendWords, moreDropped, moreLanesWords, moreProblems, oneOfTwoWords } from "./print-words.ts";

interface PrintedPlanProps {
  readonly analysed: Analysed;
  readonly showDropped: boolean;
  /** Whether the text has an error and the plan is an earlier one. */
  readonly stale: boolean;
  /** Whether the page shows the other dialect's plan, too. */
  readonly isOneOfTwo: boolean;
  /** ISO 8601 days: when it is printed, and of the farm's data. */
  readonly today: string;
  readonly farmDate: string;
}

/** So many reasons and problems are printed; the rest is counted. */
const mostListed = 80;

/** A plan on paper: what it is of, the verdict, the lanes, what the shapes mean, why entries are dropped, and the problems. */
export function PrintedPlan({ analysed, showDropped, stale, isOneOfTwo, today, farmDate }: PrintedPlanProps) {
  const { analysis, text, settings } = analysed;
  const { plan, diagnostics } = analysis;
  const { layout, folded, moreLanes } = layOutForPaper(plan, { showDropped });
  const verdict = readVerdict(analysis, text);
  const facts = planFacts(plan.dialect, settings, showDropped ? 0 : layout.droppedCount);
  const dropped = droppedFrom(plan);
  const lines = indexLines(text);
  const groups = groupProblems(diagnostics);
  return (
    <article className={styles["paper"]}>
      <header className={styles["head"]}>
        <h1>{suggestTitle(analysis.configuration) || "A pipeline"}</h1>
        <p>{[...facts, `printed ${today}`, `Launchpad data of ${farmDate.slice(0, 7)}`, "Flightplan"].join(" · ")}</p>
      </header>
      {stale ? (
        <p className={styles["note"]}>Stale: the text has an error, this is the plan of the text before it.</p>
      ) : null}
      {isOneOfTwo ? <p className={styles["note"]}>{oneOfTwoWords(plan.dialect)}</p> : null}
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
      {layout.lanes.map((lane) => (
        <PrintedLane key={lane.id} lane={lane} flow={layout.flow} />
      ))}
      {moreLanes > 0 ? <p className={styles["note"]}>{moreLanesWords(moreLanes)}</p> : null}
      <p className={styles["legend"]}>{legendWords(layout, showDropped).join(" ")}</p>
      {dropped.length > 0 && showDropped ? (
        <section>
          <h2>Why entries are dropped</h2>
          <ul>
            {dropped.slice(0, mostListed).map((entry) => {
              const { rule, remedy } = explainDrop(entry, analysis);
              return (
                <li key={`${entry.id} ${entry.place.from}`}>
                  <CodeText>{rule}</CodeText> <CodeText>{remedy}</CodeText>
                </li>
              );
            })}
          </ul>
          {dropped.length > mostListed ? <p>{moreDropped(dropped.length - mostListed)}</p> : null}
        </section>
      ) : null}
      {groups.length > 0 ? (
        <section>
          <h2>Problems</h2>
          {groups.map(({ kind, problems }) => (
            <section key={kind}>
              <h3>{groupHeading(kind)}</h3>
              <ul className={styles["problems"]}>
                {problems.slice(0, mostListed).map(({ severity, range, message, hint }) => (
                  <li key={`${range.from} ${message}`}>
                    <SeverityIcon severity={severity} /> Line {lines.positionAt(range.from).line}:{" "}
                    <CodeText>{message}</CodeText>
                    <Hint text={hint} />
                  </li>
                ))}
              </ul>
              {problems.length > mostListed ? <p>{moreProblems(problems.length - mostListed)}</p> : null}
            </section>
          ))}
        </section>
      ) : null}
    </article>
  );
}

function Hint({ text = "" }: { readonly text?: string | undefined }) {
  return text === "" ? null : (
    <span className={styles["hint"]}>
      <CodeText>{text}</CodeText>
    </span>
  );
}
