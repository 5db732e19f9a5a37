import { compareVersions } from "./compare-versions.ts";
import type { Farm, FarmSeries } from "./farm.ts";

/** The series of a codename, or null where the farm has none. */
export function findSeries(farm: Farm, name: string): FarmSeries | null {
  return farm.series.find((series) => series.name === name) ?? null;
}

/** The latest of the series by version; the first one of those with the same version; null of none. */
export function latestSeries(series: Iterable<FarmSeries>): FarmSeries | null {
  let latest: FarmSeries | null = null;
  for (const candidate of series) {
    if (!latest || compareVersions(candidate.version, latest.version) > 0) latest = candidate;
  }
  return latest;
}

/** The series that the farm has of the given names, oldest first, each once. */
export function knownSeries(farm: Farm, names: Iterable<string>): readonly FarmSeries[] {
  const wanted = new Set(names);
  return farm.series
    .filter((series) => wanted.has(series.name))
    .toSorted((a, b) => compareVersions(a.version, b.version));
}
