import type { Farm } from "../farm/farm.ts";
import type { SourceRange } from "../text/source-range.ts";
import type { Explanation } from "./explanation.ts";

/** What can be written at a caret. */
export interface Completion {
  /** The word that a choice takes the place of: what is typed so far, and the rest of the word behind the caret. */
  readonly range: SourceRange;
  /** The best first. Not yet narrowed down to what is typed so far. */
  readonly choices: readonly Choice[];
}

/** One thing to write. */
export interface Choice {
  /** What is typed to find it. */
  readonly label: string;
  readonly kind: "key" | "job" | "series" | "architecture" | "plugin" | "value";
  /** A few words beside the label; empty where there is nothing to add. */
  readonly detail: string;
  /** What there is to say of it; null where the detail says everything. */
  readonly explain: () => Explanation | null;
  readonly insert: string;
  /** Where the caret goes, from the beginning of what is inserted. */
  readonly caret: number;
  /** Whether what comes next may be chosen, too. */
  readonly continues: boolean;
}

/** A name that may be written, without what writing it takes. */
export type NameChoice = Pick<Choice, "label" | "kind" | "detail" | "explain">;

/** What completions and explanations know beside the text. */
export interface LanguageKnowledge {
  readonly farm: Farm;
  /** ISO 8601 day. */
  readonly today: string;
}
