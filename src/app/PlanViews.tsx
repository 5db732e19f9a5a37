import { lazy } from "react";
import BothPlans from "../compare/BothPlans.tsx";
import { shownAnalysed } from "../store/selectors.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";

const ComparedPlans = lazy(() => import("./ComparedPlans.tsx"));
const OnePlanTable = lazy(() => import("../findings/table/OnePlanTable.tsx"));
const BothPlansTable = lazy(() => import("./BothPlansTable.tsx"));
const EmptyState = lazy(() => import("./EmptyState.tsx"));

/** The plan otherwise than as one picture: as a table, both plans beside each other, both in one table, or compared with another one. Loaded when asked for. */
export default function PlanViews({ narrow }: { readonly narrow: boolean }) {
  const showBoth = useWorkspace((state) => state.showBoth);
  const showTable = useWorkspace((state) => state.showTable);
  const isCompared = useWorkspace((state) => state.comparison !== null);
  const hasRows = useWorkspace((state) => {
    const plan = shownAnalysed(state)?.analysis.plan;
    return plan !== undefined && plan.lanes.length + plan.filtered.length > 0;
  });
  if (isCompared) return <ComparedPlans />;
  if (!showTable) return <BothPlans narrow={narrow} />;
  if (!hasRows) return <EmptyState />;
  return showBoth ? <BothPlansTable /> : <OnePlanTable />;
}
