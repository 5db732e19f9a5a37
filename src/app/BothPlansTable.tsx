import { useMemo, useSyncExternalStore } from "react";
import { entryDifferences } from "../compare/entry-differences.ts";
import { dialectsOf } from "../compare/page-pairings.ts";
import type { PlanPair, PlanSide } from "../compare/plan-pair.ts";
import { comparePlans, joinPlanRows, type PlanMarks, planRows } from "../core/index.ts";
import { PlanTable } from "../findings/table/PlanTable.tsx";
import { concernedOf } from "../store/problems.ts";
import { shownAnalysed, shownLines } from "../store/selectors.ts";
import { useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import styles from "./PlanPane.module.css";

/** Both plans in one table: what is the same in both once, else a row of each, with what differs in words. */
export default function BothPlansTable() {
  const workspace = useWorkspaceStore();
  const pairing = dialectsOf(workspace);
  const pair = useSyncExternalStore(pairing.subscribe, pairing.getSnapshot);
  const rows = useMemo(() => (typeof pair === "string" ? [] : rowsOf(pair)), [pair]);
  if (pair === "pending") return <p className={styles["planning"]}>Planning both…</p>;
  if (pair === "failed") return <p className={styles["planning"]}>The planner failed on one of the two plans.</p>;
  return <PlanTable rows={rows} />;
}

function rowsOf({ designed, deployed }: PlanPair) {
  const { one, other } = comparePlans(designed.plan, deployed.plan);
  return joinPlanRows(rowsOfSide(designed, one), rowsOfSide(deployed, other));
}

function rowsOfSide({ workspace, plan }: PlanSide, marks: PlanMarks) {
  const state = workspace.getState();
  return planRows(plan, {
    findings: concernedOf(shownAnalysed(state)).entries,
    lines: shownLines(state),
    differences: entryDifferences(plan, marks),
  });
}
