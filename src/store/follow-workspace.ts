import type { Analysis } from "../core/index.ts";
import type { AnalysisClient } from "../worker/analysis-client.ts";
import { createAnalysisClient } from "../worker/create-analysis-client.ts";
import type { PlanSettings } from "./settings-slice.ts";
import { createWorkspace, type Workspace, type WorkspaceState } from "./workspace.ts";

/** A workspace that goes along with another one. */
export interface Follower {
  readonly workspace: Workspace;
  /** Ends it; its client too. */
  readonly stop: () => void;
}

/**
 * Makes a workspace of the same text under other settings: a plan of its own, and what is pointed at, pinned and under the
 * caret in common, whichever of the two it happens in. Its actions are the leader's, so a fix or a choice made in it changes the
 * one text and the one set of choices. It owns the client.
 */
export function followWorkspace(
  leader: Workspace,
  settingsOf: (settings: PlanSettings) => PlanSettings,
  client: AnalysisClient = createAnalysisClient({ loadChecks: loadNoChecks }),
): Follower {
  const { publicFarm: farm, today } = leader.getState();
  const workspace = createWorkspace({ client, farm, today });
  let settings: { readonly of: PlanSettings; readonly are: PlanSettings } | null = null;

  const follow = (state: WorkspaceState) => {
    if (settings?.of !== state.settings) settings = { of: state.settings, are: settingsOf(state.settings) };
    const { text, format, revision, documentId, showDropped, caret, pointed, selected, selectedPart } = state;
    const ofText = { text, format, revision, documentId, settings: settings.are };
    const asked = { attempts: state.attempts, stops: state.stops };
    // A lane or a stage is that of one plan; an entry is marked in both.
    const ownPart = selectedPart?.dialect === settings.are.dialect ? selectedPart : null;
    const next = { ...ofText, ...asked, showDropped, caret, pointed, selected, selectedPart: ownPart };
    if (isChanged(workspace.getState(), next)) workspace.setState(next);
  };
  workspace.setState({
    ...actionsOf(leader.getState()),
    selectPart: (part) => leader.getState().selectPart({ ...part, dialect: workspace.getState().settings.dialect }),
  });
  follow(leader.getState());
  const unfollow = leader.subscribe(follow);

  return {
    workspace,
    stop() {
      unfollow();
      client.dispose();
    },
  };
}

/** What somebody may do at a plan. */
function actionsOf(state: WorkspaceState): Partial<WorkspaceState> {
  const { point, select, moveCaret, revealText, explainText, goToPlace } = state;
  const { applyEdits, replaceText, changeSettings, openFarm } = state;
  const ofView = { point, select, moveCaret, revealText, explainText, goToPlace };
  return { ...ofView, applyEdits, replaceText, changeSettings, openFarm };
}

/** What the checks say of a text stands in the leader. */
const loadNoChecks = () => Promise.resolve((planned: Analysis) => planned);

function isChanged(state: WorkspaceState, next: Partial<WorkspaceState>): boolean {
  return Object.entries(next).some(([key, value]) => !Object.is(Reflect.get(state, key), value));
}
