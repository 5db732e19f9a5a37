import { settingsOf } from "../../learn/evidence.ts";
import type { LessonChoices } from "../../learn/goal.ts";
import { createWorkspace, type Workspace } from "../../store/workspace.ts";
import { createAnalysisClient, loadOurChecks } from "../../worker/create-analysis-client.ts";

interface OwnText {
  readonly title: string;
  readonly text: string;
  readonly choices?: LessonChoices;
}

/** A workspace for a text that is not the tab's, on the same farm and the same day. */
export function ownWorkspace({ title, text, choices }: OwnText, tab: Workspace): Workspace {
  const { publicFarm: farm, today } = tab.getState();
  const client = createAnalysisClient({ loadChecks: loadOurChecks });
  const workspace = createWorkspace({ client, farm, today });
  workspace.getState().replaceText(text, { kind: "lesson", title }, { settings: settingsOf(choices) });
  return workspace;
}
