import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { groupProblems } from "../diagnostics/group-problems.ts";
import { groupHeading } from "../diagnostics/problem-messages.ts";
import { createIdReader } from "../plan/create-id-reader.ts";
import type { PlanIndex } from "../plan/create-plan-index.ts";
import type { Plan } from "../plan/plan.ts";
import { passageTitles } from "./explanation-words.ts";
import { mostInPassage, tellPassage, tellSentence } from "./tell-sentence.ts";
import type { ToldPassage, ToldSentence } from "./told-passage.ts";

/** What was noticed, by who minds it; `told` are those that something else says. */
export function tellProblems(
  diagnostics: readonly Diagnostic[],
  plan: Plan,
  index: PlanIndex,
  told: (diagnostic: Diagnostic) => boolean,
): readonly ToldPassage[] {
  const ids = createIdReader(plan);
  const left = diagnostics.filter((diagnostic) => !told(diagnostic));
  const differences = left.filter(({ code }) => code === "dialects-differ");
  const others = left.filter(({ code }) => code !== "dialects-differ");
  const groups = groupProblems(others).map(({ kind, problems }) => passageOf(kind, groupHeading(kind), problems));
  const today = differences.length > 0 ? [passageOf("today", passageTitles.today, differences)] : [];
  return [...today, ...groups];

  function passageOf(kind: ToldPassage["kind"], title: string, problems: readonly Diagnostic[]): ToldPassage {
    const passage = tellPassage(kind, title, problems.slice(0, mostInPassage).map(tellProblem));
    return { ...passage, more: problems.length - passage.sentences.length };
  }

  function tellProblem(diagnostic: Diagnostic): ToldSentence {
    const { message, hint, range, related = [], architecture } = diagnostic;
    const sentence = [endSentence(message), ...(hint === undefined ? [] : [hint])].join(" ");
    return tellSentence(sentence, {
      ranges: [range, ...related.map((one) => one.range)],
      lanes:
        architecture === undefined
          ? []
          : plan.lanes.filter((lane) => lane.architecture === architecture).map(({ id }) => id),
      entries: entriesOf(diagnostic),
    });
  }

  function entriesOf({ job, indexes, range, architecture }: Diagnostic): readonly string[] {
    // What names an architecture and no job is about the lane.
    if (job === undefined && architecture !== undefined) return [];
    const sets =
      job === undefined
        ? [index.entriesAt(range.from)]
        : indexes
          ? indexes.map((one) => ids.variant(job, one))
          : [ids.job(job)];
    const all = [...new Set(sets.flatMap((set) => [...set]))];
    return architecture === undefined
      ? all
      : all.filter((id) => index.findEntry(id)?.entry.architecture === architecture);
  }
}

function endSentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
