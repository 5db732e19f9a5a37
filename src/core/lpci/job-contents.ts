import type { LpciPlugin } from "./plugins.ts";

/** What one concrete job asks the builder for, in the words of its definition. What lpci would reject is left out. */
export interface JobContents {
  readonly plugin: ContentsPlugin | null;
  /** What is run, in order. */
  readonly commands: readonly ContentsCommand[];
  readonly packages: readonly string[];
  readonly snaps: readonly ContentsSnap[];
  /** Package repositories, by their PPA or address. */
  readonly repositories: readonly string[];
  /** Names with the text that lpci makes of their values; null where it makes none. */
  readonly environment: readonly (readonly [name: string, value: string | null])[];
  /** Whether the commands run as root, which they do unless the job says otherwise. */
  readonly isRoot: boolean;
}

export interface ContentsPlugin {
  readonly name: string;
  /** Null for one that no lpci is known to have. */
  readonly known: LpciPlugin | null;
}

/** `plugin` is the plugin's own command, wherever it has one. */
export interface ContentsCommand {
  readonly key: "run-before" | "plugin" | "run" | "run-after";
  /** As lpci runs it; empty for the plugin's own. */
  readonly script: string;
  /** Whether lpci takes no notice of it beside the plugin. */
  readonly isIgnored: boolean;
}

export interface ContentsSnap {
  readonly name: string;
  readonly channel: string;
  readonly classic: boolean;
}
