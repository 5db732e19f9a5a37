import type { Lane } from "../core/index.ts";
import type { SharedState } from "../permalink/shared-state.ts";
import { foundPart, shownAnalysed, shownIndex } from "../store/selectors.ts";
import { defaultSettings, type PlanSettings } from "../store/settings-slice.ts";
import type { Workspace, WorkspaceState } from "../store/workspace.ts";
import { readAccount, sharedAccountOf } from "./shared-account.ts";
import { readComparison, sharedComparisonOf } from "./shared-comparison.ts";
import { readFarmChanges, sharedFarmOf } from "./shared-farm.ts";
import { readSimulation, sharedSimulationOf } from "./shared-simulation.ts";

/** What a link says of a workspace. */
export function sharedStateOf(state: WorkspaceState): SharedState {
  const { text, settings, showDropped, showBoth, showTable, selected, comparison } = state;
  const entry = selected === null ? null : shownIndex(state)?.findEntry(selected)?.entry;
  return {
    text,
    settings: {
      dialect: settings.dialect,
      series: settings.targetSeries,
      dispatch: settings.dispatchSeries,
      dropped: showDropped,
      both: showBoth,
      table: showTable,
    },
    farm: sharedFarmOf(settings.farmChanges),
    ...sharedSimulationOf(state),
    ...sharedAccountOf(state),
    ...partOf(state),
    ...(comparison ? { compare: sharedComparisonOf(comparison) } : {}),
    ...(entry ? { selection: [entry.job, entry.index, entry.architecture, entry.occurrence] as const } : {}),
  };
}

/** Replaces text, settings and changes to the farm by those of a link; what was before can be brought back. */
export function openShared(workspace: Workspace, shared: SharedState): void {
  const { dialect, series, dispatch, dropped, both, table } = shared.settings ?? {};
  const { publicFarm, replaceText } = workspace.getState();
  const settings: PlanSettings = {
    dialect: dialect ?? defaultSettings.dialect,
    targetSeries: series ?? null,
    dispatchSeries: dispatch ?? null,
    farmChanges: readFarmChanges(publicFarm, shared.farm),
  };
  const comparison = shared.compare ? readComparison(shared.compare, settings) : null;
  const shown = {
    comparison,
    showDropped: dropped ?? true,
    showBoth: comparison === null && (both ?? false),
    showTable: table ?? false,
    ...readSimulation(shared),
    ...readAccount(shared),
  };
  replaceText(shared.text, { kind: "link" }, { settings, ...shown });
  const { selection, part } = shared;
  if (selection) {
    whenPlanned(workspace, (state) => {
      const [job, index, architecture, occurrence] = selection;
      const found = shownIndex(state)?.findPlace({ job, index, architecture, occurrence });
      if (found) state.select(found.entry.id);
    });
  } else if (part) {
    whenPlanned(workspace, (state) => {
      const lane = shownLanes(state).find(({ architecture }) => architecture === part.architecture);
      const stage = lane?.stages[(part.stage ?? 1) - 1];
      if (lane && part.stage === undefined) state.selectPart({ kind: "lane", lane: lane.id });
      else if (lane && stage) state.selectPart({ kind: "stage", lane: lane.id, column: stage.column });
    });
  }
}

/** What a link says of the lane or stage that is pinned; nothing where none is. */
function partOf(state: WorkspaceState): Pick<SharedState, "part"> {
  const found = foundPart(state);
  if (!found) return {};
  const { lane, stage } = found;
  return { part: { architecture: lane.architecture, ...(stage ? { stage: lane.stages.indexOf(stage) + 1 } : {}) } };
}

function shownLanes(state: WorkspaceState): readonly Lane[] {
  return shownAnalysed(state)?.analysis.plan.lanes ?? [];
}

/** Pins what a link names, once there is a plan to find it in; not in that of another document. */
function whenPlanned(workspace: Workspace, pin: (state: WorkspaceState) => void) {
  const { documentId } = workspace.getState();
  const unsubscribe = workspace.subscribe((state) => {
    if (state.documentId === documentId && state.analysed?.documentId !== documentId) return;
    unsubscribe();
    if (state.documentId === documentId) pin(state);
  });
}
