import type { SourceRange } from "../text/source-range.ts";

/** What there is to say of a word of the text. In all of it, code stands in backticks. */
export interface Explanation {
  /** The word itself, as it is written. */
  readonly title: string;
  /** What it is, in a few words: `required key, a list of strings`. */
  readonly kind: string;
  /** Sentences, one a paragraph. */
  readonly paragraphs: readonly string[];
  /** Lines of YAML as one would write them; null where there is nothing to show. */
  readonly example: string | null;
}

/** An explanation and the stretch of text that it is of. */
export interface ExplainedRange {
  readonly range: SourceRange;
  readonly explanation: Explanation;
}
