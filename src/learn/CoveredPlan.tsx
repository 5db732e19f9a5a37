import { EyeOff } from "lucide-react";
import styles from "./Covered.module.css";

/** What stands in the plan's place until somebody has made a prediction. */
export function CoveredPlan() {
  return (
    <section className={styles["covered"]} aria-label="Plan">
      <div className={styles["cover"]}>
        <EyeOff size="1.25rem" aria-hidden="true" />
        <p className={styles["coverTitle"]}>The plan is covered</p>
        <p>Predict first. Then it is uncovered, right or wrong.</p>
      </div>
    </section>
  );
}
