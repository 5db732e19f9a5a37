import type { SharedState } from "../permalink/shared-state.ts";
import { shownIndex } from "../store/selectors.ts";
import { defaultSettings, type PlanSettings } from "../store/settings-slice.ts";
import type { Workspace, WorkspaceState } from "../store/workspace.ts";
import { readFarmChanges, sharedFarmOf } from "./shared-farm.ts";

/** What a link says of a workspace. */
export function sharedStateOf(state: WorkspaceState): SharedState {
  const { text, settings, showDropped, showBoth, selected } = state;
  const entry = selected === null ? null : shownIndex(state)?.findEntry(selected)?.entry;
  return {
    text,
    settings: {
      dialect: settings.dialect,
      series: settings.targetSeries,
      dispatch: settings.dispatchSeries,
      dropped: showDropped,
      both: showBoth,
    },
    farm: sharedFarmOf(settings.farmChanges),
    ...(entry ? { selection: [entry.job, entry.index, entry.architecture, entry.occurrence] as const } : {}),
  };
}

/** Replaces text, settings and changes to the farm by those of a link; what was before can be brought back. */
export function openShared(workspace: Workspace, shared: SharedState): void {
  const { dialect, series, dispatch, dropped, both } = shared.settings ?? {};
  const { publicFarm, replaceText } = workspace.getState();
  const settings: PlanSettings = {
    dialect: dialect ?? defaultSettings.dialect,
    targetSeries: series ?? null,
    dispatchSeries: dispatch ?? null,
    farmChanges: readFarmChanges(publicFarm, shared.farm),
  };
  replaceText(shared.text, { kind: "link" }, { settings, showDropped: dropped ?? true, showBoth: both ?? false });
  if (shared.selection) selectWhenPlanned(workspace, shared.selection);
}

/** Pins the entry that a link names, once there is a plan to find it in. */
function selectWhenPlanned(
  workspace: Workspace,
  [job, index, architecture, occurrence]: NonNullable<SharedState["selection"]>,
) {
  const { documentId } = workspace.getState();
  const unsubscribe = workspace.subscribe((state) => {
    if (state.documentId === documentId && state.analysed?.documentId !== documentId) return;
    unsubscribe();
    const found =
      state.documentId === documentId ? shownIndex(state)?.findPlace({ job, index, architecture, occurrence }) : null;
    if (found) state.select(found.entry.id);
  });
}
