import { changeFarm } from "./change-farm.ts";
import type { Farm, FarmSeries } from "./farm.ts";
import { type FarmChanges, noFarmChanges } from "./farm-changes.ts";

/** The fewest changes that make the second farm of the first, in the order of its series. */
export function compareFarms(farm: Farm, changed: Farm): FarmChanges {
  const before = byName(farm);
  const after = byName(changed);
  const added = changed.series.flatMap(({ name, version, architectures }) => {
    const known = before.get(name);
    if (!known) return [{ name, version, architectures }];
    const more = missingFrom(known, architectures);
    return more.length > 0 ? [{ name, architectures: more }] : [];
  });
  const removed = farm.series.flatMap(({ name, architectures }) => {
    const left = after.get(name);
    if (!left) return [{ series: name }];
    return missingFrom(left, architectures).map((architecture) => ({ series: name, architecture }));
  });
  return added.length + removed.length === 0 ? noFarmChanges : { added, removed };
}

/** Changes followed by more of them, as the fewest that do the same: what cancels out is gone. */
export function addFarmChanges(farm: Farm, changes: FarmChanges, more: Partial<FarmChanges>): FarmChanges {
  return compareFarms(farm, changeFarm(changeFarm(farm, changes), { ...noFarmChanges, ...more }));
}

function byName(farm: Farm): ReadonlyMap<string, FarmSeries> {
  return new Map(farm.series.map((series) => [series.name, series]));
}

function missingFrom(series: FarmSeries, architectures: readonly string[]): readonly string[] {
  const listed = new Set(series.architectures);
  return architectures.filter((architecture) => !listed.has(architecture));
}
