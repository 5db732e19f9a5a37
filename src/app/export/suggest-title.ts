import type { Configuration } from "../../core/index.ts";

/** So many stages are named, the others counted; and so many jobs of a stage. */
const mostNamed = 3;
/** Characters of a name. */
const longestName = 40;

/** What a plan may be called: the jobs of its pipeline, *build-snap, then test-snap*. Empty where it has none. */
export function suggestTitle(configuration: Configuration | null): string {
  const stages = (configuration?.pipeline ?? []).filter(({ jobs }) => jobs.length > 0);
  const named = stages.length > mostNamed ? stages.slice(0, mostNamed - 1) : stages;
  const more = stages.length - named.length;
  const parts = named.map(({ jobs }) => nameStage(jobs.map(({ name }) => name)));
  return [...parts, ...(more > 0 ? [`${more} more stages`] : [])].join(", then ");
}

function nameStage(jobs: readonly string[]): string {
  const named = jobs.length > mostNamed ? jobs.slice(0, mostNamed - 1) : jobs;
  const more = jobs.length - named.length;
  return [...named.map(shorten), ...(more > 0 ? [`${more} more`] : [])].join(" + ");
}

function shorten(name: string): string {
  const characters = Array.from(name);
  return characters.length > longestName ? `${characters.slice(0, longestName - 1).join("")}…` : name;
}
