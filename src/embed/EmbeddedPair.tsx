import { WorkspaceProvider } from "../store/WorkspaceContext.tsx";
import styles from "./EmbeddedPair.module.css";
import { EmbeddedPlan } from "./EmbeddedPlan.tsx";
import type { EmbeddedSides } from "./embedded-sides.ts";

/** So many sentences are shown; the rest is for who opens the page itself. */
const mostShown = 12;

/** Two plans, below each other or side by side, with what differs in sentences and marked in both. */
export function EmbeddedPair({ sides, sentences }: Pick<EmbeddedSides, "sides" | "sentences">) {
  const more = sentences.length - mostShown;
  return (
    <div className={styles["pair"]}>
      <ul className={styles["sentences"]} aria-label="Differences">
        {sentences.slice(0, mostShown).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {more > 0 ? <li>{more} more in Flightplan itself.</li> : null}
      </ul>
      <div className={styles["sides"]}>
        {sides.map(({ title, sum, workspace, marks }) => (
          <section key={title} className={styles["side"]} aria-label={title}>
            <h2 className={styles["head"]}>
              {title} <span>{sum}</span>
            </h2>
            <WorkspaceProvider workspace={workspace}>
              <EmbeddedPlan title={title} marks={marks} />
            </WorkspaceProvider>
          </section>
        ))}
      </div>
    </div>
  );
}
