import { compareVersions } from "./compare-versions.ts";
import type { Farm, FarmSeries } from "./farm.ts";
import type { FarmChanges } from "./farm-changes.ts";

/**
 * The farm with a user's changes. First everything is added, then everything removed, so removing wins; the order of the
 * changes matters only where two give one new series different versions: the first counts. A series that the farm has keeps
 * its version, changes of what it does not have do nothing. Of a new series only name, version and architectures are known.
 * Applying the same changes again changes nothing. Architectures come out in alphabetical order, series
 * oldest first, those of one version by name.
 */
export function changeFarm(farm: Farm, { added, removed }: FarmChanges): Farm {
  if (added.length + removed.length === 0) return farm;
  const listed = new Map(
    farm.series.map((series) => [series.name, { series, architectures: new Set(series.architectures) }]),
  );
  for (const { name, version, architectures } of added) {
    if (version && !listed.has(name)) {
      listed.set(name, { series: newSeries(name, version), architectures: new Set() });
    }
    for (const architecture of architectures) listed.get(name)?.architectures.add(architecture);
  }
  for (const { series, architecture } of removed) {
    if (architecture === undefined) listed.delete(series);
    else listed.get(series)?.architectures.delete(architecture);
  }
  const series = [...listed.values()]
    .map((one) => ({ ...one.series, architectures: [...one.architectures].toSorted() }))
    .toSorted((a, b) => compareVersions(a.version, b.version) || compareText(a.name, b.name));
  return { ...farm, series };
}

function newSeries(name: string, version: string): FarmSeries {
  return { name, version, longTermSupport: false, releaseDate: null, endOfLife: null, architectures: [] };
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
