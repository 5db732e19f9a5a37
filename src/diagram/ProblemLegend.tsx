import { useDeferredValue, useMemo } from "react";
import type { Severity } from "../core/index.ts";
import { concernedOf } from "../store/problems.ts";
import { shownAnalysed } from "../store/selectors.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import styles from "./ProblemLegend.module.css";

/** What the marks on the picture mean, where there are any. */
export function ProblemLegend() {
  const analysed = useDeferredValue(useWorkspace(shownAnalysed));
  const shown = useMemo(() => {
    const inside = [...concernedOf(analysed).insides.values()].flatMap(({ diagnostics }) => diagnostics);
    const has = (severity: Severity) => inside.some((diagnostic) => diagnostic.severity === severity);
    return { error: has("error"), warning: has("warning") };
  }, [analysed]);
  return (
    <>
      {shown.error ? <span className={styles["error"]}>error</span> : null}
      {shown.warning ? <span className={styles["warning"]}>warning</span> : null}
    </>
  );
}
