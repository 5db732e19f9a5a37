import { useStore } from "@xyflow/react";
import { useDeferredValue, useEffect, useMemo } from "react";
import type { Layout } from "../core/index.ts";
import { concernedOf } from "../store/problems.ts";
import { shownAnalysed } from "../store/selectors.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import { ProblemsOverview } from "./ProblemsOverview.tsx";
import { keepProblemsShown } from "./problem-marks.ts";

interface ProblemMarksProps {
  readonly layout: Layout;
  /** Whether the picture has no boxes to mark, because it is seen from afar. */
  readonly isAfar: boolean;
}

/** Marks what was noticed about entries and lanes on the picture. Comes after the first diagram. */
export function ProblemMarks({ layout, isAfar }: ProblemMarksProps) {
  const picture = useStore(({ domNode }) => domNode);
  // Typing does not wait for marks.
  const analysed = useDeferredValue(useWorkspace(shownAnalysed));
  const concerned = useMemo(() => concernedOf(analysed), [analysed]);

  useEffect(() => {
    if (picture && !isAfar) return keepProblemsShown(picture, layout, concerned);
    return undefined;
  }, [picture, layout, concerned, isAfar]);

  return isAfar ? <ProblemsOverview layout={layout} concerned={concerned} /> : null;
}
