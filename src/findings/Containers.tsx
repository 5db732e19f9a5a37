import {
  commandOf,
  type Entry,
  explainEntry,
  explainStage,
  type Lane,
  reportName,
  type Stage,
  toOneLine,
} from "../core/index.ts";
import { shownAnalysed } from "../store/selectors.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import styles from "./Details.module.css";
import { LinesToCopy } from "./LinesToCopy.tsx";

interface ContainersProps {
  readonly entry: Entry;
  readonly lane: Lane;
  readonly stage: Stage;
}

/** Where an entry runs: the outer container of the lane's dispatch series, and in it the inner one of its own; and when. */
export function Containers({ entry, lane, stage }: ContainersProps) {
  const dialect = useWorkspace((state) => shownAnalysed(state)?.analysis.plan.dialect ?? "designed");
  const { order, container } = explainEntry(entry, lane);
  const { start } = explainStage(stage, lane, dialect);
  return (
    <>
      <h3 className={styles["heading"]}>Where it runs</h3>
      <div className={styles["outer"]} role="group" aria-label="Outer container">
        <p className={styles["boxName"]}>
          <span aria-hidden="true">Outer container </span>
          <b>
            {toOneLine(lane.series ? `${lane.series}/${lane.architecture}` : `none: ${lane.architecture} is withheld`)}
          </b>
        </p>
        <p className={styles["boxNote"]}>with the snaps lpci and lxd, and the clone of the commit; it runs</p>
        <LinesToCopy lines={[commandOf(entry.job, entry.index)]} what="the command" />
        <div className={styles["inner"]} role="group" aria-label="Inner container">
          <p className={styles["boxName"]}>
            <span aria-hidden="true">Inner container </span>
            <b>{toOneLine(entry.series)}</b>
          </p>
          <p className={styles["boxNote"]}>{container}</p>
        </div>
      </div>
      <h3 className={styles["heading"]}>When</h3>
      {[...start, ...order].map((sentence) => (
        <p key={sentence} className={styles["text"]}>
          {sentence}
        </p>
      ))}
      <h3 className={styles["heading"]}>Reported as</h3>
      <p className={styles["text"]}>
        <code>{reportName(entry)}</code>
      </p>
    </>
  );
}
