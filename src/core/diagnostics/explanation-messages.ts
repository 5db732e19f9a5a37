import { joinWords } from "../text/join-words.ts";
import { toOneLine } from "../text/to-one-line.ts";

/** A rule in a sentence and, in another, what would change its outcome. */
export interface ExplanationWords {
  readonly rule: string;
  readonly remedy: string;
}

/** Both sentences on one line each, whatever names they hold. */
export function explain(rule: string, remedy: string): ExplanationWords {
  return { rule: toOneLine(rule), remedy: remedy === "" ? "" : toOneLine(remedy) };
}

export function droppedByArchitecture(
  report: string,
  architecture: string,
  listed: readonly string[],
): ExplanationWords {
  return explain(
    `${report} is not on ${architecture}: it ${listsWords(1, listed)}.`,
    `Add ${architecture} to the architectures of ${report} to bring it back.`,
  );
}

/** What so many subjects list: `lists only amd64`. */
export function listsWords(subjects: number, listed: readonly string[]): string {
  const verb = subjects === 1 ? "lists" : "list";
  return `${verb} ${listed.length === 1 ? "only " : ""}${joinWords(listed)}`;
}

export function droppedWithoutArchitectures(report: string): ExplanationWords {
  return explain(
    `${report} lists no architectures, so it runs nowhere.`,
    `Give ${report} an architecture to bring it back.`,
  );
}

/** `missing` is the lane's architecture where the entry would not be on it in any case. */
export function droppedBySeries(report: string, series: string, missing: string | null): ExplanationWords {
  const rule = `${report} is for ${series}, which is not one of the target series.`;
  if (missing === null) return explain(rule, `Add ${series} to the target series to bring it back.`);
  return explain(
    `${rule} Nor is it on ${missing}.`,
    `It takes both to bring it back: ${series} among the target series, and ${missing} among the architectures of ${report}.`,
  );
}

/** Head words of a lane: why it is dispatched on its series. */
export function dispatchedOnLatest(buildable: readonly string[]): string {
  return toOneLine(`the latest of ${buildable.join(", ")}`);
}

/** The same where there is one candidate; `inUse` are the series of its entries, buildable or not. */
export function dispatchedOnOnly(inUse: ReadonlySet<string>): string {
  return inUse.size > 1 ? "its only buildable series" : "its only series";
}

export function dispatchedOnPin(): string {
  return "your choice";
}

export function dispatchedOnPipelineLatest(series: readonly string[]): string {
  return series.length === 1
    ? "the pipeline’s only series"
    : toOneLine(`the pipeline’s latest of ${series.join(", ")}`);
}

export function notDispatched(): string {
  return "not dispatched";
}

/** What a job waits for in vain. */
export interface WaitWords {
  readonly job: string;
  readonly previousJob: string;
  readonly previousArchitectures: readonly string[];
}

export function withheldForMissing(architecture: string, waits: readonly WaitWords[]): ExplanationWords {
  const sentences = waits.map(({ job, previousJob, previousArchitectures }) => {
    const where =
      previousArchitectures.length === 0 ? "runs nowhere" : `runs only on ${joinWords(previousArchitectures)}`;
    return `${job} would wait for ${previousJob}, which ${where}.`;
  });
  const [first] = waits;
  return explain(
    `Launchpad refuses the whole pipeline: a lane cannot wait for another lane. ${sentences.join(" ")}`,
    first ? `Add ${architecture} to ${first.previousJob}, or take it from ${first.job}.` : "",
  );
}

export function withheldForOthers(): ExplanationWords {
  return explain(
    "Launchpad refuses the whole pipeline because of another architecture.",
    "Repair the lane that misses a job, and this one is built.",
  );
}

export function withheldAsUnbuildable(architecture: string, series: string): ExplanationWords {
  return explain(
    `${architecture} is not buildable in Ubuntu ${series}.`,
    `Use an architecture or a series that the farm builds, take ${architecture} out, or add it to the farm.`,
  );
}

export function withheldForUnknownSeries(names: readonly string[]): ExplanationWords {
  return explain(
    `The farm has no series ${joinWords(names, "or")}.`,
    "Write the codename of an Ubuntu series, or add it to the farm.",
  );
}

export function withheldSilently(architecture: string, latest: string): ExplanationWords {
  return explain(
    `Launchpad today builds only the architectures that ${latest}, the latest series, uses, and does not say so.`,
    `Add a job or a matrix item for ${latest} on ${architecture}.`,
  );
}
