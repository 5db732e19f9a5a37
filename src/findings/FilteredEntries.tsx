import { explainDrop } from "../core/index.ts";
import { shownAnalysed } from "../store/selectors.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import styles from "./FilteredEntries.module.css";

/** Of more than so many, the rest is counted. */
const shownAtMost = 20;

/** Entries that the pipeline asks for and that have no lane at all, each with the rule. Loaded when there is no picture. */
export default function FilteredEntries() {
  const analysis = useWorkspace((state) => shownAnalysed(state)?.analysis ?? null);
  const filtered = analysis?.plan.filtered ?? [];
  if (!analysis || filtered.length === 0) return null;
  return (
    <section className={styles["entries"]} aria-label="Entries without a lane">
      <ul className={styles["list"]}>
        {filtered.slice(0, shownAtMost).map((entry) => {
          const { rule, remedy } = explainDrop(entry, analysis);
          return (
            <li key={entry.id} className={styles["entry"]}>
              {rule} <span className={styles["remedy"]}>{remedy}</span>
            </li>
          );
        })}
      </ul>
      {filtered.length > shownAtMost ? (
        <p className={styles["remedy"]}>{filtered.length - shownAtMost} more for like reasons.</p>
      ) : null}
    </section>
  );
}
