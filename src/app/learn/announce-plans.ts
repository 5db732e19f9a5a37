import type { Plan } from "../../core/index.ts";
import { shownAnalysed } from "../../store/selectors.ts";
import type { Workspace } from "../../store/workspace.ts";
import { announce } from "../../ui/announce.ts";
import { describeChange } from "../describe-change.ts";

/** Changes of the plan are told once somebody pauses (milliseconds). */
const pause = 900;

/** Announces what becomes of a lesson's plan after a change, while it is uncovered. Returns the function that ends it. */
export function announcePlans(workspace: Workspace, isUncovered: () => boolean): () => void {
  let told: Plan | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    const state = workspace.getState();
    if (isUncovered() && state.revision > 1) announce(describeChange(told, state), { about: "plan" });
    told = shownAnalysed(state)?.analysis.plan ?? null;
  };
  const unsubscribe = workspace.subscribe((state, before) => {
    if (state.analysed === before.analysed) return;
    clearTimeout(timer);
    timer = setTimeout(tell, pause);
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}
