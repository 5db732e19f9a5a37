// The planner's steps: all wording.
import { nameSome } from "../diagnostics/name-entries.ts";
import { countOf } from "../layout/labels.ts";

export const stepTitles = {
  read: "Read the YAML",
  expand: "Expand the matrix",
  "look-up": "Look up the jobs",
  "filter-series": "Filter by target series",
  "cross-architecture": "Check across architectures",
  dispatch: "Choose the dispatch series",
  "filter-architecture": "Filter by architecture",
} as const;

export function walkTitle(names: readonly string[]): string {
  return names.length === 1 ? `Add ${names[0]}` : `Add ${nameSome(names, itself)}`;
}

/** What the lane of all variants is called, before there are lanes. */
export const variantsLane = { architecture: "all variants", words: "on no architecture yet" } as const;

export const notDispatchedYet = "dispatch series not chosen yet";

export function nothingToExpand(): string {
  return "The pipeline names no job that is defined, so there is nothing to expand.";
}

export function everySeriesGoesOn(): string {
  return "No target series are chosen, so every variant goes on.";
}

/** The file has the shape that matrices are read from, whatever else is wrong with it. */
export function hasItsShape(): string {
  return "The YAML can be read, and it has a pipeline and jobs.";
}

export function becomesLanes(architectures: readonly string[]): string {
  if (architectures.length === 1)
    return `${architectures[0]} is the only architecture that has an entry: it becomes a lane.`;
  return `${nameSome(architectures, itself)} have entries: each becomes a lane.`;
}

export function wouldBecomeLanes(architectures: readonly string[]): string {
  return `${nameSome(architectures, itself)} have entries: each would become a lane.`;
}

/** `stages`: how many have an entry on any lane. */
export function nobodyWaitsInVain(lanes: number, stages: number): string {
  if (stages <= 1) return "All entries are in one stage, so none waits for another.";
  return lanes === 1
    ? "There is no other lane, so whatever a job waits for runs on its own."
    : "Wherever a job has an entry, so has each job that it waits for: nothing stands in the way.";
}

/** A name of the pipeline that passes the check of today. */
export interface WalkedName {
  readonly job: string;
  readonly architectures: readonly string[];
  /** The name just before; null for the first. */
  readonly previous: string | null;
  /** Architectures on which the job before has no entry, which the check does not notice. */
  readonly unnoticed: readonly string[];
  readonly isLast: boolean;
}

export function joinsLanes({ job, architectures, previous, unnoticed, isLast }: WalkedName): string {
  if (architectures.length === 0) {
    const next = isLast
      ? "Nothing comes next that could wait for it."
      : "Whatever comes next waits for it all the same.";
    return `${job} has no entry. ${next}`;
  }
  const where = nameSome(architectures, itself);
  if (previous === null) return `${job} comes first, on ${where}: there is nothing to wait for.`;
  if (unnoticed.length === 0)
    return `${job} comes after ${previous}, which the check finds on ${where}: ${job} becomes the next stage there.`;
  const without = nameSome(unnoticed, itself);
  return `${job} comes after ${previous} and becomes the next stage on ${where}. ${previous} has no entry on ${without}, but there the check takes a series or an architecture of that name for it.`;
}

export function joinsAtOnce(count: number): string {
  return `${countOf(count, "name", "names")} of the pipeline, one after another: each but the first finds the name before it on all of its architectures.`;
}

export function nothingDropped(): string {
  return "Every lane holds every entry, so nothing is dropped.";
}

/** Where target series have dropped something before. */
export function nothingElseDropped(): string {
  return "Every lane holds every entry that the target series left, so nothing else is dropped.";
}

export function stopsHere(): string {
  return "Here it ends: nothing is built.";
}

function itself(name: string): string {
  return name;
}
