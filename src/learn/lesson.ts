import type { EntryPattern, Goal, LanePattern, LessonChoices, LessonPlace, Quantity } from "./goal.ts";

/**
 * One idea, and a text to try it on. Plain JSON: a lesson may come in a link from a stranger, so nothing of it is run, and
 * none of it is HTML.
 */
export interface Lesson {
  /** Lower-case letters, digits and hyphens; its address is `#learn/NAME`. */
  readonly name: string;
  readonly title: string;
  /** The one idea, in a sentence. */
  readonly idea: Prose;
  /** What there is to read before the question. */
  readonly about: readonly Prose[];
  /** The `.launchpad.yaml` to start from. */
  readonly text: string;
  readonly choices?: LessonChoices;
  readonly question: Question;
  readonly challenge: Challenge;
}

/**
 * A paragraph with a little markup: `` `code` ``, `*emphasis*` and links `[words](target)`, where a target is
 * `lesson:NAME`, `docs:PAGE`, `line:3`, `line:3-5`, `lane:arm64` or `entry:test:1/arm64`. See `parseProse`.
 */
export type Prose = string;

/** To be answered before the plan is shown. */
export interface Question {
  readonly ask: readonly Prose[];
  /** Choices beside those of the text, under which the answer holds. */
  readonly under?: LessonChoices;
  /** Entries that fail, in a question about a run; none are named where only what fails by itself does. */
  readonly failing?: readonly LessonPlace[];
  readonly prediction: Prediction;
  /** Why the answer is what it is; shown after it. */
  readonly explanation: readonly Prose[];
  /** Names of the lessons that have the rule, in an exam. */
  readonly lessons?: readonly string[];
}

/** How a question is answered. The right answer is asked of the plan or the run wherever a goal can say it. */
export type Prediction =
  /** One of several: exactly one option is right. */
  | { readonly kind: "one"; readonly options: readonly Option[] }
  /** Several of several: any number of options may be right. */
  | { readonly kind: "several"; readonly options: readonly Option[] }
  | { readonly kind: "number"; readonly of: Quantity | number }
  /** Things to put in their order. */
  | { readonly kind: "order"; readonly of: OrderQuery | readonly string[] }
  /** Entries or lanes to mark among others. */
  | { readonly kind: "mark"; readonly among: Marked; readonly right: Marked };

export interface Option {
  readonly words: Prose;
  /** Whether it is right: a goal that the text to start from meets, or written down. */
  readonly when: Goal | boolean;
}

/** The entries or the jobs of a lane, as its builder runs them, or the architectures of the lanes. */
export type OrderQuery = { readonly entriesOn: string } | { readonly jobsOn: string } | { readonly lanes: LanePattern };

/** By what they are, or one by one. */
export type Marked =
  | { readonly entries: EntryPattern }
  | { readonly lanes: LanePattern }
  | { readonly places: readonly LessonPlace[] }
  /** Lanes. */
  | { readonly architectures: readonly string[] };

/** To be met by changing the text; checked as somebody types. */
interface Challenge {
  readonly task: readonly Prose[];
  readonly goal: Goal;
  /** Opened one by one; each says more than the one before. */
  readonly hints: readonly Prose[];
  /** A text that meets the goal. */
  readonly solution: string;
}

/** Files that nobody has seen before, each with several questions. */
export interface Exam {
  readonly title: string;
  readonly about: readonly Prose[];
  readonly papers: readonly Paper[];
}

export interface Paper {
  readonly name: string;
  readonly title: string;
  readonly about: readonly Prose[];
  readonly text: string;
  readonly choices?: LessonChoices;
  readonly questions: readonly Question[];
}
