import { lazy, Suspense } from "react";
import type { DiagnosticCode } from "../core/index.ts";
import { useFirstPaint } from "../ui/use-first-paint.ts";
import styles from "./LazyProblems.module.css";
import { fragmentOf } from "./place.ts";

const ProblemsPanel = lazy(() => import("../findings/ProblemsPanel.tsx"));

/** The list of problems; until it comes, after the first diagram, its title line. */
export function LazyProblems({ collapsible }: { readonly collapsible: boolean }) {
  const painted = useFirstPaint();
  const standIn = <p className={styles["title"]}>Problems</p>;
  if (!painted) return standIn;
  return (
    <Suspense fallback={standIn}>
      <ProblemsPanel collapsible={collapsible} explain={addressOf} />
    </Suspense>
  );
}

/** Where the documentation explains a code. */
function addressOf(code: DiagnosticCode): string {
  return fragmentOf({ kind: "docs", page: "problems", section: code });
}
