import type { Lane } from "../core/index.ts";
import { checkWith } from "./check-goal.ts";
import type { Evidence } from "./evidence.ts";
import { countQuantity } from "./judge-leaf.ts";
import type { Marked, Option, OrderQuery, Prose, Question } from "./lesson.ts";
import { lessonLimits } from "./lesson-limits.ts";
import { findEntries, findLanes, type PlacedEntry } from "./match-patterns.ts";
import { shuffle } from "./shuffle.ts";

/** Something to choose, to mark, or to put in its order. */
export interface Choice {
  /** Of this question alone. */
  readonly id: string;
  readonly words: Prose;
}

/** A question as it is put, with its right answer. */
export type AskedQuestion =
  /** One is right. */
  | { readonly kind: "one"; readonly choices: readonly Choice[]; readonly right: string }
  /** Any number is right: several statements, or entries or lanes to mark. */
  | {
      readonly kind: "several" | "mark";
      readonly choices: readonly Choice[];
      /** Ids, in the order of the choices. */
      readonly right: readonly string[];
    }
  | { readonly kind: "number"; readonly right: number }
  /** The choices are shuffled, always alike, and never in the right order where there is another. */
  | { readonly kind: "order"; readonly choices: readonly Choice[]; readonly right: readonly string[] };

/**
 * Finds the right answer to a question in what the text to start from is and does. Null where there is none to be found: the
 * plan is too large, no option is right or several are where one has to be, or there is nothing to choose from.
 */
export function askQuestion(question: Question, given: Evidence): AskedQuestion | null {
  const { prediction } = question;
  const evidence = evidenceFor(question, given);
  if (!evidence.analysis) return null;
  switch (prediction.kind) {
    case "one": {
      const { choices, right } = weigh(prediction.options, evidence) ?? { choices: [], right: [] };
      const [only, ...others] = right;
      return only === undefined || others.length > 0 ? null : { kind: "one", choices, right: only };
    }
    case "several": {
      const weighed = weigh(prediction.options, evidence);
      return weighed && { kind: "several", ...weighed };
    }
    case "number": {
      const right = typeof prediction.of === "number" ? prediction.of : countQuantity(prediction.of, evidence);
      return right === null ? null : { kind: "number", right };
    }
    case "order":
      return orderOf(prediction.of, evidence);
    case "mark": {
      const choices = markable(prediction.among, evidence);
      const meant = new Set(markable(prediction.right, evidence).map(({ id }) => id));
      if (choices.length === 0 || choices.length > lessonLimits.choices) return null;
      return { kind: "mark", choices, right: choices.map(({ id }) => id).filter((id) => meant.has(id)) };
    }
  }
}

/** What a question is asked of: under its own choices, and with what fails in it. */
export function evidenceFor({ under, failing }: Pick<Question, "under" | "failing">, given: Evidence): Evidence {
  const chosen = under ? given.under(under) : given;
  return failing ? chosen.withFailing(failing) : chosen;
}

function weigh(options: readonly Option[], evidence: Evidence) {
  const choices = options.map(({ words }, i) => ({ id: String(i), words }));
  const right: string[] = [];
  for (const [i, { when }] of options.entries()) {
    if (typeof when === "boolean") {
      if (when) right.push(String(i));
      continue;
    }
    const { met, undetermined } = checkWith(when, evidence);
    if (undetermined) return null;
    if (met) right.push(String(i));
  }
  return { choices, right };
}

function orderOf(query: OrderQuery | readonly string[], evidence: Evidence): AskedQuestion | null {
  const words = isWritten(query) ? query : orderedWords(query, evidence);
  const choices = words.map((word, i) => ({ id: String(i), words: word }));
  if (choices.length < 2 || choices.length > lessonLimits.choices) return null;
  return { kind: "order", choices: shuffle(choices), right: choices.map(({ id }) => id) };
}

function isWritten(query: OrderQuery | readonly string[]): query is readonly string[] {
  return Array.isArray(query);
}

function orderedWords(query: OrderQuery, evidence: Evidence): readonly string[] {
  if ("lanes" in query) return findLanes(query.lanes, evidence).map(({ architecture }) => architecture);
  const architecture = "entriesOn" in query ? query.entriesOn : query.jobsOn;
  const entries = findEntries({ architecture }, evidence).map(({ entry }) => entry);
  if ("entriesOn" in query) return entries.map(({ job, index }) => asCode(`${job}:${index}`));
  return [...new Set(entries.map(({ job }) => asCode(job)))];
}

function markable(marked: Marked, evidence: Evidence): readonly Choice[] {
  if ("lanes" in marked) return markableLanes(findLanes(marked.lanes, evidence));
  if ("entries" in marked) return markableEntries(findEntries(marked.entries, evidence));
  if ("architectures" in marked) {
    const lanes = findLanes({ status: "any" }, evidence);
    return markableLanes(lanes.filter(({ architecture }) => marked.architectures.includes(architecture)));
  }
  const places = new Set(marked.places.map((place) => JSON.stringify(place)));
  const isMeant = ({ entry: { job, index, architecture } }: PlacedEntry) =>
    places.has(JSON.stringify([job, index, architecture]));
  return markableEntries(findEntries({ state: "any" }, evidence).filter(isMeant));
}

function markableLanes(lanes: readonly Lane[]): readonly Choice[] {
  return lanes.map(({ id, architecture }) => ({ id, words: architecture }));
}

function markableEntries(entries: readonly PlacedEntry[]): readonly Choice[] {
  return entries.map(({ entry }) => {
    const { id, job, index, architecture } = entry;
    const where = architecture === "" ? "" : ` on ${architecture}`;
    return { id, words: `${asCode(`${job}:${index}`)}${where}` };
  });
}

/** A name out of the text in prose; the mark itself has no place in it. */
function asCode(name: string): Prose {
  return `\`${name.replaceAll("`", "'")}\``;
}
