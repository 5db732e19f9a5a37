import type { Dialect } from "../core/index.ts";

/** An entry as links name it; ids stay opaque. */
export type SharedPlace = readonly [job: string, index: number, architecture: string, occurrence: number];

/** A lane, or one of its stages by its place among the drawn ones, counted from 1. */
interface SharedPart {
  readonly architecture: string;
  readonly stage?: number;
}

/** The choices that decide the plan. The defaults (null, `designed`, all that is dropped, one plan, the picture) are left out of the link. */
export interface SharedSettings {
  readonly dialect?: Dialect;
  readonly series?: readonly string[] | null;
  readonly dispatch?: string | null;
  /** Whether dropped entries are drawn. */
  readonly dropped?: boolean;
  /** Whether the plans of both dialects are shown. */
  readonly both?: boolean;
  /** Whether the plan is shown as a table. */
  readonly table?: boolean;
}

/** The user's changes to the build farm. */
export interface SharedFarm {
  readonly added?: readonly SharedSeries[];
  /** Whole series, or one architecture of a series. */
  readonly removed?: readonly { readonly series: string; readonly architecture?: string }[];
}

/** A series that the user added, or a known one with further architectures. */
interface SharedSeries {
  readonly name: string;
  readonly version?: string;
  readonly architectures: readonly string[];
}

/** What the text is compared with: another text, or the same one under other settings. */
export interface SharedComparison {
  readonly text?: string;
  readonly settings?: SharedSettings;
}

/** That the plan is shown as it runs, and how; which entries fail and how long jobs take stands beside it. */
export interface SharedRun {
  /** One after another where there is none; `lpci` on the computer `host`. */
  readonly mode?: "parallel" | "lpci";
  /** An architecture. */
  readonly host?: string;
  /** Builders that break down, or cannot be prepared. */
  readonly faults?: readonly (readonly [architecture: string, kind: "breakdown" | "preparation"])[];
  /** In which entry builders break down that do so in another one than their first. */
  readonly breakdowns?: readonly SharedPlace[];
}

/** That the plan is explained, or replayed, and at which step. */
export interface SharedAccount {
  /** Neither where it is left out: what a later release tells is nothing to an earlier one. */
  readonly kind?: "explanation" | "replay";
  /** Of the replay, counted from 1; the first one is left out. */
  readonly step?: number;
}

/** Everything that a link can say. Keys may be added, never changed: links of every release decode for ever. */
export interface SharedState {
  readonly text: string;
  readonly settings?: SharedSettings;
  readonly farm?: SharedFarm;
  readonly failing?: readonly SharedPlace[];
  /** Seconds a job takes in the simulation. */
  readonly durations?: readonly (readonly [job: string, seconds: number])[];
  readonly run?: SharedRun;
  readonly selection?: SharedPlace;
  /** The lane or stage whose details are open, where it is no entry's. */
  readonly part?: SharedPart;
  readonly compare?: SharedComparison;
  readonly account?: SharedAccount;
  /** A lesson as data; whoever plays it validates it. */
  readonly lesson?: Readonly<Record<string, unknown>>;
}

/** How much of the page an address asks for. */
export type LinkView = "diagram" | "split" | "source";

export type LinkTheme = "light" | "dark";

/** The most bytes of JSON that a link may inflate to. */
export const sharedSizeLimit = 1024 * 1024;
