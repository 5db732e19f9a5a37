import type { Farm } from "../farm/farm.ts";
import type { Dialect } from "./plan.ts";

/** What the user chose; everything that decides a plan beside the configuration. */
export interface PlanningOptions {
  readonly dialect: Dialect;
  /** Only variants of these series; null for all. */
  readonly targetSeries: readonly string[] | null;
  /** The dispatch series to use where a lane allows it; null for the latest. Not a concept of the deployed dialect. */
  readonly dispatchSeries: string | null;
  readonly farm: Farm;
  /** ISO 8601 day. */
  readonly today: string;
}
