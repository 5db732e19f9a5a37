import type { ExplainingKnowledge } from "../core/index.ts";
import { effectiveFarm } from "../store/effective-farm.ts";
import type { Workspace } from "../store/workspace.ts";

/** What completions and explanations know of a workspace: the farm as it is chosen, the day, and the plan of just this text. */
export function languageKnowledge(workspace: Workspace): ExplainingKnowledge {
  const state = workspace.getState();
  const { analysed } = state;
  return {
    farm: effectiveFarm(state),
    today: new Date().toISOString().slice(0, 10),
    planned: analysed?.text === state.text ? analysed.analysis : null,
  };
}
