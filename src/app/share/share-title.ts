import type { Configuration } from "../../core/index.ts";
import { suggestTitle } from "../export/suggest-title.ts";

/** What a shared plan is called: *Flightplan: build-snap, then test-snap*. */
export function shareTitle(configuration: Configuration | null): string {
  const jobs = suggestTitle(configuration);
  return jobs === "" ? "Flightplan" : `Flightplan: ${jobs}`;
}
