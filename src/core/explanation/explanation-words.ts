// The whole plan in sentences: all wording that is not said of a single part elsewhere.
import { listsWords } from "../diagnostics/explanation-messages.ts";
import { nameSome } from "../diagnostics/name-entries.ts";
import { reportName } from "../diagnostics/report-name.ts";
import { countOf, withheldLabel } from "../layout/labels.ts";
import type { Dialect, Entry, Lane } from "../plan/plan.ts";
import { countLane } from "../plan/plan.ts";
import { joinWords } from "../text/join-words.ts";
import type { PassageKind } from "./told-passage.ts";

/** Headings of the passages that are not groups of problems. */
export const passageTitles = {
  verdict: "In short",
  reading: "What the file says",
  lanes: "The build farm jobs",
  stages: "What waits for what",
  dropped: "What is dropped",
  withheld: "What is withheld",
  today: "Where Launchpad today differs from its design",
} as const satisfies Partial<Record<PassageKind, string>>;

export function becomesBuilds(lanes: readonly Lane[]): string {
  const named = nameSome(lanes, (lane) => `${lane.architecture} on ${lane.series} (${entriesOf(lane)})`);
  return `Launchpad makes ${countOf(lanes.length, "build farm job", "build farm jobs")} of this file: ${named}.`;
}

export function nobodyMinds(dialect: Dialect): string {
  const both =
    dialect === "designed" ? "Launchpad today builds the same as its design asks for" : "The design asks for the same";
  return `${both}, and lpci takes the file.`;
}

export function pipelineNames(stages: number, jobs: readonly string[]): string {
  if (stages === 0) return "The pipeline is empty: it has no stages.";
  const names = jobs.length === 0 ? "no job" : `${countOf(jobs.length, "job", "jobs")}: ${nameSome(jobs, itself)}`;
  return `The pipeline has ${countOf(stages, "stage", "stages")} and names ${names}.`;
}

export function withoutMatrix(jobs: readonly string[]): string {
  if (jobs.length === 1) return `${jobs[0]} has no matrix, so it is one variant, ${jobs[0]}:0.`;
  return `${nameSome(jobs, itself)} have no matrix, so each of them is one variant, with the index 0.`;
}

/** A variant as a sentence names it. */
export interface NamedVariant {
  readonly job: string;
  readonly index: number;
  readonly series: string;
}

export function expandsMatrix(job: string, variants: readonly NamedVariant[]): string {
  const names = nameSome(variants, (variant) => `${reportName(variant)} (${variant.series})`);
  if (variants.length === 1) return `${job} has a matrix of one item, so it is one variant: ${names}.`;
  return `${job} has a matrix of ${variants.length} items, so it is ${variants.length} variants: ${names}.`;
}

export function emptyMatrix(job: string): string {
  return `${job} has an empty matrix, so it has no variant and runs nowhere.`;
}

export function takesTargets(targets: readonly string[], taken: number, all: number): string {
  const names =
    targets.length === 0
      ? "No series is a target series"
      : `Only ${joinWords(targets)} ${targets.length === 1 ? "is a target series" : "are target series"}`;
  return `${names}: ${taken} of ${countOf(all, "variant", "variants")} ${taken === 1 ? "goes" : "go"} on.`;
}

export function lanesApart(architectures: readonly string[]): string {
  return `${nameSome(architectures, itself)} each have a builder of their own: what happens on one neither holds up nor stops another.`;
}

export function laneDispatched(lane: Lane): string {
  return `${lane.architecture} is dispatched on ${lane.series} with ${entriesOf(lane)}.`;
}

function entriesOf(lane: Lane): string {
  return countOf(countLane(lane).entries, "entry", "entries");
}

/** The same entries, on lanes. */
export interface EntriesOnLanes {
  readonly entries: readonly Entry[];
  readonly architectures: readonly string[];
}

/** A stage of the plan; `step` where it is one name of a list. */
export interface NamedStage {
  readonly number: number;
  readonly step: number | null;
}

export function stageRuns(stage: NamedStage, parts: readonly EntriesOnLanes[], without: readonly string[]): string {
  const shown = parts.slice(0, mostParts).map(({ entries, architectures }) => {
    return `${nameEntries(entries)} on ${nameSome(architectures, itself)}`;
  });
  const others = parts.slice(mostParts).reduce((sum, { architectures }) => sum + architectures.length, 0);
  if (others > 0) shown.push(`others on ${countOf(others, "more lane", "more lanes")}`);
  const nothing = without.length === 0 ? "" : ` Nothing of it is on ${nameSome(without, itself)}.`;
  return `${nameStage(stage)} runs ${shown.join("; ")}.${nothing}`;
}

/** *test:0 and test:1 (twice)* */
function nameEntries(entries: readonly Entry[]): string {
  const times = new Map<string, number>();
  for (const entry of entries) times.set(reportName(entry), (times.get(reportName(entry)) ?? 0) + 1);
  return nameSome([...times], ([name, count]) => {
    return count === 1 ? name : `${name} (${count === 2 ? "twice" : `${count} times`})`;
  });
}

/** A stage may be another on every lane: so many are told. */
const mostParts = 4;

function itself(name: string): string {
  return name;
}

export function stageIsLeftOut(stage: NamedStage): string {
  return `${nameStage(stage)} has no entry anywhere, so it is left out.`;
}

function nameStage({ number, step }: NamedStage): string {
  return step === null ? `Stage ${number}` : `Stage ${number}, step ${step},`;
}

export function waitsForAll(): string {
  return "On each lane a stage starts once every entry of the stages before it has succeeded there.";
}

export function failureEndsBuild(): string {
  return "If an entry fails, what else is in its stage still runs, then the build ends: later stages never start, and their reports stay Waiting.";
}

export function failureEndsBuildAtOnce(): string {
  return "If an entry fails, the build ends with its stage: later stages never start, and their reports stay Waiting.";
}

/** `listed` is null where the entries list different architectures. */
export function droppedFrom(
  entries: readonly Entry[],
  architectures: readonly string[],
  listed: readonly string[] | null,
): string {
  const isOne = entries.length === 1;
  const where = nameSome(architectures, itself);
  const reason = listed
    ? `${isOne ? "it" : "they"} ${listsWords(entries.length, listed)}`
    : `${isOne ? "it does" : "they do"} not list ${architectures.length === 1 ? "it" : "them"}`;
  return `${nameSome(entries, reportName)} ${isOne ? "is" : "are"} dropped from ${where}: ${reason}.`;
}

export function droppedForSeries(entries: readonly Entry[], series: string): string {
  const isOne = entries.length === 1;
  return `${nameSome(entries, reportName)} ${isOne ? "is" : "are"} dropped everywhere: ${series} is not one of the target series.`;
}

export function droppedNowhere(entries: readonly Entry[]): string {
  const isOne = entries.length === 1;
  return `${nameSome(entries, reportName)} ${isOne ? "lists" : "list"} no architectures, so ${isOne ? "it runs" : "they run"} nowhere.`;
}

/** Lanes of a refused pipeline, which have no other reason than that. */
export function laneWithheld(lane: Lane): string {
  if (lane.status.kind === "requested") return "";
  const would = lane.series === null ? "" : ` It would have run on ${lane.series}, with ${entriesOf(lane)}.`;
  return `${lane.architecture} is withheld: ${withheldLabel(lane.status.reason)}.${would}`;
}

/** `rule` and `remedy` are whole sentences. */
export function laneWithheldBy(
  architecture: string,
  { rule, remedy }: { readonly rule: string; readonly remedy: string },
): string {
  return `${architecture} is withheld. ${rule} ${remedy}`.trimEnd();
}

export function andMore(count: number): string {
  return `And ${countOf(count, "more", "more")} like these.`;
}
