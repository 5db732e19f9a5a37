import { createEvidence, type Evidence, type EvidenceSource } from "./evidence.ts";
import type { Goal, LessonPlace } from "./goal.ts";
import { choicesWords, failingWords, leafWords, type Polarity } from "./goal-words.ts";
import { judgeLeaf } from "./judge-leaf.ts";
import type { Prose } from "./lesson.ts";
import { findEntries } from "./match-patterns.ts";

/** Whether a goal is met, and in words what it wants; a checklist, where it has parts. */
export interface GoalCheck {
  readonly met: boolean;
  /** A sentence: what is to be so. */
  readonly wanted: Prose;
  /** What there is instead, in a sentence; null where it is met, and where the parts say it. */
  readonly missing: Prose | null;
  /** Whether every part has to be met, or one; null where there are none. */
  readonly join: "all" | "any" | null;
  readonly parts: readonly GoalCheck[];
  /** It can't be told: then it is not met, and neither is its opposite. */
  readonly undetermined: boolean;
}

/** Checks a goal against a text. Never throws, and takes bounded time, whatever goal and text are. */
export function checkGoal(goal: Goal, source: EvidenceSource): GoalCheck {
  return checkWith(goal, createEvidence(source));
}

/** The same where several goals are asked of one text. */
export function checkWith(goal: Goal, evidence: Evidence): GoalCheck {
  return check(goal, evidence, "yes");
}

/** The goals to be ticked off one by one: the parts, where all are to be met. */
export function checklistOf(goalCheck: GoalCheck): readonly GoalCheck[] {
  return goalCheck.join === "all" ? goalCheck.parts.flatMap(checklistOf) : [goalCheck];
}

/** A `not` turns round what is below it, so that every sentence says what is wanted. */
function check(goal: Goal, evidence: Evidence, polarity: Polarity): GoalCheck {
  const own = goal.words === undefined ? null : polarity === "yes" ? goal.words : `Not so: ${goal.words}`;
  if ("all" in goal || "any" in goal) {
    const parts = ("all" in goal ? goal.all : goal.any).map((part) => check(part, evidence, polarity));
    return joined(parts, "all" in goal === (polarity === "yes") ? "all" : "any", own);
  }
  if ("not" in goal) {
    const inner = check(goal.not, evidence, polarity === "yes" ? "no" : "yes");
    return own === null ? inner : { ...inner, wanted: own };
  }
  if ("under" in goal) {
    const inner = check(goal.goal, evidence.under(goal.under), polarity);
    return begun(inner, own, choicesWords(goal.under));
  }
  if ("failing" in goal) return checkFailing(goal, evidence, polarity, own);

  const wanted = own ?? leafWords(goal, polarity);
  const judgement = judgeLeaf(goal, evidence);
  if (!judgement) return { ...single, met: false, wanted, missing: cannotTell, undetermined: true };
  const met = judgement.met === (polarity === "yes");
  return { ...single, met, wanted, missing: met ? null : judgement.now };
}

const cannotTell = "That cannot be told: the file cannot be read, or would take too long.";

const single = { join: null, parts: [], undetermined: false } as const;

function joined(parts: readonly GoalCheck[], join: "all" | "any", own: string | null): GoalCheck {
  const met = join === "all" ? parts.every((part) => part.met) : parts.some((part) => part.met);
  return {
    met,
    wanted: own ?? (join === "all" ? "All of this:" : "One of this:"),
    missing: null,
    join,
    parts,
    undetermined: !met && parts.some((part) => part.undetermined),
  };
}

/** What does not run cannot fail: then the goal is not met, whatever it asks for. */
function checkFailing(
  goal: Extract<Goal, { readonly failing: unknown }>,
  evidence: Evidence,
  polarity: Polarity,
  own: string | null,
): GoalCheck {
  const inner = begun(check(goal.goal, evidence.withFailing(goal.failing), polarity), own, failingWords(goal.failing));
  const absent = evidence.analysis && goal.failing.find((place) => !runs(place, evidence));
  if (!absent) return inner;
  const [job, index, architecture] = absent;
  const missing = `${job}:${index} does not run on ${architecture}, so it cannot fail.`;
  return withVerdict(inner, { met: polarity === "no", missing });
}

/** The same verdict for a goal and all of its parts. */
function withVerdict(
  goalCheck: GoalCheck,
  { met, missing }: { readonly met: boolean; readonly missing: string },
): GoalCheck {
  return {
    ...goalCheck,
    met,
    missing: met || goalCheck.join !== null ? null : missing,
    parts: goalCheck.parts.map((part) => withVerdict(part, { met, missing })),
    undetermined: false,
  };
}

/** Every sentence of a goal with the same beginning; the goal's own words stand for all of them. */
function begun(goalCheck: GoalCheck, own: string | null, beginning: string): GoalCheck {
  const parts = goalCheck.parts.map((part) => begun(part, null, beginning));
  const wanted = goalCheck.join === null ? beginWith(beginning, goalCheck.wanted) : goalCheck.wanted;
  return { ...goalCheck, parts, wanted: own ?? wanted };
}

function runs([job, index, architecture]: LessonPlace, evidence: Evidence): boolean {
  return findEntries({ job, index, architecture }, evidence).length > 0;
}

function beginWith(beginning: string, sentence: string): string {
  return sentence.startsWith("When ") ? `${beginning}, w${sentence.slice(1)}` : `${beginning}: ${sentence}`;
}
