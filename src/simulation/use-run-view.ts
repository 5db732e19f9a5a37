import { useMemo } from "react";
import { effectiveFarm } from "../store/effective-farm.ts";
import { shownAnalysed } from "../store/selectors.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import { createRunView, type RunView } from "./run-view.ts";

/** The run of what is shown, made anew whenever that or what is assumed changes; null before there is a plan. */
export function useRunView(): RunView | null {
  const analysis = useWorkspace(shownAnalysed)?.analysis ?? null;
  const simulation = useWorkspace((state) => state.simulation);
  const farm = useWorkspace(effectiveFarm);
  return useMemo(() => (analysis ? createRunView(analysis, simulation, farm) : null), [analysis, simulation, farm]);
}
