import type { AnalysisClient } from "../worker/analysis-client.ts";
import type { Base } from "./comparison-slice.ts";
import { type Followed, type Follower, followOther } from "./follow-workspace.ts";
import type { PlanSettings } from "./settings-slice.ts";
import type { Workspace, WorkspaceState } from "./workspace.ts";

/** The settings that a base is planned with; the farm is that of the text. */
export function settingsOfBase(base: Base, settings: PlanSettings): PlanSettings {
  if (!base.settings) return settings;
  return { ...base.settings, farmChanges: settings.farmChanges };
}

/** Makes a workspace of what the leader's text is compared with, whatever that is at the time; the last one while that is nothing. */
export function followBase(leader: Workspace, client: AnalysisClient): Follower {
  let known: { readonly base: Base; readonly settings: PlanSettings; readonly followed: Followed } | null = null;
  return followOther(
    leader,
    ({ comparison, settings }: WorkspaceState) => {
      const base = comparison ?? known?.base ?? { text: null, settings: null };
      if (known?.base !== base || known.settings !== settings) {
        known = { base, settings, followed: { text: base.text, settings: settingsOfBase(base, settings) } };
      }
      return known.followed;
    },
    client,
  );
}
