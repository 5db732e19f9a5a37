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
  return names.length === 1 ? `Add ${names[0]}` : `Add ${nameSome(names, (name) => name)}`;
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

export function becomesLanes(architectures: readonly string[]): string {
  if (architectures.length === 1)
    return `${architectures[0]} is the only architecture that has an entry: it becomes a lane.`;
  return `${nameSome(architectures, (name) => name)} have entries: each becomes a lane.`;
}

export function nobodyWaitsInVain(lanes: number): string {
  return lanes === 1
    ? "With one lane, no job would wait for one that runs only elsewhere."
    : "On every lane, each job that would be waited for has an entry as well, so nothing stands in the way.";
}

/** `previous` is the job named just before; null for the first. */
export function joinsLanes(job: string, architectures: readonly string[], previous: string | null): string {
  if (architectures.length === 0) return `${job} has no entry. Whatever comes next waits for it all the same.`;
  const where = nameSome(architectures, (name) => name);
  if (previous === null) return `${job} comes first, on ${where}: there is nothing to wait for.`;
  return `${job} comes after ${previous}, which the check finds on ${where}: ${job} becomes the next stage there.`;
}

export function joinsAtOnce(count: number): string {
  return `${countOf(count, "name", "names")} of the pipeline, one after another: each finds the name before it on all of its architectures.`;
}

export function nothingDropped(): string {
  return "Every lane holds every entry, so nothing is dropped.";
}

export function stopsHere(): string {
  return "Here it ends: nothing is built.";
}
