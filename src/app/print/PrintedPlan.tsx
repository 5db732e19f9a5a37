import { planSum, planTitles, samePlansWords } from "../../compare/dialect-words.ts";
import { explainDrop, groupHeading, groupProblems, indexLines, layOutForPaper, planFacts } from "../../core/index.ts";
import type { Analysed } from "../../store/analysis-slice.ts";
import { CodeText } from "../../ui/CodeText.tsx";
import { SeverityIcon } from "../../ui/SeverityIcon.tsx";
import { suggestTitle } from "../export/suggest-title.ts";
import { droppedFrom } from "./dropped-from.ts";
import { Hint } from "./Hint.tsx";
import { PrintedPicture } from "./PrintedPicture.tsx";
import styles from "./PrintedPlan.module.css";
import { legendWords, moreDropped, moreProblems, oneOfTwoWords } from "./print-words.ts";
import type { PrintedSides } from "./printed-pair.ts";

interface PrintedPlanProps extends PrintedSides {
  /** What the page shows: its problems are printed. */
  readonly analysed: Analysed;
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
  const { analysed, sides, isSame, showDropped, stale, showBoth, today, farmDate } = props;
  const { analysis, text } = analysed;
  const isPair = sides.length > 1;
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
  const facts = isPair ? ["both plans"] : first ? [first.name, ...first.facts] : [];
  const dropped = droppedFrom(printed.map(({ plan }) => plan));
  const lines = indexLines(text);
  const differences = isPair ? analysis.diagnostics.filter(({ code }) => code === "dialects-differ") : [];
  const groups = groupProblems(analysis.diagnostics.filter((one) => !differences.includes(one)));
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
      {isPair && isSame ? (
        <p className={styles["note"]}>{samePlansWords(analysis.plan.outcome === "planned")}</p>
      ) : null}
      {differences.length > 0 ? (
        <section>
          <h2>How the plans differ</h2>
          <ul>
            {differences.slice(0, mostListed).map(({ range, message }) => (
              <li key={`${range.from} ${message}`}>
                Line {lines.positionAt(range.from).line}: <CodeText>{message}</CodeText>
              </li>
            ))}
          </ul>
          {differences.length > mostListed ? <p>{moreProblems(differences.length - mostListed)}</p> : null}
        </section>
      ) : null}
      {printed.map((side) =>
        isPair ? (
          <section key={side.name} aria-label={planTitles[side.plan.dialect]}>
            <h2 className={styles["plan"]}>
              {planTitles[side.plan.dialect]} <span>{[planSum(side.plan), ...side.facts].join(" · ")}</span>
            </h2>
            <PrintedPicture analysed={side.analysed} paper={side.paper} marks={side.marks} />
          </section>
        ) : (
          <PrintedPicture key={side.name} analysed={side.analysed} paper={side.paper} marks={side.marks} />
        ),
      )}
      <p className={styles["legend"]}>
        {legendWords(
          printed.map(({ paper }) => paper.layout),
          { showDropped, hasMarks: printed.some(({ marks }) => marks.length > 0) },
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
