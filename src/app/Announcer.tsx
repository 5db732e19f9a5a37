import { useEffect, useState } from "react";
import { isStale, latestDifferences, shownAnalysed } from "../store/selectors.ts";
import { useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import { describeBoth, describePlan } from "./describe-plan.ts";

/** Changes are told to a screen reader once somebody pauses (milliseconds), not at every key. */
const pause = 900;

/** Says politely what became of the plan after a change; nothing at the start. */
export function Announcer() {
  const workspace = useWorkspaceStore();
  const [message, setMessage] = useState("");

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let { analysed, showBoth } = workspace.getState();
    const announceSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const now = workspace.getState();
        const plan = describePlan(shownAnalysed(now)?.analysis ?? null, isStale(now));
        setMessage(now.showBoth ? `${plan} ${describeBoth(latestDifferences(now))}` : plan);
      }, pause);
    };
    // Somebody may have been quicker than this came.
    if (workspace.getState().revision > 1) announceSoon();
    const unsubscribe = workspace.subscribe((state) => {
      if (state.analysed === analysed && state.showBoth === showBoth) return;
      const isFirst = analysed === null;
      ({ analysed, showBoth } = state);
      if (!isFirst) announceSoon();
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [workspace]);

  return (
    <p className="visually-hidden" role="status">
      {message}
    </p>
  );
}
