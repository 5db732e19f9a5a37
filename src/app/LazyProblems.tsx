import { lazy, Suspense } from "react";
import { useFirstPaint } from "../ui/use-first-paint.ts";
import styles from "./LazyProblems.module.css";

const ProblemsPanel = lazy(() => import("../findings/ProblemsPanel.tsx"));

/** The list of problems; until it comes, after the first diagram, its title line. */
export function LazyProblems({ collapsible }: { readonly collapsible: boolean }) {
  const painted = useFirstPaint();
  const standIn = <p className={styles["title"]}>Problems</p>;
  if (!painted) return standIn;
  return (
    <Suspense fallback={standIn}>
      <ProblemsPanel collapsible={collapsible} />
    </Suspense>
  );
}
