import type { ReactNode } from "react";
import styles from "./Legend.module.css";

interface LegendProps {
  readonly hasDropped: boolean;
  readonly hasWithheld: boolean;
  /** ISO 8601 day of the farm's data. */
  readonly farmDate: string | undefined;
  /** What there is to say of that data beside its date. */
  readonly farmNote: string | undefined;
  /** What there is to say of what comes after the first diagram. */
  readonly children: ReactNode;
}

/** What the shapes mean, and how old the farm's data is. */
export function Legend({ hasDropped, hasWithheld, farmDate, farmNote, children }: LegendProps) {
  return (
    <p className={styles["legend"]}>
      {/* Shapes: the list says states in words. */}
      <span className={styles["shapes"]} aria-hidden="true">
        <span className={styles["runs"]}>runs</span>
        {hasDropped ? <span className={styles["dropped"]}>dropped</span> : null}
        {hasWithheld ? <span className={styles["withheld"]}>withheld</span> : null}
        {children}
      </span>
      {farmDate === undefined ? null : (
        <span className={farmNote ? undefined : styles["date"]}>
          Launchpad data of {farmDate.slice(0, 7)}
          {farmNote ? `, ${farmNote}` : null}
        </span>
      )}
    </p>
  );
}
