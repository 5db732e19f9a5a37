import type { Configuration } from "../configuration/configuration.ts";
import {
  ambiguousInput,
  ambiguousInputOfOwnJob,
  type InputWords,
  inputOfFilteredJob,
  inputOfJobWithoutEntries,
  inputOfLaterJob,
  inputOfOtherArchitecture,
  inputOfOwnJob,
  inputOfSameStage,
  inputOfUndefinedJob,
  inputOfUnusedJob,
  inputWithNothingSaved,
} from "../diagnostics/artifact-messages.ts";
import type { ExplanationWords } from "../diagnostics/explanation-messages.ts";
import { reportName } from "../diagnostics/report-name.ts";
import { closestWord } from "../text/closest-word.ts";
import type { InputOutcome, NotExecutedReason, TracedInput } from "./artifact-trace.ts";

/** A sentence names so many entries. */
export const mostInSentence = 4;

/** An outcome in words: why the input fails or what it relies on, and the way out. Null where all is well. */
export function describeInput(
  outcome: InputOutcome,
  input: InputWords,
  { meant, sameEntries }: { readonly meant: string | null; readonly sameEntries: boolean },
): ExplanationWords | null {
  switch (outcome.kind) {
    case "available":
      return outcome.reliesOnOrder ? inputOfSameStage(input) : null;
    case "ambiguous": {
      if (outcome.isOwnJob) return ambiguousInputOfOwnJob(input);
      const named = outcome.entries.slice(0, mostInSentence).map(reportName);
      return ambiguousInput(input, sameEntries ? named : null, outcome.count - named.length);
    }
    case "unavailable":
      switch (outcome.reason.kind) {
        case "own-job":
          return inputOfOwnJob(input);
        case "nothing-saved":
          return inputWithNothingSaved(input, reportName(outcome.reason.from));
        case "not-executed":
          return describeNotExecuted(outcome.reason.why, input, meant);
      }
  }
}

/** Why the input of one entry fails on its lane, or what it relies on, in whole sentences; null where all is well. */
export function explainInput(
  { entry, lane, declaration, outcome }: TracedInput,
  { configuration }: { readonly configuration: Configuration | null },
): ExplanationWords | null {
  const reader = reportName(entry);
  const input = { reader, job: declaration.job, architectures: [lane.architecture] };
  const meant = closestWord(declaration.job, configuration?.jobs.keys() ?? []);
  const words = describeInput(outcome, input, { meant, sameEntries: true });
  return words && { ...words, rule: `${words.rule}.` };
}

function describeNotExecuted(why: NotExecutedReason, input: InputWords, meant: string | null): ExplanationWords {
  switch (why.kind) {
    case "undefined":
      return inputOfUndefinedJob(input, meant);
    case "not-in-pipeline":
      return inputOfUnusedJob(input);
    case "later":
      return inputOfLaterJob(input, why.stage, why.sameStage);
    case "other-architecture":
      return inputOfOtherArchitecture(input, why.architectures);
    case "filtered":
      return inputOfFilteredJob(input);
    case "runs-nowhere":
      return inputOfJobWithoutEntries(input);
  }
}
