import { lazy, Suspense, useEffect, useState } from "react";
import { isPending } from "../store/selectors.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";

const PlanningStatus = lazy(() => import("./PlanningStatus.tsx"));

/** An answer that comes sooner needs no word before it (milliseconds). */
const patience = 300;

/** Says that a plan is on its way, where that takes long enough to be noticed. */
export function Planning() {
  const pending = useWorkspace(isPending);
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (!pending) return;
    const timer = setTimeout(() => setIsLong(true), patience);
    return () => {
      clearTimeout(timer);
      setIsLong(false);
    };
  }, [pending]);
  return isLong ? (
    <Suspense>
      <PlanningStatus />
    </Suspense>
  ) : null;
}
