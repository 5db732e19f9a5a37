import type { AnalysisClient } from "../worker/analysis-client.ts";
import type { PlanSettings } from "./settings-slice.ts";
import type { PlanPart } from "./view-slice.ts";
import { createWorkspace, type Workspace, type WorkspaceState } from "./workspace.ts";

/** A workspace that goes along with another one. */
export interface Follower {
  readonly workspace: Workspace;
  /** Ends it; its client too. */
  readonly stop: () => void;
}

/** What a follower is of; the same objects as long as nothing of it changes. */
export interface Followed {
  /** Null for the leader's. */
  readonly text: string | null;
  readonly settings: PlanSettings;
}

/**
 * Makes a workspace of the same text under other settings: a plan of its own, and what is pointed at, pinned and under the
 * caret in common, whichever of the two it happens in. Its actions are the leader's, so a fix or a choice made in it changes the
 * one text and the one set of choices. It owns the client.
 */
export function followWorkspace(
  leader: Workspace,
  settingsOf: (settings: PlanSettings) => PlanSettings,
  client: AnalysisClient,
): Follower {
  let known: { readonly of: PlanSettings; readonly followed: Followed } | null = null;
  return followOther(
    leader,
    ({ settings }) => {
      if (known?.of !== settings) known = { of: settings, followed: { text: null, settings: settingsOf(settings) } };
      return known.followed;
    },
    client,
  );
}

/**
 * The same of another text, too: then it has nothing in common with the leader but the farm and how much is drawn, and its actions
 * are its own.
 */
export function followOther(
  leader: Workspace,
  followedOf: (state: WorkspaceState) => Followed,
  client: AnalysisClient,
): Follower {
  const { publicFarm: farm, today } = leader.getState();
  const workspace = createWorkspace({ client, farm, today });
  const ownActions = actionsOf(workspace.getState());
  const leaderActions = {
    ...actionsOf(leader.getState()),
    selectPart: (part: PlanPart) =>
      leader.getState().selectPart({ ...part, dialect: workspace.getState().settings.dialect }),
  };

  const follow = (state: WorkspaceState) => {
    const { text: ownText, settings } = followedOf(state);
    const asked = { attempts: state.attempts, stops: state.stops, showDropped: state.showDropped, settings };
    if (ownText !== null) {
      const before = workspace.getState();
      const isOther = before.text !== ownText;
      const documentId = before.documentId + (isOther ? 1 : 0);
      // Below those of the leader, so that going over from one to the other is a change.
      const revision = Math.min(before.revision, 0) - (isOther ? 1 : 0);
      const own = { ...ownActions, text: ownText, documentId, revision };
      const shared = before.point === ownActions.point ? {} : nothingShared;
      offer({ ...asked, ...own, ...shared });
      return;
    }
    const { text, format, revision, documentId, caret, pointed, selected, selectedPart } = state;
    const ofText = { text, format, revision, documentId };
    // A lane or a stage is that of one plan; an entry is marked in both.
    const ownPart = selectedPart?.dialect === settings.dialect ? selectedPart : null;
    offer({ ...leaderActions, ...asked, ...ofText, caret, pointed, selected, selectedPart: ownPart });
  };
  const offer = (next: Partial<WorkspaceState>) => {
    if (isChanged(workspace.getState(), next)) workspace.setState(next);
  };
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

const nothingShared = { caret: null, pointed: null, selected: null, selectedPart: null };

/** What somebody may do at a plan. */
function actionsOf(state: WorkspaceState): Partial<WorkspaceState> {
  const { point, select, selectPart, moveCaret, revealText, explainText, goToPlace } = state;
  const { applyEdits, replaceText, changeSettings, openFarm } = state;
  const ofView = { point, select, selectPart, moveCaret, revealText, explainText, goToPlace };
  return { ...ofView, applyEdits, replaceText, changeSettings, openFarm };
}

function isChanged(state: WorkspaceState, next: Partial<WorkspaceState>): boolean {
  return Object.entries(next).some(([key, value]) => !Object.is(Reflect.get(state, key), value));
}
