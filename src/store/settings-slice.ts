import { type Dialect, type FarmChanges, noFarmChanges } from "../core/index.ts";
import type { WorkspaceState } from "./workspace.ts";

/** The choices that decide the plan; all of them stand in a link. */
export interface PlanSettings {
  readonly dialect: Dialect;
  /** Only variants of these series; null for all. */
  readonly targetSeries: readonly string[] | null;
  /** Null for the latest. */
  readonly dispatchSeries: string | null;
  /** The user's changes to the farm; see `effectiveFarm` for what comes of them. */
  readonly farmChanges: FarmChanges;
}

export const defaultSettings: PlanSettings = {
  dialect: "designed",
  targetSeries: null,
  dispatchSeries: null,
  farmChanges: noFarmChanges,
};

/** Whether nothing is chosen that `resetSettings` would take back. */
export function isDefaultChoice({ settings, showDropped }: Pick<WorkspaceState, "settings" | "showDropped">): boolean {
  const { dialect, targetSeries, dispatchSeries, farmChanges } = settings;
  return (
    showDropped &&
    dialect === defaultSettings.dialect &&
    targetSeries === null &&
    dispatchSeries === null &&
    farmChanges === noFarmChanges
  );
}

export interface SettingsSlice {
  readonly settings: PlanSettings;
  /** Whether dropped entries are drawn; their count stays in any case. In the link too. */
  readonly showDropped: boolean;
  readonly changeSettings: (change: Partial<PlanSettings>) => void;
  readonly setShowDropped: (showDropped: boolean) => void;
  readonly resetSettings: () => void;
}

export function createSettingsSlice(
  set: (change: (state: WorkspaceState) => Partial<WorkspaceState>) => void,
): SettingsSlice {
  return {
    settings: defaultSettings,
    showDropped: true,
    changeSettings(change) {
      set((state) => ({ settings: { ...state.settings, ...change } }));
    },
    setShowDropped(showDropped) {
      set(() => ({ showDropped }));
    },
    resetSettings() {
      set(() => ({ settings: defaultSettings, showDropped: true }));
    },
  };
}
