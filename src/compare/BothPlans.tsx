import { useMemo, useState, useSyncExternalStore } from "react";
import { comparePlans, isSamePlan } from "../core/index.ts";
import type { Marking } from "../diagram/marking.ts";
import { useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import styles from "./BothPlans.module.css";
import { DifferenceList, type PointedDifference } from "./DifferenceList.tsx";
import { type DialectMark, dialectMarks } from "./dialect-marks.ts";
import { planSum, planTitles } from "./dialect-words.ts";
import { type Figure, FigurePair } from "./FigurePair.tsx";
import { marksOfDifference } from "./marks-of-difference.ts";
import { dialectsOf } from "./page-pairings.ts";
import type { PlanPair } from "./plan-pair.ts";

/** The plan as designed and as deployed, beside each other where there is room, with what differs in sentences and marked in both. */
export default function BothPlans({ narrow }: { readonly narrow: boolean }) {
  const workspace = useWorkspaceStore();
  const pairing = dialectsOf(workspace);
  const pair = useSyncExternalStore(pairing.subscribe, pairing.getSnapshot);
  if (pair === "pending") return <p className={styles["word"]}>Planning both…</p>;
  if (pair === "failed") return <p className={styles["word"]}>The planner failed on one of the two plans.</p>;
  return <Pair pair={pair} narrow={narrow} />;
}

function Pair({ pair: { designed, deployed }, narrow }: { readonly pair: PlanPair; readonly narrow: boolean }) {
  const [pointed, setPointed] = useState<PointedDifference | null>(null);
  const comparison = useMemo(() => comparePlans(designed.plan, deployed.plan), [designed.plan, deployed.plan]);
  const sides = useMemo(
    () => [
      { side: designed, marks: dialectMarks(designed.plan, comparison.one) },
      { side: deployed, marks: dialectMarks(deployed.plan, comparison.other) },
    ],
    [designed, deployed, comparison],
  );
  const figures = sides.map(
    ({ side, marks }): Figure => ({
      key: side.plan.dialect,
      title: planTitles[side.plan.dialect],
      sum: planSum(side.plan),
      side,
      marking: markingOf(marks, pointed),
      noteOf: differsNote,
    }),
  );
  return (
    <section className={`${styles["both"]} ${styles["dialects"]}`} aria-label="Comparison">
      <DifferenceList narrow={narrow} isSame={isSamePlan(comparison)} onPoint={setPointed} />
      <FigurePair figures={figures} />
    </section>
  );
}

function differsNote(word: string): string {
  return `differs: ${word}`;
}

function markingOf(marks: readonly DialectMark[], pointed: PointedDifference | null): Marking {
  const told = pointed ? marksOfDifference(pointed.difference, marks) : new Set<DialectMark>();
  const [first = null] = told;
  return { marks, pointed: told, sought: pointed?.isSought ? first : null };
}
