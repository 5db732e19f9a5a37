import type { Farm } from "../core/index.ts";
import { askQuestion } from "./ask-question.ts";
import { checkGoal, checklistOf } from "./check-goal.ts";
import { createEvidence, type Evidence, type EvidenceSource, settingsOf } from "./evidence.ts";
import type { Lesson, Prose } from "./lesson.ts";
import { findEntries, findLanes } from "./match-patterns.ts";
import { brokenTargets, linksIn, type ProseTarget, plainProse } from "./parse-prose.ts";

/** Words that there are to read before the question, at most. */
const readingLimit = 150;

/**
 * What keeps a lesson from working, a sentence each; empty where it works. For whoever writes one; a lesson is playable
 * with problems, too.
 */
export function lessonProblems(
  lesson: Lesson,
  farm: { readonly publicFarm: Farm; readonly today: string },
): readonly string[] {
  const { question, challenge, choices } = lesson;
  const source: EvidenceSource = { ...farm, text: lesson.text, startText: lesson.text, settings: settingsOf(choices) };
  const problems: string[] = [];

  const words = countWords([lesson.idea, ...lesson.about]);
  if (words > readingLimit)
    problems.push(`There are ${words} words to read before the question; ${readingLimit} are enough.`);
  if (words === 0) problems.push("There is nothing to read before the question.");

  if (question.ask.length === 0) problems.push("The question is empty.");
  if (question.explanation.length === 0) problems.push("The answer is not explained.");
  const evidence = createEvidence(source);
  if (!askQuestion(question, evidence)) problems.push(unanswerable(lesson));

  if (checkGoal(challenge.goal, source).met) problems.push("The file to start from meets the goal already.");
  const solved = checkGoal(challenge.goal, { ...source, text: challenge.solution });
  if (!solved.met) {
    const first = checklistOf(solved).find(({ met }) => !met);
    problems.push(`The solution does not meet the goal: ${first?.wanted ?? ""} ${first?.missing ?? ""}`.trim());
  }
  if (challenge.hints.length === 0) problems.push("There is no hint.");

  for (const prose of proseOf(lesson)) {
    for (const target of brokenTargets(prose)) problems.push(`The link to ${target} leads nowhere.`);
    for (const { target, text } of linksIn(prose)) {
      if (!leadsIntoText(target, lesson.text, evidence))
        problems.push(`The link “${text}” leads to nothing in the file.`);
    }
  }
  return problems;
}

/** Places in the text and the plan are looked up; other lessons and pages are not known here. */
function leadsIntoText(target: ProseTarget, text: string, evidence: Evidence): boolean {
  switch (target.kind) {
    case "lesson":
    case "docs":
      return true;
    case "lines":
      return target.to <= text.trimEnd().split("\n").length;
    case "lane":
      return findLanes({ architecture: target.architecture, status: "any" }, evidence).length > 0;
    case "entry": {
      const [job, index, architecture] = target.place;
      return findEntries({ job, index, architecture, state: "any" }, evidence).length > 0;
    }
  }
}

export function countWords(prose: readonly Prose[]): number {
  return prose.reduce((sum, one) => sum + (plainProse(one).match(/\S+/g)?.length ?? 0), 0);
}

/** Every paragraph of a lesson. */
export function proseOf({ idea, about, question, challenge }: Lesson): readonly Prose[] {
  const { prediction } = question;
  const options = "options" in prediction ? prediction.options.map(({ words }) => words) : [];
  return [idea, ...about, ...question.ask, ...options, ...question.explanation, ...challenge.task, ...challenge.hints];
}

function unanswerable({ question: { prediction } }: Lesson): string {
  if (prediction.kind === "one") return "The question has no single right option: none is right, or several are.";
  if (prediction.kind === "order") return "The question has nothing to put in order, or too much.";
  if (prediction.kind === "mark") return "The question has nothing to mark, or too much.";
  return "The right answer cannot be told from the file.";
}
