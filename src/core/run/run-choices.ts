import type { Farm } from "../farm/farm.ts";

/** Seconds that an entry takes where nobody says otherwise. */
export const usualDuration = 60;

/** Seconds until a builder is prepared: always the same, so that entries can be compared. */
export const preparationDuration = 30;

/**
 * How entries are run. `serial`: one after another, as builders do today. `parallel`: those of a stage at once, as the
 * specification allows. `lpci`: by `lpci run` on somebody's own computer of an architecture, without Launchpad.
 */
export type RunMode =
  | { readonly kind: "serial" }
  | { readonly kind: "parallel" }
  | { readonly kind: "lpci"; readonly architecture: string };

/** What goes wrong with a builder itself. */
export type BuilderFault =
  /** Before the first entry. */
  | { readonly kind: "preparation" }
  /** Halfway through an entry, by its id; the first one where it is null or not on the lane. */
  | { readonly kind: "breakdown"; readonly entry: string | null };

/** What is assumed of a run; everything that decides it beside the plan. */
export interface RunChoices {
  readonly mode: RunMode;
  /** Ids of the entries whose command fails; others are taken no notice of. */
  readonly failing: ReadonlySet<string>;
  /** By the lane's architecture. */
  readonly faults: ReadonlyMap<string, BuilderFault>;
  /** Seconds that the entries of a job take, by its name. */
  readonly durations: ReadonlyMap<string, number>;
  /** The farm that the plan was made for: an entry in a series that it lacks fails. */
  readonly farm: Farm;
}
