import type { Configuration, JobDefinition } from "../configuration/configuration.ts";
import { relatedToInput } from "../diagnostics/artifact-messages.ts";
import type { DiagnosticCode } from "../diagnostics/codes.ts";
import { createDiagnostic } from "../diagnostics/create-diagnostic.ts";
import type { Related, Report } from "../diagnostics/diagnostic.ts";
import { replaceFix } from "../diagnostics/plan-messages.ts";
import { reportName } from "../diagnostics/report-name.ts";
import { closestWord } from "../text/closest-word.ts";
import { joinWords } from "../text/join-words.ts";
import type { ArtifactTrace, InputDeclaration, InputOutcome, TracedInput } from "./artifact-trace.ts";
import { describeInput, mostInSentence } from "./describe-input.ts";

/** Suggestions take time; further down nobody reads them. */
const mostSuggestions = 20;
/** Of several entries that an input finds, so many places are named. */
const mostRelated = 5;

/** One input as the text declares it, and what becomes of it for the entries of one job. */
interface DeclaredInput {
  readonly declaration: InputDeclaration;
  readonly job: string;
  /** By `fateOf` and architecture. */
  readonly fates: Map<string, Map<string, Fate>>;
}

/** What becomes of an input on one lane. */
interface Fate {
  readonly indexes: Set<number>;
  /** The first of those that fare alike. */
  readonly input: TracedInput;
}

/**
 * Reports the inputs that fail on the builder, and those that rely on an order that nobody promised. What holds of the same
 * entries on every lane is said once, with the lanes where there are others; what differs by lane is said for each.
 */
export function reportInputs(trace: ArtifactTrace, configuration: Configuration, report: Report): void {
  let suggestions = 0;
  for (const declared of groupByDeclaration(trace.inputs.filter(isReported))) {
    for (const [key, lanes] of declared.fates) {
      const fates = [...lanes.values()];
      if (isAlike(declared, key)) tell(declared, fates, { isEverywhere: fates.length === countLanes(declared) });
      else for (const fate of fates) tell(declared, [fate], { isEverywhere: false });
    }
  }

  function tell(
    { declaration, job }: DeclaredInput,
    fates: readonly Fate[],
    { isEverywhere }: { readonly isEverywhere: boolean },
  ) {
    const [first] = fates;
    const code = first ? codeOf(first.input.outcome) : null;
    if (!first || !code) return;
    const { outcome, lane } = first.input;
    const indexes = [...new Set(fates.flatMap((fate) => [...fate.indexes]))].toSorted((a, b) => a - b);
    const isWhole = indexes.length === configuration.jobs.get(job)?.variants.length;
    const named = !isEverywhere || isElsewhere(outcome) ? fates.map((fate) => fate.input.lane.architecture) : [];
    const input = { reader: nameReader(job, indexes, isWhole), job: declaration.job, architectures: named };
    const sameEntries = new Set(fates.map((fate) => entriesOf(fate.input.outcome))).size === 1;
    const meant = suggest(outcome, declaration.job);
    const words = describeInput(outcome, input, { meant, sameEntries });
    if (!words) return;
    const isRepaired =
      meant !== null && declaration.isInPlace && fates.every((fate) => wouldFind(fate.input, meant, trace));
    const related = relatedOf(outcome, configuration.jobs.get(declaration.job));
    report(
      createDiagnostic(code, declaration.range, words.rule, {
        hint: words.remedy,
        ...(related.length > 0 ? { related } : {}),
        ...(isRepaired ? { fixes: [replaceFix(declaration.range, meant)] } : {}),
        ...(fates.length > 1 ? {} : { architecture: lane.architecture }),
        job,
        ...(isWhole ? {} : { indexes }),
      }),
    );
  }

  function suggest(outcome: InputOutcome, job: string): string | null {
    if (outcome.kind !== "unavailable" || outcome.reason.kind !== "not-executed") return null;
    if (outcome.reason.why.kind !== "undefined" || suggestions >= mostSuggestions) return null;
    suggestions += 1;
    return closestWord(job, configuration.jobs.keys());
  }
}

/**
 * Nothing runs on a lane that is withheld for itself. Where the whole pipeline is refused, the lanes count as they would have
 * run, but for jobs that an earlier stage misses on the lane: that is why it is refused.
 */
function isReported({ lane, outcome }: TracedInput): boolean {
  if (lane.status.kind === "requested") return true;
  if (lane.status.reason.kind !== "cross-architecture") return false;
  if (outcome.kind !== "unavailable" || outcome.reason.kind !== "not-executed") return true;
  const { why } = outcome.reason;
  return why.kind !== "other-architecture" || !why.isEarlier;
}

function groupByDeclaration(inputs: readonly TracedInput[]): readonly DeclaredInput[] {
  const groups = new Map<InputDeclaration, Map<string, DeclaredInput>>();
  for (const input of inputs) {
    const { declaration, entry } = input;
    const jobs = groups.get(declaration) ?? new Map<string, DeclaredInput>();
    groups.set(declaration, jobs);
    const declared = jobs.get(entry.job) ?? { declaration, job: entry.job, fates: new Map() };
    jobs.set(entry.job, declared);
    noteFate(declared.fates, input);
  }
  return [...groups.values()].flatMap((jobs) => [...jobs.values()]);
}

function noteFate(fates: DeclaredInput["fates"], input: TracedInput) {
  const key = fateOf(input.outcome);
  const lanes = fates.get(key) ?? new Map<string, Fate>();
  fates.set(key, lanes);
  const { architecture } = input.lane;
  const fate = lanes.get(architecture);
  if (fate) fate.indexes.add(input.entry.index);
  else lanes.set(architecture, { indexes: new Set([input.entry.index]), input });
}

/** Whether an input would be there for certain if it asked for another job. */
function wouldFind({ lane, stage, entry }: TracedInput, job: string, trace: ArtifactTrace): boolean {
  if (job === entry.job) return false;
  const earlier = lane.stages.filter(({ column }) => column < stage.column);
  const found = earlier.flatMap(({ entries }) => entries.filter((one) => one.job === job));
  const [first] = found;
  return first !== undefined && found.every(({ index }) => index === first.index) && trace.savesOutput(first);
}

/** What has to be said of an outcome, without the lane: equal for outcomes that one sentence can tell. */
function fateOf(outcome: InputOutcome): string {
  switch (outcome.kind) {
    case "available":
      return outcome.reliesOnOrder ? "same stage" : "available";
    case "ambiguous":
      return outcome.isOwnJob ? "several of its own" : "several";
    case "unavailable":
      switch (outcome.reason.kind) {
        case "own-job":
          return "its own";
        case "nothing-saved":
          return `nothing saved by ${outcome.reason.from.index}`;
        case "not-executed": {
          const { why } = outcome.reason;
          return why.kind === "later" ? `later ${why.stage} ${why.sameStage}` : why.kind;
        }
      }
  }
}

function codeOf(outcome: InputOutcome): DiagnosticCode | null {
  switch (outcome.kind) {
    case "available":
      return outcome.reliesOnOrder ? "input-same-stage" : null;
    case "unavailable":
      return "input-unavailable";
    case "ambiguous":
      return "input-ambiguous";
  }
}

/** Whether the sentence only makes sense with the lanes in it. */
function isElsewhere(outcome: InputOutcome): boolean {
  if (outcome.kind !== "unavailable" || outcome.reason.kind !== "not-executed") return false;
  return outcome.reason.why.kind === "other-architecture";
}

/** Whether none of the entries that fare like this fares otherwise, on another lane or at another place. */
function isAlike({ fates }: DeclaredInput, key: string): boolean {
  if (fates.size === 1) return true;
  const indexes = new Set(indexesOf(fates.get(key)));
  return [...fates].every(([other, lanes]) => other === key || !indexesOf(lanes).some((index) => indexes.has(index)));
}

function indexesOf(lanes: ReadonlyMap<string, Fate> | undefined): readonly number[] {
  return [...(lanes?.values() ?? [])].flatMap((fate) => [...fate.indexes]);
}

function countLanes({ fates }: DeclaredInput): number {
  return new Set([...fates.values()].flatMap((lanes) => [...lanes.keys()])).size;
}

function entriesOf(outcome: InputOutcome): string {
  return outcome.kind === "ambiguous" ? outcome.entries.map(({ index }) => index).join(" ") : "";
}

/** *test* for all of its entries, *test:1* and *test:2* for some of them, *9 entries of test* for more. */
function nameReader(job: string, indexes: readonly number[], isWhole: boolean): string {
  if (isWhole) return job;
  if (indexes.length > mostInSentence) return `${indexes.length} entries of ${job}`;
  return joinWords(indexes.map((index) => reportName({ job, index })));
}

function relatedOf(outcome: InputOutcome, asked: JobDefinition | undefined): readonly Related[] {
  if (!asked) return [];
  const { name, nameRange, variants } = asked;
  switch (outcome.kind) {
    case "available":
      return [{ range: outcome.from.place, message: relatedToInput.runs(name) }];
    case "ambiguous":
      return outcome.entries.slice(0, mostRelated).map(({ job, index, range }) => ({
        range: variants.length > 1 ? range : nameRange,
        message: relatedToInput.oneOfSeveral(reportName({ job, index })),
      }));
    case "unavailable":
      return relatedOfUnavailable(outcome.reason, asked);
  }
}

function relatedOfUnavailable(
  reason: Extract<InputOutcome, { kind: "unavailable" }>["reason"],
  { name, nameRange, variants }: JobDefinition,
): readonly Related[] {
  if (reason.kind === "own-job") return [];
  if (reason.kind === "nothing-saved") return [{ range: nameRange, message: relatedToInput.defined(name) }];
  const { why } = reason;
  if (why.kind === "later") return [{ range: why.place, message: relatedToInput.runs(name) }];
  if (why.kind !== "other-architecture") return [];
  const range = variants[0]?.architecturesRange ?? nameRange;
  return [{ range, message: relatedToInput.architectures(name, why.architectures) }];
}
