import type { Dialect } from "../core/index.ts";

/** A page of the documentation. Words in backticks are code, `[words](#docs/page/place)` is a link. */
export interface DocsPage {
  /** Its name in the address, `#docs/NAME`. */
  readonly id: string;
  readonly title: string;
  /** What it answers, in a sentence. */
  readonly summary: string;
  readonly sections: readonly DocsSection[];
}

export interface DocsSection {
  /** Its name in the address, `#docs/PAGE/NAME`; unique in its page, also among the terms. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly DocsBlock[];
}

export type DocsBlock = TextBlock | ListBlock | CodeBlock | TermsBlock | TableBlock | FigureBlock | KeysBlock;

interface TextBlock {
  readonly kind: "text";
  readonly words: string;
}

interface ListBlock {
  readonly kind: "list";
  readonly items: readonly string[];
}

interface CodeBlock {
  readonly kind: "code";
  readonly text: string;
}

/** Terms and what they mean, each with a place of its own. */
interface TermsBlock {
  readonly kind: "terms";
  readonly terms: readonly DocsTerm[];
}

export interface DocsTerm {
  readonly id: string;
  readonly term: string;
  readonly isCode: boolean;
  /** Beside the term: *required*, *warning*. */
  readonly note: string;
  readonly words: readonly string[];
  /** As one would write it; empty for none. */
  readonly example: string;
}

export interface TableBlock {
  readonly kind: "table";
  /** What it is, for those who do not see it. */
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A text with its plan, made when it is shown; under both dialects where there are two claims. */
export interface FigureBlock {
  readonly kind: "figure";
  readonly caption: string;
  readonly yaml: string;
  readonly plans: readonly FigurePlan[];
}

/** A plan of a figure's text, and what is said to be in it. */
export interface FigurePlan {
  readonly dialect: Dialect;
  readonly targetSeries?: readonly string[];
  readonly dispatchSeries?: string;
  /** A line each: *jammy/amd64: build:0 → test:0, test:1*. */
  readonly builds: readonly string[];
  /** Architectures. */
  readonly withheld?: readonly string[];
  /** Codes of what is noticed, each once; differences between the dialects and ends of life are not counted. */
  readonly codes?: readonly string[];
}

/** The keys of the page itself, as its help lists them. */
interface KeysBlock {
  readonly kind: "keys";
}
