import type { AnalysisOptions } from "../core/index.ts";
import type { Patch, Shift } from "./patch.ts";

// What crosses the border to the worker: plain data, numbered.

export interface WorkerRequest {
  readonly number: number;
  readonly text: string;
  readonly options: AnalysisOptions;
  /** The number of the answer that the page has, for the next one to be made of; null where it has none. */
  readonly base: number | null;
}

export type WorkerAnswer =
  /** Comes ahead of the patch that needs it, in order. */
  | { readonly kind: "parcel"; readonly number: number; readonly items: readonly unknown[] }
  | {
      readonly kind: "patch";
      readonly number: number;
      readonly patch: Patch;
      readonly shift: Shift;
      /** The number of the answer that the patch is for; null where it needs none. */
      readonly base: number | null;
    }
  /** The planner threw, which is a bug of ours. */
  | { readonly kind: "crash"; readonly number: number };
