import { useEffect, useState } from "react";
import type { Dialect } from "../../core/index.ts";
import type { Analysed } from "../../store/analysis-slice.ts";
import { useWorkspaceStore } from "../../store/WorkspaceContext.tsx";
import { planInDialect } from "./plan-in-dialect.ts";

/** What is shown, planned in a dialect; null until the planner has answered. */
export function usePlanInDialect(shown: Analysed, dialect: Dialect): Analysed | null {
  const workspace = useWorkspaceStore();
  const [other, setOther] = useState<{ readonly of: Analysed; readonly is: Analysed | null } | null>(null);
  const isOwn = dialect === shown.settings.dialect;
  useEffect(() => {
    if (isOwn) return;
    let isWanted = true;
    void planInDialect(shown, dialect, workspace.getState()).then((is) => {
      if (isWanted) setOther({ of: shown, is });
    });
    return () => {
      isWanted = false;
    };
  }, [shown, dialect, isOwn, workspace]);
  if (isOwn) return shown;
  return other?.of === shown ? other.is : null;
}
