import { useMemo } from "react";
import { planRows } from "../../core/index.ts";
import { concernedOf } from "../../store/problems.ts";
import { shownAnalysed, shownLines } from "../../store/selectors.ts";
import { useWorkspace } from "../../store/WorkspaceContext.tsx";
import { PlanTable } from "./PlanTable.tsx";

/** The plan that the picture shows, as a table. */
export default function OnePlanTable() {
  const analysed = useWorkspace(shownAnalysed);
  const lines = useWorkspace(shownLines);
  const rows = useMemo(
    () => (analysed ? planRows(analysed.analysis.plan, { findings: concernedOf(analysed).entries, lines }) : []),
    [analysed, lines],
  );
  return <PlanTable rows={rows} />;
}
