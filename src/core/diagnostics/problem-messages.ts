// The words around diagnostics wherever they are shown: who minds, what they concern, and all fixes of a kind.
import { joinWords } from "../text/join-words.ts";
import { toOneLine } from "../text/to-one-line.ts";
import type { Diagnostic, FixKind } from "./diagnostic.ts";
import type { ProblemGroupKind } from "./group-problems.ts";
import { reportName } from "./report-name.ts";

/** Who minds: heads a group of problems, and stands beside a problem that is shown alone. */
export function groupHeading(kind: ProblemGroupKind): string {
  switch (kind) {
    case "refused":
      return "Launchpad refuses";
    case "today":
      return "Launchpad today";
    case "lpci":
      return "lpci rejects: every job fails";
    case "builder":
      return "Fails on the builder";
    case "mistake":
      return "Probably a mistake";
    case "flightplan":
      return "Limits of this page";
    case "note":
      return "Worth knowing";
  }
}

/** So many entries are named, the others are counted. */
const namedAtMost = 4;

/** *test:1 and test:2 on arm64*; empty for what concerns no entries in particular, or where the message names them itself. */
export function concernedWords({ message, job, indexes = [], architecture }: Diagnostic): string {
  const reports = job === undefined ? [] : indexes.map((index) => reportName({ job, index }));
  const named = reports.length > namedAtMost ? reports.slice(0, namedAtMost - 1) : reports;
  const more = reports.length - named.length;
  const entries = joinWords(more > 0 ? [...named, `${more} more`] : named);
  const isNamed = reports.length > 0 && reports.every((report) => message.includes(report));
  const on = architecture === undefined ? "" : toOneLine(`on ${architecture}`);
  return [isNamed ? "" : entries, message.includes(on) ? "" : on].filter(Boolean).join(" ");
}

/** What one fix does to all the problems it is for: *Quote both values*, *Quote all 3 values*. */
export function fixAllTitle(kind: FixKind, count: number): string {
  const [verb, noun] = fixAllWords[kind];
  return `${verb} ${count === 2 ? "both" : `all ${count}`} ${noun}`;
}

const fixAllWords: Readonly<Record<FixKind, readonly [verb: string, noun: string]>> = {
  quote: ["Quote", "values"],
  "replace-value": ["Replace", "values"],
  "rename-key": ["Rename", "keys"],
  "remove-key": ["Delete", "keys"],
  "add-key": ["Add", "keys"],
  "make-list": ["Turn", "values into lists"],
  "make-mapping": ["Turn", "values into mappings"],
  "remove-item": ["Delete", "items"],
  "add-architecture": ["Add", "architectures"],
  "remove-architecture": ["Take", "architectures out"],
  "define-job": ["Define", "jobs"],
  "remove-job": ["Delete", "jobs"],
  "add-to-pipeline": ["Add", "jobs to the pipeline"],
  "remove-from-pipeline": ["Take", "jobs from the pipeline"],
  "split-stage": ["Split", "stages"],
  indent: ["Indent", "lines"],
  "replace-tabs": ["Replace the tabs of", "lines with spaces"],
  "delete-characters": ["Delete", "characters"],
  "complete-syntax": ["Complete", "places"],
  "start-over": ["Start from", "files"],
};
