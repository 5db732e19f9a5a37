import { buildResult, reportName, toOneLine } from "../core/index.ts";
import type { Evidence } from "./evidence.ts";
import styles from "./HowItEnds.module.css";
import type { Question } from "./lesson.ts";

interface HowItEndsProps {
  /** Of the text to start from. */
  readonly evidence: Evidence;
  readonly question: Question;
}

/** Launchpad's words for a build that has ended. */
function resultWords(result: ReturnType<Evidence["resultOf"]>): string {
  if (result === "succeeded") return buildResult.succeeded;
  return result === "failed" ? buildResult.failed : "No build";
}

const reports = {
  succeeded: { sign: "✓", words: "Succeeded" },
  failed: { sign: "✕", words: "Failed" },
  waiting: { sign: "○", words: "Waiting" },
  none: { sign: "–", words: "Has no report" },
} as const;

/** What becomes of every entry in a question about a run, lane by lane. */
export function HowItEnds({ evidence, question: { under, failing } }: HowItEndsProps) {
  const ended = (under ? evidence.under(under) : evidence).withFailing(failing ?? []);
  return (ended.analysis?.plan.lanes ?? []).map((lane) => (
    <div key={lane.id} className={styles["end"]}>
      <p className={styles["endHead"]}>
        <b>{toOneLine(lane.architecture)}</b> {resultWords(ended.resultOf(lane.id))}
      </p>
      <ul className={styles["reports"]}>
        {lane.stages
          .flatMap(({ entries }) => entries)
          .map((entry) => {
            const report = ended.reportOf(entry);
            return report === null ? null : (
              <li key={entry.id} data-report={report}>
                <span aria-hidden="true">{reports[report].sign}</span> <code>{reportName(entry)}</code>{" "}
                {reports[report].words}
              </li>
            );
          })}
      </ul>
    </div>
  ));
}
