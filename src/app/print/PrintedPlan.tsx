import { planSum } from "../../compare/dialect-words.ts";
import {
  type Diagnostic,
  explainDrop,
  groupHeading,
  groupProblems,
  indexLines,
  layOutForPaper,
  planFacts,
} from "../../core/index.ts";
import { CodeText } from "../../ui/CodeText.tsx";
import { SeverityIcon } from "../../ui/SeverityIcon.tsx";
import { suggestTitle } from "../export/suggest-title.ts";
import { droppedFrom } from "./dropped-from.ts";
import { Hint } from "./Hint.tsx";
import { PrintedPicture } from "./PrintedPicture.tsx";
import styles from "./PrintedPlan.module.css";
import { legendWords, moreDropped, moreProblems, oneOfTwoWords, pairWords } from "./print-words.ts";
import type { PrintedSides } from "./printed-sides.ts";

interface PrintedPlanProps extends PrintedSides {
  readonly showDropped: boolean;
  /** Whether the text has an error and the plan is an earlier one. */
  readonly stale: boolean;
  /** Whether the page shows both plans, also where only one of them is there to be printed. */
  readonly showBoth: boolean;
  /** ISO 8601 days: when it is printed, and of the farm's data. */
  readonly today: string;
  readonly farmDate: string;
}

/** So many reasons and problems are printed; the rest is counted. */
const mostListed = 80;

/** A plan on paper, or both: what it is of, the verdict, the lanes, what the shapes mean, why entries are dropped, and the problems. */
export function PrintedPlan(props: PrintedPlanProps) {
  const { kind: what, analysed, sides, sentences, showDropped, stale, showBoth, today, farmDate } = props;
  const { analysis, text } = analysed;
  const isPair = what !== "one";
  const printed = sides.map((side) => {
    const { plan } = side.analysed.analysis;
    const paper = layOutForPaper(plan, { showDropped });
    const [name = "", ...facts] = planFacts(
      plan.dialect,
      side.analysed.settings,
      showDropped ? 0 : paper.layout.droppedCount,
    );
    return { ...side, plan, paper, name, facts };
  });
  const [first] = printed;
  const facts = isPair ? [pairWords[what]] : first ? [first.name, ...first.facts] : [];
  // What an old text dropped is explained by that text.
  const explained = what === "comparison" ? [analysed.analysis.plan] : printed.map(({ plan }) => plan);
  const dropped = droppedFrom(explained);
  const lines = indexLines(text);
  const isSaid = ({ code }: Diagnostic) => what === "dialects" && code === "dialects-differ";
  const groups = groupProblems(analysis.diagnostics.filter((one) => !isSaid(one)));
  return (
    <article className={styles["paper"]}>
      <header className={styles["head"]}>
        <h1>{suggestTitle(analysis.configuration) || "A pipeline"}</h1>
        <p>{[...facts, `printed ${today}`, `Launchpad data of ${farmDate.slice(0, 7)}`, "Flightplan"].join(" · ")}</p>
      </header>
      {stale ? (
        <p className={styles["note"]}>Stale: the text has an error, this is the plan of the text before it.</p>
      ) : null}
      {showBoth && !isPair ? <p className={styles["note"]}>{oneOfTwoWords(analysis.plan.dialect)}</p> : null}
      {isPair ? (
        <section>
          <h2>{what === "comparison" ? "What changes" : "How the plans differ"}</h2>
          <ul>
            {sentences.slice(0, mostListed).map((sentence) => (
              <li key={sentence}>
                <CodeText>{sentence}</CodeText>
              </li>
            ))}
          </ul>
          {sentences.length > mostListed ? <p>{moreProblems(sentences.length - mostListed)}</p> : null}
        </section>
      ) : null}
      {printed.map((side) =>
        isPair ? (
          <section key={side.title} aria-label={side.title}>
            <h2 className={styles["plan"]}>
              {side.title} <span>{[planSum(side.plan), ...side.facts].join(" · ")}</span>
            </h2>
            <PrintedPicture analysed={side.analysed} paper={side.paper} marks={side.marks} />
          </section>
        ) : (
          <PrintedPicture key={side.title} analysed={side.analysed} paper={side.paper} marks={side.marks} />
        ),
      )}
      <p className={styles["legend"]}>
        {legendWords(
          printed.map(({ paper }) => paper.layout),
          { showDropped, marked: printed.some(({ marks }) => marks.length > 0) ? what : "one" },
        ).join(" ")}
      </p>
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
