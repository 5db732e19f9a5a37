import { useDeferredValue, useState } from "react";
import type { PlanRow } from "../../core/index.ts";
import { isStale, latestDiagnostics } from "../../store/selectors.ts";
import { useWorkspace } from "../../store/WorkspaceContext.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { EntryTable } from "./EntryTable.tsx";
import styles from "./PlanTable.module.css";
import { ProblemTable } from "./ProblemTable.tsx";
import { createKept, useKeeping, useKept } from "./use-kept.ts";

const kept = createKept<"entries" | "problems">();

/** The plan as a table: a full equal of the picture. Its entries, or what was noticed about the text. */
export function PlanTable({ rows }: { readonly rows: readonly PlanRow[] }) {
  const stale = useWorkspace(isStale);
  const problemCount = useWorkspace((state) => latestDiagnostics(state).length);
  const [shown, setShown] = useState(useKept(kept) ?? "entries");
  useKeeping(kept, shown);
  // Somebody who types is not kept waiting for thousands of rows.
  const drawn = useDeferredValue(rows);
  const choice = (
    <Segmented
      name="Rows"
      value={shown}
      onChange={setShown}
      options={[
        { value: "entries", label: "Entries" },
        { value: "problems", label: `Problems ${problemCount}` },
      ]}
    />
  );
  return (
    <section className={styles["plan"]} aria-label="Plan as a table" data-stale={stale || undefined}>
      {shown === "entries" ? <EntryTable rows={drawn} choice={choice} /> : <ProblemTable choice={choice} />}
    </section>
  );
}
