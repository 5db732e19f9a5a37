import { useMemo, useRef, useState, useSyncExternalStore } from "react";
import { comparePlans, isSamePlan } from "../core/index.ts";
import type { Marking } from "../diagram/marking.ts";
import { useCanvasSize } from "../diagram/use-canvas-size.ts";
import { useFolded } from "../diagram/use-folded.ts";
import { flowFor } from "../diagram/use-layout.ts";
import { useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import styles from "./BothPlans.module.css";
import { DifferenceList, type PointedDifference } from "./DifferenceList.tsx";
import { type DialectMark, dialectMarks } from "./dialect-marks.ts";
import { planTitles } from "./dialect-words.ts";
import { marksOfDifference } from "./marks-of-difference.ts";
import { PlanFigure } from "./PlanFigure.tsx";
import { createPlanPairing, type PlanPair } from "./plan-pair.ts";

/** In less room than this (pixels) the plans stand below each other. */
const narrowestPair = 640;
/** In less than this, stages of plans beside each other would have to be shrunk to stand in a row. */
const roomyPair = 1_800;

/** The plan as designed and as deployed, beside each other where there is room, with what differs in sentences and marked in both. */
export default function BothPlans({ narrow }: { readonly narrow: boolean }) {
  const workspace = useWorkspaceStore();
  const pairing = useMemo(() => createPlanPairing(workspace), [workspace]);
  const pair = useSyncExternalStore(pairing.subscribe, pairing.getSnapshot);
  if (pair === "pending") return <p className={styles["word"]}>Planning both…</p>;
  if (pair === "failed") return <p className={styles["word"]}>The planner failed on one of the two plans.</p>;
  return <Pair pair={pair} narrow={narrow} />;
}

function Pair({ pair: { designed, deployed }, narrow }: { readonly pair: PlanPair; readonly narrow: boolean }) {
  const room = useRef<HTMLDivElement>(null);
  const width = useCanvasSize(room)?.width ?? 0;
  const [pointed, setPointed] = useState<PointedDifference | null>(null);
  const [collapsed, toggle] = useFolded(designed.documentId);
  const comparison = useMemo(() => comparePlans(designed.plan, deployed.plan), [designed.plan, deployed.plan]);
  const sides = useMemo(
    () => [
      { side: designed, marks: dialectMarks(designed.plan, comparison.one) },
      { side: deployed, marks: dialectMarks(deployed.plan, comparison.other) },
    ],
    [designed, deployed, comparison],
  );

  // Beside each other stages stand one below the other, unless there is plenty of room: then like is beside like.
  const isBeside = width >= narrowestPair;
  const flow = isBeside && width < roomyPair ? "column" : flowFor(isBeside ? width / 2 : width);
  return (
    <div ref={room} className={styles["both"]}>
      <DifferenceList narrow={narrow} isSame={isSamePlan(comparison)} onPoint={setPointed} />
      <div className={styles["figures"]} data-beside={isBeside || undefined}>
        {sides.map(({ side, marks }) => (
          <PlanFigure
            key={side.plan.dialect}
            title={planTitles[side.plan.dialect]}
            side={side}
            marking={markingOf(marks, pointed)}
            flow={flow}
            collapsed={collapsed}
            onToggle={toggle}
          />
        ))}
      </div>
    </div>
  );
}

function markingOf(marks: readonly DialectMark[], pointed: PointedDifference | null): Marking {
  const told = pointed ? marksOfDifference(pointed.difference, marks) : new Set<DialectMark>();
  const [first = null] = told;
  return { marks, pointed: told, sought: pointed?.isSought ? first : null };
}
