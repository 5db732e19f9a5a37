import type {
  Analysis,
  AnalysisOptions,
  Diagnostic,
  DiagnosticCode,
  Fix,
  JobReference,
  TextEdit,
} from "../../src/core/index.ts";
import { analyseText, diagnoseText } from "./analyse-text.ts";
import { applyEdits } from "./apply-edits.ts";

/** What came of walking over the fixes of a text. */
export interface WalkedFixes {
  /** A sentence for every fix that does not keep its promise. */
  readonly faults: readonly string[];
  /** The codes that had a fix, with its kind: `unused-job remove-job`. */
  readonly kinds: readonly string[];
}

/**
 * Applies every fix of every diagnostic by itself: then the diagnostic is gone, no error has come that only the fix can be the
 * cause of, and every edit changes something, inside the text and apart from the others.
 */
export function walkFixes(text: string, choices: Partial<AnalysisOptions> = {}): WalkedFixes {
  const before = analyseText(text, choices);
  const faults: string[] = [];
  const kinds: string[] = [];
  for (const diagnostic of before.diagnostics) {
    const { fixes = [] } = diagnostic;
    if (new Set(fixes.map(({ title }) => title)).size < fixes.length)
      faults.push(`${diagnostic.code}: two of one title`);
    for (const fix of fixes) {
      kinds.push(`${diagnostic.code} ${fix.kind}`);
      const fault = faultOf({ text, before, diagnostic, fix }, choices);
      if (fault !== null) faults.push(`${diagnostic.code} "${diagnostic.message}", ${fix.title}: ${fault}`);
    }
  }
  return { faults, kinds };
}

interface Walked {
  readonly text: string;
  readonly before: Analysis;
  readonly diagnostic: Diagnostic;
  readonly fix: Fix;
}

function faultOf(walked: Walked, choices: Partial<AnalysisOptions>): string | null {
  const { text, before, diagnostic, fix } = walked;
  if (fix.edits.length === 0) return "no edits";
  const idle = fix.edits.find(({ range, insert }) => text.slice(range.from, range.to) === insert);
  if (idle) return `an edit at ${idle.range.from} that changes nothing`;
  const changed = tryToApply(text, fix);
  if (changed === null) return "edits that overlap";
  const after = diagnoseText(changed, choices);
  if (!isGone(diagnostic, before.diagnostics, after.diagnostics)) return `still there in\n${changed}`;
  const [fresh] = causedErrors(walked, after);
  return fresh ? `then ${fresh.code} "${fresh.message}" in\n${changed}` : null;
}

function tryToApply(text: string, { edits }: Fix): string | null {
  try {
    return applyEdits(text, edits);
  } catch {
    return null;
  }
}

/**
 * Stages and matrix items have numbers in their sentences, so fewer of the code will do; of what stops the reading only the first
 * of a line is told, so there it must be gone from its place, or be told once less where the next line has moved up to it.
 */
function isGone(diagnostic: Diagnostic, before: readonly Diagnostic[], after: readonly Diagnostic[]): boolean {
  const count = (all: readonly Diagnostic[], isOne: (one: Diagnostic) => boolean) => all.filter(isOne).length;
  const isSame = (one: Diagnostic) => subjectOf(one) === subjectOf(diagnostic);
  if (diagnostic.code === "yaml-syntax") {
    const isThere = after.some((one) => isSame(one) && one.range.from === diagnostic.range.from);
    return !isThere || count(after, isSame) < count(before, isSame);
  }
  const isOfCode = ({ code }: Diagnostic) => code === diagnostic.code;
  return count(after, isSame) < count(before, isSame) || count(after, isOfCode) < count(before, isOfCode);
}

/** Which of the jobs before is missing may change. */
function subjectOf({ code, message }: Diagnostic): string {
  return code === "cross-architecture" ? message.slice(0, message.indexOf(", but ")) : `${code} ${message}`;
}

/** Stages and matrix items behind one that goes get other numbers. */
function unnumbered(diagnostic: Diagnostic): string {
  return subjectOf(diagnostic).replace(/(stage |:)\d+\b/, "$1#");
}

/** In which order errors stop Launchpad: an error hides those of a later group. */
const groups: readonly (readonly DiagnosticCode[])[] = [
  ["yaml-syntax", "yaml-unsure"],
  ["empty-configuration", "invalid-configuration", "missing-key"],
  [
    "invalid-pipeline",
    "invalid-stage",
    "invalid-job-name",
    "invalid-jobs",
    "invalid-job",
    "invalid-matrix",
    "missing-job-key",
    "invalid-series",
    "invalid-architectures",
  ],
  ["empty-pipeline", "undefined-job"],
  ["cross-architecture"],
  ["unknown-series"],
  ["unbuildable-architecture", "nothing-requested"],
];

function groupOf({ code, severity }: Diagnostic): number {
  return severity === "error" ? groups.findIndex((codes) => codes.includes(code)) : groups.length;
}

/** Errors that are new, and that the fixed diagnostic did not hide. */
function causedErrors(
  { text, before, diagnostic: fixed, fix }: Walked,
  { diagnostics, plan, configuration }: Analysis,
): readonly Diagnostic[] {
  // Another name stands in the sentences of other errors too.
  const keyOf = fix.kind === "replace-value" ? ({ code }: Diagnostic) => code : unnumbered;
  const left = new Map<string, number>();
  for (const one of before.diagnostics) left.set(keyOf(one), (left.get(keyOf(one)) ?? 0) + 1);
  const fresh = diagnostics.filter((one) => {
    const count = left.get(keyOf(one)) ?? 0;
    left.set(keyOf(one), count - 1);
    return one.severity === "error" && count < 1;
  });
  const place = placeAfter(fixed.range.from, fix.edits);
  const names = configuration?.pipeline.flatMap((stage) => stage.jobs) ?? [];
  return fresh.filter((error) => {
    if (groupOf(error) > groupOf(fixed)) return false;
    if (fixed.code === "yaml-syntax" && error.code === "yaml-syntax") return !wasUnread(error);
    if (plan.dialect === "designed" || !firstOnly.includes(error.code) || !firstOnly.includes(fixed.code)) return true;
    // Launchpad today tells only the first: another one further down was hidden, unless the fix has to do with it.
    const isAfter = ({ name }: JobReference) =>
      error.message.includes(`previous job ${name} `) && isJobOf(fixed.message, name);
    const isCaused = error.architecture === fixed.architecture && names.some(isAfter);
    return isCaused || Math.max(...placesOf(error)) < Math.min(...placesOf(fixed, place));
  });

  function wasUnread({ message, range }: Diagnostic): boolean {
    // PyYAML looks for what it can't read in the whole text before it reads any of it.
    if (fixed.message.startsWith("The invisible character")) return true;
    // That a bracket is never closed is known at the end of the text, wherever it opens.
    if (message.endsWith("is never closed") && !fix.edits.some(hasBrackets)) return true;
    // The structure of a text is read up to the first error; where all tabs go at once, that may be another one than this.
    const first =
      fix.kind === "replace-tabs" ? Math.min(...fix.edits.map((edit) => edit.range.from)) : fixed.range.from;
    return range.from > first;
  }

  function hasBrackets({ range, insert }: TextEdit): boolean {
    return /[[\]{}]/.test(text.slice(range.from, range.to) + insert);
  }

  function placesOf({ code, message, range }: Diagnostic, from = range.from): readonly number[] {
    if (code !== "undefined-job") return names.flatMap(({ name }, index) => (isJobOf(message, name) ? [index] : []));
    const index = names.findIndex((name) => name.range.from >= from);
    return [index === -1 ? names.length : index];
  }
}

/** Where a place is after edits: at the start of an edit that it was in. */
function placeAfter(offset: number, edits: readonly TextEdit[]): number {
  let place = offset;
  for (const { range, insert } of edits) {
    if (range.to <= offset) place += insert.length - (range.to - range.from);
    else if (range.from < offset) place -= offset - range.from;
  }
  return place;
}

const firstOnly: readonly DiagnosticCode[] = ["undefined-job", "cross-architecture"];

function isJobOf(message: string, name: string): boolean {
  return message.startsWith(`Job ${name} would run on `);
}
