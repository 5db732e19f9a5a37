import type { Configuration } from "../configuration/configuration.ts";
import type { Farm } from "../farm/farm.ts";
import { knownSeries } from "../farm/find-series.ts";

/** Series that the pipeline's jobs name, known ones first in version order, then unknown ones as they appear. */
export function seriesOfPipeline({ pipeline, jobs }: Configuration, farm: Farm): readonly string[] {
  const names = new Set(pipeline.flatMap((stage) => stage.jobs.map(({ name }) => name)));
  const series = new Set<string>();
  for (const name of names) for (const variant of jobs.get(name)?.variants ?? []) series.add(variant.series);
  const known = knownSeries(farm, series).map((one) => one.name);
  return [...new Set([...known, ...series])];
}
