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
export function isDefaultChoice({
  settings,
  showDropped,
  showBoth,
}: Pick<WorkspaceState, "settings" | "showDropped" | "showBoth">): boolean {
  const { dialect, targetSeries, dispatchSeries, farmChanges } = settings;
  return (
    showDropped &&
    (showBoth || dialect === defaultSettings.dialect) &&
    targetSeries === null &&
    dispatchSeries === null &&
    farmChanges === noFarmChanges
  );
}

/** What the page shows: the plan of one dialect, or both plans beside each other. */
export type PlanChoice = Dialect | "both";

export function planChoice({ settings, showBoth }: Pick<WorkspaceState, "settings" | "showBoth">): PlanChoice {
  return showBoth ? "both" : settings.dialect;
}

export interface SettingsSlice {
  readonly settings: PlanSettings;
  /** Whether dropped entries are drawn; their count stays in any case. In the link too. */
  readonly showDropped: boolean;
  /** Whether the plan of the other dialect stands beside that of `settings.dialect`. In the link too. */
  readonly showBoth: boolean;
  /** Whether the plan is shown as a table instead of the picture. In the link too. */
  readonly showTable: boolean;
  readonly changeSettings: (change: Partial<PlanSettings>) => void;
  readonly choosePlan: (choice: PlanChoice) => void;
  readonly setShowDropped: (showDropped: boolean) => void;
  readonly setShowTable: (showTable: boolean) => void;
  readonly resetSettings: () => void;
}

export function createSettingsSlice(
  set: (change: (state: WorkspaceState) => Partial<WorkspaceState>) => void,
): SettingsSlice {
  return {
    settings: defaultSettings,
    showDropped: true,
    showBoth: false,
    showTable: false,
    changeSettings(change) {
      set((state) => ({ settings: { ...state.settings, ...change } }));
    },
    choosePlan(choice) {
      set(({ settings, comparison, formerBase }) => {
        // What is compared may be taken up again, see `formerBase`.
        if (choice === "both") return { showBoth: true, comparison: null, formerBase: comparison ?? formerBase };
        return { showBoth: false, settings: choice === settings.dialect ? settings : { ...settings, dialect: choice } };
      });
    },
    setShowDropped(showDropped) {
      set(() => ({ showDropped }));
    },
    setShowTable(showTable) {
      set(() => ({ showTable }));
    },
    resetSettings() {
      set(() => ({ settings: defaultSettings, showDropped: true }));
    },
  };
}
