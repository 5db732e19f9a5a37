import type { Entry, Lane, Stage } from "../core/index.ts";
import styles from "./Details.module.css";

interface ContainersProps {
  readonly entry: Entry;
  readonly lane: Lane;
  readonly stage: Stage;
}

/** Where an entry runs: the outer container of the lane's dispatch series, and in it the inner one of its own. */
export function Containers({ entry, lane, stage }: ContainersProps) {
  const others = stage.entries.length - 1;
  return (
    <>
      <h3 className={styles["heading"]}>Where it runs</h3>
      <div className={styles["outer"]}>
        Outer container:{" "}
        {lane.series ? `${lane.series}/${lane.architecture}` : `none, ${lane.architecture} is withheld`}
        <div className={styles["inner"]}>
          Inner container: {entry.series}
          <code className={styles["code"]}>
            lpci -v run-one --output-directory /build/output {entry.job} {entry.index}
          </code>
        </div>
      </div>
      <h3 className={styles["heading"]}>When</h3>
      <p className={styles["text"]}>
        {stage.column === 0 ? "First in its lane" : "Once everything in the earlier stages of its lane succeeded"}
        {others === 0 ? "." : `; ${others} more in its stage, run one after another today.`}
      </p>
      <h3 className={styles["heading"]}>Reported as</h3>
      <p className={styles["text"]}>
        <code>
          {entry.job}:{entry.index}
        </code>
      </p>
    </>
  );
}
