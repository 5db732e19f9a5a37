import type { ToldSentence } from "../explanation/told-passage.ts";
import type { Plan } from "../plan/plan.ts";

/** What the planner does, in its order. */
export type ReplayStepKind =
  | "read"
  | "expand"
  | "look-up"
  | "filter-series"
  | "cross-architecture"
  /** Deployed: the same check and the filling of the lanes, name by name. */
  | "walk"
  | "dispatch"
  | "filter-architecture";

/** One step of the planner: what it decides, and what there is of the plan then. */
export interface ReplayStep {
  /** Unique in the replay. */
  readonly id: string;
  readonly kind: ReplayStepKind;
  readonly title: string;
  readonly sentences: readonly ToldSentence[];
  /** Null where there is nothing to draw yet; of the last step it is the plan. */
  readonly plan: Plan | null;
}
