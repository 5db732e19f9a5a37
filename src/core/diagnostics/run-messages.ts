// What is said of a simulated run (section 7 of the semantics). Lines of the builder's log, and what Launchpad calls a result, are
// their own words.
import { joinWords } from "../text/join-words.ts";
import { toOneLine } from "../text/to-one-line.ts";
import { failureOfOne, failureOfSeveral } from "./build-messages.ts";

/** A sentence names so many entries. */
const mostNamed = 4;

/** The builder's own words. */
export const builderLog = {
  preparationFailed: "Preparation failed.",
  entryFailed: (report: string) => failureOfOne(report).log[0] ?? "",
  stageFailed: (reports: readonly string[]) => failureOfSeveral(reports, "").log[1] ?? "",
} as const;

/** Launchpad's words for a build. */
export const buildResult = { succeeded: "Successfully built", failed: "Failed to build" } as const;

export const runWords = {
  prepares: (outer: string) => toOneLine(`The builder prepares the outer container, ${outer}.`),
  entrySucceeded: (report: string) => `${report} succeeded.`,
  brokeDown: "The builder broke down.",
  noResult: "No result: the builder broke down",
  noBuild: "No build",
  notRun: "Not run",
  lpciSucceeded: "lpci run succeeded",
  lpciFailed: "lpci run failed",
  lpciStarts: (architecture: string) =>
    toOneLine(`lpci run, on a computer of ${architecture}: no builder, no outer container.`),
  lpciEntryStarted: (report: string, series: string) => toOneLine(`${report} starts, in a container of ${series}.`),
  entryFailed: (report: string) => `${report} failed.`,
  lpciStageFailed: (reports: readonly string[]) =>
    `The stage fails, because ${named(reports)} did; the rest is not run.`,
  lpciStopped: (report: string) => `lpci run ends at once, because ${report} failed.`,
  lpciRejects: "lpci rejects the file and runs nothing.",
} as const;

/** Why an entry fails; sentences. */
export const failureReasons = {
  marked: "It is marked as failing.",
  lpciRejects: (message: string) => endSentence(message),
  nothingToRun: (message: string) => endSentence(message),
  unknownSeries: (series: string) =>
    toOneLine(`The inner container cannot be started: Ubuntu has no series ${series}.`),
  inputOfFailed: (reader: string, source: string) =>
    `The input of ${reader} fails: nothing was saved, because ${source} failed before it in the same stage.`,
} as const;

/** Why the report of an entry stays *Waiting*; sentences. */
export const waitingReasons = {
  cutOff: "It was running when the builder broke down. Launchpad may try the whole build again on another builder.",
  brokeDown:
    "It never starts: the builder broke down before. Launchpad may try the whole build again on another builder.",
  preparationFailed: "It never starts: the builder could not be prepared.",
  stageFailed: (failed: readonly string[], stage: number) =>
    `It never starts: ${named(failed)} failed in stage ${stage}, so the build ended there.`,
  stepFailed: (failed: readonly string[]) =>
    `It never starts: ${named(failed)} failed before it. Today each name of a list is a stage of its own.`,
  lpciStageFailed: (failed: readonly string[], stage: number) =>
    `It never starts: ${named(failed)} failed in stage ${stage}, so lpci run ended there.`,
  lpciVariantFailed: (report: string) =>
    `lpci run skips it: ${report} failed, and with it the remaining variants of its job.`,
  lpciRejects: "lpci run starts nothing, because lpci rejects the file.",
  otherArchitecture: (architecture: string, host: string) =>
    toOneLine(`lpci run on ${host} skips it: it is for ${architecture}.`),
  runsOnce: "lpci run takes a repeated architecture once, so it does not run a second time.",
} as const;

/** What is only assumed. */
export function startsWithItsSource(source: string): string {
  return `It reads from ${source}, which starts at the same time: whether it finds anything is chance. Here it does, as it would one after another.`;
}

/** Why nothing runs at all. */
export const nothingRuns = {
  refused:
    "Launchpad refuses the pipeline: nothing runs, no build, no report, no mail. Only its own server’s log says why.",
  invalid:
    "Launchpad cannot load the file: nothing runs, no build, no report, no mail. Only its own server’s log says why.",
  noLane: (architecture: string) =>
    toOneLine(`The plan has nothing for ${architecture}, so lpci run has nothing to do there.`),
} as const;

export function withheldRunsNothing(why: string): string {
  return `There is no build, no report and no mail. ${why}`;
}

/** Why a build has the result that it has. */
export const resultReasons = {
  entriesFailed: (failed: readonly string[]) => `${named(failed)} failed.`,
  preparationFailed: "The builder could not be prepared.",
  brokeDown: "Launchpad may try the whole build again on another builder.",
} as const;

/** Launchpad's word for a report; `lpci run` makes none, so there it is ours. */
export function reportWord(report: "none" | "waiting" | "succeeded" | "failed", isLpci: boolean): string {
  switch (report) {
    case "none":
      return "No report";
    case "waiting":
      return isLpci ? "Not run" : "Waiting";
    case "succeeded":
      return "Succeeded";
    case "failed":
      return "Failed";
  }
}

/** How it is run, in a few words. */
export function runModeWords(
  mode: { readonly kind: "serial" | "parallel" } | { readonly kind: "lpci"; readonly architecture: string },
  dialect: "designed" | "deployed",
): string {
  const plan = dialect === "designed" ? "as designed" : "as deployed today";
  switch (mode.kind) {
    case "serial":
      return `Simulated ${plan} · entries one after another, as builders run them today`;
    case "parallel":
      return `Simulated ${plan} · entries of a stage at once, as the specification allows`;
    case "lpci":
      return toOneLine(`Simulated ${plan} · lpci run on ${mode.architecture}`);
  }
}

/** *a*, *a and b*, *a, b, c, d and 3 more*. */
function named(reports: readonly string[]): string {
  const more = reports.length - mostNamed;
  return joinWords(more > 0 ? [...reports.slice(0, mostNamed), `${more} more`] : reports);
}

function endSentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
