import { type Configuration, nameStages } from "../../core/index.ts";

/** What a plan may be called: the jobs of its pipeline, *build-snap, then test-snap*. Empty where it has none. */
export function suggestTitle(configuration: Configuration | null): string {
  return nameStages((configuration?.pipeline ?? []).map(({ jobs }) => jobs.map(({ name }) => name)));
}
