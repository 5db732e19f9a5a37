import { useMemo, useState, useSyncExternalStore } from "react";
import { comparePlans, type Diagnostic, isSamePlan } from "../core/index.ts";
import { useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import styles from "./BothPlans.module.css";
import { DifferenceList } from "./DifferenceList.tsx";
import { dialectMarks } from "./dialect-marks.ts";
import { planTitles } from "./dialect-words.ts";
import { marksOfDifference } from "./marks-of-difference.ts";
import { PlanFigure } from "./PlanFigure.tsx";
import { createPlanPairing, type PlanPair } from "./plan-pair.ts";

/** The plan as designed and as deployed, beside each other where there is room, with what differs in sentences and marked in both. */
export default function BothPlans({ narrow }: { readonly narrow: boolean }) {
  const workspace = useWorkspaceStore();
  const pairing = useMemo(() => createPlanPairing(workspace), [workspace]);
  const pair = useSyncExternalStore(pairing.subscribe, pairing.getSnapshot);
  return pair ? <Pair pair={pair} narrow={narrow} /> : null;
}

function Pair({ pair: { designed, deployed }, narrow }: { readonly pair: PlanPair; readonly narrow: boolean }) {
  const [pointed, setPointed] = useState<Diagnostic | null>(null);
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const comparison = useMemo(() => comparePlans(designed.plan, deployed.plan), [designed.plan, deployed.plan]);
  const sides = useMemo(
    () => [
      { side: designed, marks: dialectMarks(designed.plan, comparison.one) },
      { side: deployed, marks: dialectMarks(deployed.plan, comparison.other) },
    ],
    [designed, deployed, comparison],
  );
  const toggle = (id: string) =>
    setCollapsed((ids) => (ids.has(id) ? new Set([...ids].filter((one) => one !== id)) : new Set([...ids, id])));

  return (
    <div className={styles["both"]}>
      <DifferenceList narrow={narrow} isSame={isSamePlan(comparison)} onPoint={setPointed} />
      <div className={styles["figures"]}>
        {sides.map(({ side, marks }) => (
          <PlanFigure
            key={side.plan.dialect}
            title={planTitles[side.plan.dialect]}
            side={side}
            marking={{ marks, pointed: pointed ? marksOfDifference(pointed, marks) : new Set() }}
            collapsed={collapsed}
            onToggle={toggle}
          />
        ))}
      </div>
    </div>
  );
}
