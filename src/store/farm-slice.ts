import type { Farm } from "../core/index.ts";
import type { WorkspaceState } from "./workspace.ts";

/** What somebody wants of the farm. */
export interface FarmRequest {
  /** The codename of a series to be added. */
  readonly series?: string;
}

/** What plans are made against. */
export interface FarmSlice {
  /** The farm as it is known publicly, without the user's changes; see `effectiveFarm`. */
  readonly publicFarm: Farm;
  /** ISO 8601 day. */
  readonly today: string;
  /** Not null while the farm is open to be changed. */
  readonly farmRequest: FarmRequest | null;
  readonly openFarm: (request?: FarmRequest) => void;
  readonly closeFarm: () => void;
}

export function createFarmSlice(
  set: (partial: Partial<WorkspaceState>) => void,
  given: Pick<FarmSlice, "publicFarm" | "today">,
): FarmSlice {
  return {
    ...given,
    farmRequest: null,
    openFarm(farmRequest = {}) {
      set({ farmRequest });
    },
    closeFarm() {
      set({ farmRequest: null });
    },
  };
}
