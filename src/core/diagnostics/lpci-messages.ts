// What lpci rejects on the builder. Launchpad does not look at any of it.
import { joinWords } from "../text/join-words.ts";
import { toOneLine } from "../text/to-one-line.ts";
import type { YamlReading } from "./configuration-messages.ts";
import type { Fix, FixKind, TextEdit } from "./diagnostic.ts";
import type { LpciPlace, LpciProblem, UnknownKeyClue } from "./lpci-problem.ts";

/** What follows from any of it: lpci reads the whole file for each job that it runs. */
const consequence = "Launchpad does not check it, and every job fails on the builder";

/** The sentence of a problem: *lpci rejects `root` of job test: …; Launchpad does not check it, and every job fails on the builder*. */
export function lpciRejects(problem: LpciProblem, { value, owner }: LpciPlace): string {
  const isKey = problem.kind === "unknown-key" || problem.kind === "key-is-no-string";
  const whole = value === "" ? (owner ?? "the file") : code(value) + (owner === null ? "" : ` of ${owner}`);
  const subject = isKey ? `${keyOf(problem)}${value === "" ? ofOwner(owner) : ` in ${whole}`}` : whole;
  return `lpci rejects ${subject}: ${reasonOf(problem)}; ${consequence}`;
}

function keyOf(problem: Extract<LpciProblem, { readonly kind: "unknown-key" | "key-is-no-string" }>): string {
  const key = problem.kind === "unknown-key" ? problem.key : problem.value.source;
  return key === null ? "a key" : `the key ${code(key)}`;
}

function ofOwner(owner: string | null): string {
  return owner === null ? "" : ` of ${owner}`;
}

function reasonOf(problem: LpciProblem): string {
  switch (problem.kind) {
    case "unknown-key":
      return unknownReason(problem.of, problem.clue);
    case "key-is-no-string":
      return `YAML reads it as ${problem.value.reading}, and a key must be a string`;
    case "missing-key":
      return `it has no ${code(problem.key)}`;
    case "wrong-type":
      return `${readingOf(problem.value)}, and it must be ${problem.wanted}`;
    case "wrong-form":
      return `${shown(problem.value)} is not ${problem.wanted}`;
    case "not-listed":
      return `${shown(problem.value)} is not ${joinWords(problem.values.map(code), "or")}`;
    case "wrong-duration":
      return `${shown(problem.value)} ${durationReasons[problem.why]}`;
    case "none-of-two":
      return `it has neither ${joinWords(problem.keys.map(code)).replace(" and ", " nor ")}`;
    case "both-of-two":
      return `${joinWords(problem.keys.map(code))} exclude each other`;
    case "needs-another":
      return `${code(problem.key)} needs ${code(problem.needs)} beside it`;
    case "forbids-another":
      return `${code(problem.forbids)} must not stand beside ${code(problem.key)}`;
    case "unknown-plugin":
      return problem.value === null ? "it does not name a plugin" : `there is no plugin ${code(cut(problem.value))}`;
    case "series-is-no-suite":
      return `it has no \`suites\`, and the job’s series ${problem.series} cannot stand in for them`;
  }
}

const durationReasons = {
  unreadable: "is not a duration",
  negative: "is a negative duration",
  "too-long": "is longer than lpci can count",
};

function unknownReason(of: string, { plugins }: UnknownKeyClue): string {
  if (plugins.length === 0) return `there is no such key in ${of}`;
  return `it is known only beside ${joinWords(plugins.map(pluginLine), "or")}`;
}

function readingOf({ source, reading }: YamlReading): string {
  if (source === null) return reading === "null" ? "it is empty" : `it is ${reading}`;
  return source === reading || reading === "a string"
    ? `it is ${reading}`
    : `YAML reads ${code(cut(source))} as ${reading}`;
}

/** The way out of a problem, in the imperative. */
export function lpciWayOut(problem: LpciProblem): string {
  switch (problem.kind) {
    case "unknown-key":
      return unknownWayOut(problem.clue);
    case "key-is-no-string":
      return "Quote the key if it is meant, or delete it.";
    case "missing-key":
      return `Add ${code(problem.key)}, for example ${code(problem.example)}.`;
    case "wrong-type":
      return typeWayOut(problem);
    case "wrong-form":
      return problem.meant === null ? `Write ${problem.rule}.` : `Write it in lower case: ${code(problem.meant)}.`;
    case "not-listed":
      return problem.meant === null
        ? `Write ${joinWords(problem.values.map(code), "or")}.`
        : `Did you mean ${code(problem.meant)}?`;
    case "wrong-duration":
      return "Write seconds, `1 day, 12:00:00` or `P1DT12H`.";
    case "both-of-two":
      return `Delete one of ${joinWords(problem.keys.map(code))}.`;
    case "none-of-two":
      return `Write exactly one of ${joinWords(problem.keys.map(code))}.`;
    case "needs-another":
      return `Add ${code(problem.needs)}, for example \`${problem.needs}: [main]\`.`;
    case "forbids-another":
      return `Delete ${code(problem.forbids)}.`;
    case "unknown-plugin":
      return problem.meant === null
        ? `Write one of ${joinWords(problem.plugins.map(code))}, or delete \`plugin\`.`
        : `Did you mean ${code(problem.meant)}?`;
    case "series-is-no-suite":
      return `Add \`suites\` with one or more of ${joinWords(problem.suites.map(code))}.`;
  }
}

function unknownWayOut({ meant, renames, plugins, stray }: UnknownKeyClue): string {
  if (stray === "job") return "Indent it under `jobs:`: definitions belong in it, not beside it.";
  if (stray === "shared-values") return "Move each anchor to where it is used first, and delete the key.";
  if (plugins.length > 0) return `Add ${joinWords(plugins.map(pluginLine), "or")}, or delete the key.`;
  if (meant === null) return "Delete the key.";
  return renames ? `Rename it to ${code(meant)}, or delete it.` : `Did you mean ${code(meant)}?`;
}

function typeWayOut(problem: Extract<LpciProblem, { readonly kind: "wrong-type" }>): string {
  if (problem.wayOut === "quote") return "Quote it.";
  if (problem.wayOut === "list") return "Make it a list: put it in brackets.";
  if (problem.wayOut === "remove") return `Write ${problem.wanted}, or delete the key.`;
  return `Write ${problem.wayOut === null ? problem.wanted : code(problem.wayOut.write)}.`;
}

/** The titles of fixes; a fix with no edits is none. */
const titles = {
  quote: () => "Quote it",
  list: () => "Put it in brackets",
  rename: (word: string) => `Rename to ${word}`,
  replace: (word: string) => `Replace with ${word}`,
  remove: (word: string) => `Delete ${word}`,
  add: (word: string) => `Add ${word}`,
};

const kinds: Readonly<Record<keyof typeof titles, FixKind>> = {
  quote: "quote",
  list: "make-list",
  rename: "rename-key",
  replace: "replace-value",
  remove: "remove-key",
  add: "add-key",
};

/** A fix of what lpci rejects; `word` is the key or value that it is about. None where no edits are certain. */
export function lpciFix(what: keyof typeof titles, word: string, edits: readonly TextEdit[] | null): readonly Fix[] {
  return edits && edits.length > 0 ? [{ kind: kinds[what], title: toOneLine(titles[what](word)), edits }] : [];
}

function pluginLine(plugin: string): string {
  return code(`plugin: ${plugin}`);
}

function code(word: string): string {
  return `\`${word}\``;
}

function shown(value: string): string {
  return value === "" ? "an empty string" : code(cut(value));
}

/** Long values are told by their beginning. */
function cut(value: string): string {
  return value.length > 60 ? `${value.slice(0, 57)}…` : value;
}
