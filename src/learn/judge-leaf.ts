import { effectiveKeys, joinWords, type Lane, type Stage } from "../core/index.ts";
import { capped, describeLanes, nearestEntries, placeWords } from "./describe-plan.ts";
import type { Evidence } from "./evidence.ts";
import type { JsonValue, Quantity, ReportPair } from "./goal.ts";
import { type Leaf, pathWords, stagesWords, valueWords } from "./goal-words.ts";
import { findEntries, findLanes, findProblems, placedEntries } from "./match-patterns.ts";
import { isSameValue, nodeAt, plainValue } from "./node-values.ts";

/** Whether something is so, and what there is in any case, in a sentence. */
export interface Judgement {
  readonly met: boolean;
  readonly now: string;
}

/** Null where it can't be told: it would take too long, or there is nothing to compare with. */
export function judgeLeaf(goal: Leaf, evidence: Evidence): Judgement | null {
  if ("written" in goal) return judgeWritten(goal, evidence);
  if ("unchanged" in goal) return judgeUnchanged(goal, evidence);
  const { analysis } = evidence;
  if (!analysis) return null;
  const { plan, diagnostics } = analysis;

  if ("outcome" in goal) {
    const error = diagnostics.find(({ severity }) => severity === "error");
    return { met: plan.outcome === goal.outcome, now: error ? `${error.message}.` : outcomeNow(plan.outcome) };
  }
  if ("lane" in goal)
    return { met: findLanes(goal.lane, evidence).length > 0, now: describeLanes(plan, goal.lane, evidence) };
  if ("entry" in goal) {
    const found = findEntries(goal.entry, evidence);
    const shown = found.length > 0 ? found : nearestEntries(placedEntries(plan), goal.entry);
    return { met: found.length > 0, now: placeWords(shown, goal.entry, evidence) };
  }
  if ("problem" in goal) {
    const found = findProblems(goal.problem, evidence);
    const [first] = found;
    return { met: first !== undefined, now: first ? `${first.message}.` : "There is none." };
  }
  if ("count" in goal) {
    const count = countQuantity(goal.count, evidence) ?? 0;
    const { is = count, atLeast = count, atMost = count } = goal;
    return {
      met: count === is && count >= atLeast && count <= atMost,
      now: `There ${count === 1 ? "is" : "are"} ${count}.`,
    };
  }
  if ("before" in goal) {
    return judgePair(goal.before, goal.architecture, plan.lanes, (first, second) => last(first) < (second[0] ?? 0));
  }
  if ("together" in goal) {
    return judgePair(goal.together, goal.architecture, plan.lanes, (first, second) =>
      first.some((column) => second.includes(column)),
    );
  }
  if ("stages" in goal) {
    const lane = plan.lanes.find(({ architecture }) => architecture === goal.architecture);
    const stages = lane ? stagesOf(lane) : [];
    return {
      met: lane !== undefined && JSON.stringify(stages) === JSON.stringify(goal.stages),
      now: lane ? `They are ${stagesWords(stages)}.` : `There is no lane for ${goal.architecture}.`,
    };
  }
  if ("key" in goal) return judgeKey(goal, evidence);
  return judgeInputs(evidence);
}

/** Null where it can't be told. */
export function countQuantity(quantity: Quantity, evidence: Evidence): number | null {
  const { analysis } = evidence;
  if (!analysis) return null;
  if ("entries" in quantity) return findEntries(quantity.entries, evidence).length;
  if ("lanes" in quantity) return findLanes(quantity.lanes, evidence).length;
  if ("problems" in quantity) return findProblems(quantity.problems, evidence).length;
  if ("variantsOf" in quantity) return analysis.configuration?.jobs.get(quantity.variantsOf)?.variants.length ?? 0;
  const lane = analysis.plan.lanes.find(({ architecture }) => architecture === quantity.stagesOn);
  return lane ? stagesOf(lane).length : 0;
}

/** What `CIBuild.stages` holds. */
function stagesOf({ stages }: Lane): readonly (readonly ReportPair[])[] {
  return stages
    .filter(({ entries }) => entries.length > 0)
    .map(({ entries }) => entries.map(({ job, index }) => [job, index] as const));
}

function outcomeNow(outcome: "planned" | "refused" | "invalid"): string {
  if (outcome === "planned") return "Launchpad builds it.";
  return outcome === "refused" ? "Launchpad refuses it." : "Launchpad cannot load the file.";
}

function judgePair(
  [first, second]: readonly [string, string],
  architecture: string | undefined,
  lanes: readonly Lane[],
  holds: (first: readonly number[], second: readonly number[]) => boolean,
): Judgement {
  const asked = lanes.filter((lane) => architecture === undefined || lane.architecture === architecture);
  const both = asked
    .map((lane) => ({ lane, first: columnsOf(first, lane.stages), second: columnsOf(second, lane.stages) }))
    .filter((columns) => columns.first.length > 0 && columns.second.length > 0);
  if (both.length === 0) return { met: false, now: `No lane has both ${first} and ${second}.` };
  const wrong = both.filter((columns) => !holds(columns.first, columns.second));
  const words = (wrong.length > 0 ? wrong : both).map(
    (columns) => `On ${columns.lane.architecture} ${orderWords(columns, first, second)}.`,
  );
  return { met: wrong.length === 0, now: capped(words).join(" ") };
}

function orderWords(
  { first, second }: { readonly first: readonly number[]; readonly second: readonly number[] },
  firstJob: string,
  secondJob: string,
): string {
  if (first.some((column) => second.includes(column))) return `${firstJob} and ${secondJob} share a stage`;
  if (last(first) < (second[0] ?? 0)) return `${firstJob} comes before ${secondJob}`;
  return last(second) < (first[0] ?? 0) ? `${firstJob} comes after ${secondJob}` : "they take turns";
}

/** Ascending. */
function columnsOf(job: string, stages: readonly Stage[]): readonly number[] {
  return stages.filter(({ entries }) => entries.some((entry) => entry.job === job)).map(({ column }) => column);
}

function last(columns: readonly number[]): number {
  return columns.at(-1) ?? 0;
}

function judgeKey(goal: Extract<Leaf, { readonly key: string }>, { analysis }: Evidence): Judgement {
  const [name, index] = goal.of;
  const job = analysis?.configuration?.jobs.get(name);
  const variant = job?.variants.find((candidate) => candidate.index === index);
  if (!job || !variant) return { met: false, now: `There is no ${name}:${index}.` };
  const value = effectiveKeys(job, variant).find(({ key }) => key === goal.key)?.value ?? null;
  const found = nodeAt(value, goal.at ?? []);
  if (!found) return { met: "absent" in goal, now: `It has no ${pathWords([goal.key, ...(goal.at ?? [])])}.` };
  const plain = plainValue(found);
  if (!plain) return { met: false, now: "It is more than is compared here." };
  return { met: isAsWanted(goal, plain.value), now: `It is ${valueWords(plain.value)}.` };
}

function isAsWanted(goal: Extract<Leaf, { readonly key: string }>, value: JsonValue): boolean {
  if ("is" in goal) return isSameValue(value, goal.is);
  return "has" in goal && Array.isArray(value) && value.some((item: JsonValue) => isSameValue(item, goal.has));
}

function judgeInputs(evidence: Evidence): Judgement {
  const reading = findEntries({}, evidence).filter(({ entry }) => evidence.inputOf(entry.id) !== null);
  const failing = reading.filter(({ entry }) => evidence.inputOf(entry.id)?.outcome.kind !== "available");
  if (reading.length === 0) return { met: false, now: "Nothing that runs has an input." };
  const names = failing.map(({ entry }) => `${entry.job}:${entry.index} on ${entry.architecture}`);
  const now = failing.length === 0 ? "All of them do." : `It fails for ${joinWords(capped(names))}.`;
  return { met: failing.length === 0, now };
}

function judgeWritten(
  { written }: Extract<Leaf, { readonly written: unknown }>,
  { document }: Evidence,
): Judgement | null {
  if (!document) return null;
  const found = nodeAt(document, written);
  return { met: found !== null, now: found ? "It is there." : "It is not there." };
}

function judgeUnchanged(
  { unchanged }: Extract<Leaf, { readonly unchanged: unknown }>,
  evidence: Evidence,
): Judgement | null {
  const { document, startDocument } = evidence;
  const before = nodeAt(startDocument, unchanged);
  if (!document || !before) return null;
  const after = nodeAt(document, unchanged);
  if (!after) return { met: false, now: "It is gone." };
  const values = [plainValue(before), plainValue(after)] as const;
  if (!values[0] || !values[1]) return null;
  const met = isSameValue(values[0].value, values[1].value);
  return { met, now: met ? "It is the same." : "It says something else now." };
}
