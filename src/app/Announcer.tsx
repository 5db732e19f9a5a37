import { useEffect, useState } from "react";
import { isStale, shownAnalysed } from "../store/selectors.ts";
import { useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import { describePlan } from "./describe-plan.ts";

/** Changes are told to a screen reader once somebody pauses (milliseconds), not at every key. */
const pause = 900;

/** Says politely what became of the plan after a change; nothing at the start. */
export function Announcer() {
  const workspace = useWorkspaceStore();
  const [message, setMessage] = useState("");

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let said = "";
    const unsubscribe = workspace.subscribe((state, previous) => {
      if (state.analysed === previous.analysed || previous.analysed === null) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        const now = workspace.getState();
        const next = describePlan(shownAnalysed(now)?.analysis ?? null, isStale(now));
        if (next === said) return;
        said = next;
        setMessage(next);
      }, pause);
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
