import type { SourceRange } from "../text/source-range.ts";

/** What a passage of an explanation is about, in the order in which they stand. */
export type PassageKind =
  | "verdict"
  | "refused"
  | "reading"
  | "lanes"
  | "stages"
  | "dropped"
  | "withheld"
  | "today"
  | "lpci"
  | "builder"
  | "mistake"
  | "flightplan"
  | "note";

/** Sentences about one thing. */
export interface ToldPassage {
  readonly kind: PassageKind;
  readonly title: string;
  readonly sentences: readonly ToldSentence[];
  /** How many others there would be; they are not told. */
  readonly more: number;
}

/** A sentence on one line, and all that it is about. */
export interface ToldSentence {
  readonly words: string;
  /** The text that decides it, the foremost first. */
  readonly ranges: readonly SourceRange[];
  /** Ids of lanes. */
  readonly lanes: readonly string[];
  /** Ids of entries, held and dropped. */
  readonly entries: readonly string[];
}
