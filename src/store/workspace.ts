import { createStore, type StoreApi } from "zustand/vanilla";
import type { Analysis, Farm } from "../core/index.ts";
import type { AnalysisClient } from "../worker/analysis-client.ts";
import { type Analysed, type AnalysisSlice, createAnalysisSlice } from "./analysis-slice.ts";
import { type ComparisonSlice, createComparisonSlice } from "./comparison-slice.ts";
import { createDocumentSlice, type DocumentSlice } from "./document-slice.ts";
import { effectiveFarm } from "./effective-farm.ts";
import { createFarmSlice, type FarmSlice } from "./farm-slice.ts";
import { createSettingsSlice, type SettingsSlice } from "./settings-slice.ts";
import { createSimulationSlice, type SimulationSlice } from "./simulation-slice.ts";
import { createViewSlice, type ViewSlice } from "./view-slice.ts";

/** One text, the choices made for it, its plan and what is pointed at. */
export type WorkspaceState = DocumentSlice &
  ComparisonSlice &
  SettingsSlice &
  FarmSlice &
  AnalysisSlice &
  ViewSlice &
  SimulationSlice;

export type Workspace = StoreApi<WorkspaceState>;

/** What a workspace needs from outside. */
export interface WorkspaceOptions {
  readonly client: AnalysisClient;
  /** As it is known publicly. */
  readonly farm: Farm;
  /** ISO 8601 day. */
  readonly today: string;
}

/** Makes a workspace. The page has one; a lesson, a comparison or a figure has its own. Plans once there is a text. */
export function createWorkspace({ client, farm, today }: WorkspaceOptions): Workspace {
  const workspace = createStore<WorkspaceState>()((set, get) => ({
    ...createDocumentSlice(set, get),
    ...createComparisonSlice(set),
    ...createSettingsSlice(set),
    ...createFarmSlice(set, { publicFarm: farm, today }),
    ...createAnalysisSlice(set),
    ...createViewSlice(set, get),
    ...createSimulationSlice(set),
  }));
  keepAnalysed(workspace, client);
  return workspace;
}

/** Asks for a plan whenever the text or a setting that decides it changes, or somebody asks again. */
function keepAnalysed(workspace: Workspace, client: AnalysisClient) {
  let stop = new AbortController();
  workspace.subscribe((state, previous) => {
    if (state.stops !== previous.stops) stop.abort();
    const anyway = state.attempts !== previous.attempts;
    if (state.revision === previous.revision && state.settings === previous.settings && !anyway) return;
    const { text, settings, documentId, today } = state;
    stop = new AbortController();
    const asking = { signal: stop.signal, anyway };
    void client.request(text, { ...settings, farm: effectiveFarm(state), today }, asking).then((result) => {
      const answered = { text, settings };
      switch (result.kind) {
        case "superseded":
          return;
        case "failed":
          workspace.setState({ answered, failure: result.reason, analysed: null });
          return;
        case "done": {
          const isChecked = result.checked === null;
          const analysed = { analysis: result.analysis, ...answered, documentId, isChecked };
          const good = result.analysis.plan.outcome !== "invalid";
          workspace.setState({ answered, failure: null, analysed, ...(good ? { lastGood: analysed } : {}) });
          void result.checked?.then((analysis) => addChecks(workspace, analysed, analysis));
          return;
        }
      }
    });
  });
}

/** Puts a checked analysis where the same one stands unchecked; a newer one stays. */
function addChecks(workspace: Workspace, unchecked: Analysed, analysis: Analysis) {
  const checked = { ...unchecked, analysis, isChecked: true };
  workspace.setState(({ analysed, lastGood }) => ({
    ...(analysed === unchecked ? { analysed: checked } : {}),
    ...(lastGood === unchecked ? { lastGood: checked } : {}),
  }));
}
