import { useMemo } from "react";
import type { Farm, FarmChanges } from "../../core/index.ts";
import { applyFarmChanges } from "../../store/apply-farm-changes.ts";
import { effectiveFarm } from "../../store/effective-farm.ts";
import { latestSeries, shownAnalysed } from "../../store/selectors.ts";
import { useWorkspace, useWorkspaceStore } from "../../store/WorkspaceContext.tsx";

/** The farm as its dialog needs it. */
export interface UsedFarm {
  readonly publicFarm: Farm;
  /** With the user's changes. */
  readonly farm: Farm;
  /** Series that the file names, known or not. */
  readonly seriesOfFile: readonly string[];
  /** Architectures that the file asks for and no series has ever had; the first few. */
  readonly unknownArchitectures: readonly string[];
  readonly today: string;
  /** Changes it further; false where that would be too much. */
  readonly change: (more: Partial<FarmChanges>) => boolean;
}

/** So many columns of a file's own stand in the table; a file can name thousands. */
const mostColumns = 6;

export function useFarm(): UsedFarm {
  const workspace = useWorkspaceStore();
  const publicFarm = useWorkspace((state) => state.publicFarm);
  const farm = useWorkspace(effectiveFarm);
  const seriesOfFile = useWorkspace(latestSeries);
  const plan = useWorkspace((state) => shownAnalysed(state)?.analysis.plan);
  const today = useWorkspace((state) => state.today);

  const unknownArchitectures = useMemo(() => {
    const known = new Set([...publicFarm.series, ...farm.series].flatMap(({ architectures }) => architectures));
    const asked = plan?.lanes.map(({ architecture }) => architecture) ?? [];
    return asked.filter((architecture) => architecture !== "" && !known.has(architecture)).slice(0, mostColumns);
  }, [publicFarm, farm, plan]);

  return {
    publicFarm,
    farm,
    seriesOfFile,
    unknownArchitectures,
    today,
    change: (more) => applyFarmChanges(workspace, more),
  };
}
