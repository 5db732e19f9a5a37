import { joinWords } from "../text/join-words.ts";
import { toOneLine } from "../text/to-one-line.ts";

// What the builder does with a lane and its stages (section 7 of the semantics). The lines of its log are its own words.

/** What is run for an entry, inside the outer container: a line for a shell, which takes the name as it is. */
export function commandOf(job: string, index: number): string {
  const name = job === "" ? "" : toOneLine(job);
  const word = /^[\w@%+=:,./-]+$/.test(name) ? name : `'${name.replaceAll("'", `'"'"'`)}'`;
  return `lpci -v run-one --output-directory /build/output ${word} ${index}`;
}

export function preparation(outer: string): string {
  return toOneLine(
    `Prepares the outer container, ${outer}: installs the snaps lpci and lxd, and clones the commit. If that fails, the log says “Preparation failed.” and nothing is run.`,
  );
}

export function runsEntries(count: number): string {
  if (count === 1) return "Runs the one entry, in an inner container of the entry’s own series:";
  return `Runs the ${count} entries one after another, stage by stage, each in an inner container of its own series:`;
}

export function reportsResult(): string {
  return "Reports each entry as Succeeded or Failed when the build ends, and the build as Successfully built or Failed to build.";
}

export function lanesAreApart(): string {
  return "Lanes know nothing of each other: what happens on another architecture neither holds this one up nor stops it.";
}

/** Why a lane is dispatched on a series. */
export function dispatchedOnLatestOf(series: string, architecture: string, others: readonly string[]): string {
  if (others.length === 0)
    return toOneLine(`${series} is the only series of its entries in which ${architecture} is buildable.`);
  return toOneLine(
    `${series} is the latest of the series of its entries in which ${architecture} is buildable; ${theOthers(others)}.`,
  );
}

export function dispatchedOnChoice(series: string, architecture: string, otherwise: string | null): string {
  const rest = otherwise === null || otherwise === series ? "" : ` Without your choice it would be ${otherwise}.`;
  return toOneLine(`You chose ${series}, and ${architecture} is buildable there.${rest}`);
}

export function dispatchedOnLatestOfPipeline(series: string, others: readonly string[]): string {
  const rest = others.length === 0 ? "" : `; ${theOthers(others)}`;
  return toOneLine(`Launchpad today takes one series for all lanes: ${series}, the latest of the pipeline${rest}.`);
}

function theOthers(names: readonly string[]): string {
  return names.length === 1 ? `the other is ${names[0]}` : `the others are ${joinWords(names)}`;
}

export function unknownSeriesLeftOut(names: readonly string[]): string {
  const verb = names.length === 1 ? "is" : "are";
  return toOneLine(`${joinWords(names)} ${verb} left out of that: the farm has no such series.`);
}

export function unbuildableSeriesLeftOut(names: readonly string[], architecture: string): string {
  const verb = names.length === 1 ? "is" : "are";
  return toOneLine(`${joinWords(names)} ${verb} left out of that: ${architecture} is not buildable there.`);
}

export function innersDiffer(): string {
  return "The dispatch series is that of the outer container only. Each entry still runs in its own series.";
}

export function startsFirst(): string {
  return "It is the first stage of its lane with anything to run: it starts when the outer container is ready.";
}

export function startsAfter(stages: readonly number[]): string {
  return `It starts once every entry of ${stages.length === 1 ? "stage" : "stages"} ${joinWords(stages.map(String))} on this lane has succeeded.`;
}

export function noOrderPromised(): string {
  return "Entries of one stage may run side by side: no order is promised. Today they run one after another, in this order.";
}

export function stageOfOneName(): string {
  return "Launchpad today makes a stage of its own of each name in a list, so a later name does not start if this one fails.";
}

/** What a failure in a stage brings about; one line of the log each. */
export interface FailureWords {
  readonly rule: string;
  readonly log: readonly string[];
}

export function failureOfOne(report: string): FailureWords {
  return { rule: `If ${report} fails, the build ends at once. The log says:`, log: [`Job ${report} failed.`] };
}

/** `failing` stands for one of the entries. */
export function failureOfSeveral(reports: readonly string[], failing: string): FailureWords {
  const listed = reports.map((report) => `'${report}'`).join(", ");
  return {
    rule: `All ${reports.length} run, whatever fails. At the end of the stage, if any failed, the build ends. If ${failing} did, the log says:`,
    log: [`Job ${failing} failed.`, `Some jobs in [${listed}] failed; stopping.`],
  };
}

export function neverStarts(entries: number): string {
  if (entries === 0) return "Nothing comes after it on this lane. The build is reported as Failed to build.";
  const count = entries === 1 ? "The one entry" : `The ${entries} entries`;
  return `${count} of later stages then never ${entries === 1 ? "starts" : "start"}: the report stays Waiting, and the build is reported as Failed to build.`;
}

export function builderFault(): string {
  return "A fault of the builder itself ends the build in the middle of a stage; Launchpad may try it again elsewhere.";
}

export function nothingOfStage(architecture: string): string {
  return toOneLine(
    `Nothing of this stage is on ${architecture}, so the build leaves it out and goes on with the next.`,
  );
}

export function stageIsMissed(job: string, previousJob: string): string {
  return toOneLine(
    `${job} would have to wait for ${previousJob}, which has nothing on this architecture: a lane cannot wait for another lane.`,
  );
}

export function stageIsWithheld(architecture: string): string {
  return toOneLine(`${architecture} is withheld, so nothing of this stage is built. If it were:`);
}

/** `position` counts from 1. */
export function placeInLane(position: number, count: number): string {
  if (count === 1) return "It is the only entry of its lane.";
  return `It is entry ${position} of ${count} on its lane, as the builder runs them today.`;
}

export function namedAgain(occurrence: number): string {
  return `The pipeline asks for it more than once: this is time ${occurrence}, and it runs each time.`;
}

export function sharesContainer(series: string, reports: readonly string[], more: number): string {
  const names = more > 0 ? `${reports.join(", ")} and ${more} more` : joinWords(reports);
  return toOneLine(
    `It shares its inner container with ${names}, which ran before in ${series} on this lane: what they installed is still there. The project is copied in afresh.`,
  );
}

export function hasFreshContainer(series: string): string {
  return toOneLine(`It is the first in ${series} on this lane, so its inner container is fresh.`);
}

/** What becomes of the job's own `run` beside a plugin. */
export function runBesidePlugin(manner: "replaces" | "follows" | "is-wrapped"): string {
  switch (manner) {
    case "replaces":
      return "A `run` takes the place of the plugin’s command.";
    case "follows":
      return "A `run` comes after the plugin’s own commands.";
    case "is-wrapped":
      return "The plugin runs what `run` says; without it there is nothing to run.";
  }
}
