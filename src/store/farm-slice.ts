import type { Farm } from "../core/index.ts";

/** What plans are made against; given once, when the workspace is made. */
export interface FarmSlice {
  /** The farm as it is known publicly, without the user's changes; see `effectiveFarm`. */
  readonly publicFarm: Farm;
  /** ISO 8601 day. */
  readonly today: string;
}
