import type { Mark } from "../diagram/marking.ts";
import type { Workspace } from "../store/workspace.ts";

/** One of two plans that an embed shows. */
export interface EmbeddedSide {
  readonly title: string;
  /** *2 build farm jobs, 6 entries* */
  readonly sum: string;
  readonly workspace: Workspace;
  readonly marks: readonly Mark[];
}

/** Two plans, and what differs, in sentences. */
export interface EmbeddedSides {
  /** The one that the text beside them is of comes first among those whose details are shown. */
  readonly leader: Workspace;
  readonly sides: readonly EmbeddedSide[];
  readonly sentences: readonly string[];
  /** In few words: *6 differences*. */
  readonly counts: string;
}

/** Two plans as a store; an older one never stands beside a newer one. */
export interface SidesSource {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => EmbeddedSides | "pending" | "failed";
}

/** Where an embed shows one plan. */
export const noSides: SidesSource = { subscribe: () => () => {}, getSnapshot: () => "failed" };
