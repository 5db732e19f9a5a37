// What becomes of inputs on the builder (section 9 of the semantics); *was not previously executed* and *more than one job with
// that name was previously executed* are lpci's words.
import { joinWords } from "../text/join-words.ts";
import { type ExplanationWords, explain } from "./explanation-messages.ts";

/** An input that somebody declares. */
export interface InputWords {
  /** Whose it is: `test`, `test:1`. */
  readonly reader: string;
  /** The job that it asks for. */
  readonly job: string;
  /** The lanes of which that is said; none where it holds on every lane. */
  readonly architectures: readonly string[];
}

/** `meant` is the defined job with the nearest name. */
export function inputOfUndefinedJob(input: InputWords, meant: string | null): ExplanationWords {
  return explain(
    `${notExecuted(input)}, because no job has that name`,
    meant === null ? "Name a job of an earlier stage." : `Did you mean ${meant}?`,
  );
}

export function inputOfUnusedJob(input: InputWords): ExplanationWords {
  return explain(
    `${notExecuted(input)}, because the pipeline does not name it`,
    `Add ${input.job} to the pipeline, in a stage before ${input.reader}.`,
  );
}

export function inputOfLaterJob(input: InputWords, stage: number, sameStage: boolean): ExplanationWords {
  const when = sameStage ? "it comes later in the same stage" : `it runs later, in stage ${stage}`;
  return explain(`${notExecuted(input)}, because ${when}`, `Move ${input.job} to a stage before ${input.reader}.`);
}

export function inputOfOtherArchitecture(input: InputWords, others: readonly string[]): ExplanationWords {
  const lanes = joinWords(input.architectures);
  return explain(
    `${notExecuted(input)}, because it runs only on ${joinWords(others)}`,
    `Every architecture has a builder of its own. Add ${lanes} to ${input.job}, or take the input from ${input.reader}.`,
  );
}

export function inputOfFilteredJob(input: InputWords): ExplanationWords {
  return explain(
    `${notExecuted(input)}, because the target series leave nothing of it`,
    `Add the series of ${input.job} to the target series.`,
  );
}

export function inputOfJobWithoutEntries(input: InputWords): ExplanationWords {
  return explain(
    `${notExecuted(input)}, because it has no entries`,
    `Give ${input.job} an entry on the same architecture.`,
  );
}

export function inputOfOwnJob({ reader, job, architectures }: InputWords): ExplanationWords {
  return explain(
    `The input of ${reader} fails${on(architectures)}: it asks for its own job, and of ${job} there is only the empty directory that the builder has just made`,
    "Ask for a job of an earlier stage.",
  );
}

/** `entry` is the one that ran before. */
export function inputWithNothingSaved(input: InputWords, entry: string): ExplanationWords {
  const { reader, job, architectures } = input;
  return explain(
    `The input of ${reader} fails${on(architectures)}: nothing was saved, because ${entry} declares no \`output\``,
    `Give ${job} an \`output\`, for example \`output: {paths: [dist/*]}\`.`,
  );
}

/** `entries` are those that ran before, if they are the same on every lane; `more` is how many others there are. */
export function ambiguousInput(input: InputWords, entries: readonly string[] | null, more: number): ExplanationWords {
  const { reader, job, architectures } = input;
  const names = entries && (more > 0 ? [...entries, `${more} more`] : entries);
  return explain(
    `The input of ${reader} fails: it asks for ${job}, and more than one job with that name was previously executed${on(architectures)}${names ? `: ${joinWords(names)}` : ""}`,
    `Make the variant that ${reader} reads from a job with a name of its own.`,
  );
}

export function ambiguousInputOfOwnJob({ reader, job, architectures }: InputWords): ExplanationWords {
  return explain(
    `The input of ${reader} fails: it asks for its own job, and more than one job with that name was previously executed${on(architectures)}, itself included`,
    `Ask for a job of an earlier stage instead of ${job}.`,
  );
}

export function inputOfSameStage({ reader, job, architectures }: InputWords): ExplanationWords {
  return explain(
    `The input of ${reader} comes from ${job} in the same stage${on(architectures)}: today ${job} runs first, but no order is promised`,
    `Move ${job} to a stage before ${reader}.`,
  );
}

/** What is said of a place that belongs to an input's fate. */
export const relatedToInput = {
  defined: (job: string) => `${job} is defined here, without an \`output\``,
  runs: (job: string) => `${job} runs here`,
  architectures: (job: string, architectures: readonly string[]) => `${job} runs only on ${joinWords(architectures)}`,
  oneOfSeveral: (entry: string) => `${entry} is one of them`,
};

function notExecuted({ reader, job, architectures }: InputWords): string {
  return `The input of ${reader} fails: ${job} was not previously executed${on(architectures)}`;
}

function on(architectures: readonly string[]): string {
  return architectures.length === 0 ? "" : ` on ${joinWords(architectures)}`;
}
