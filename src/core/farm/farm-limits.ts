import type { FarmChanges } from "./farm-changes.ts";

/** Far above what anybody means; forged links come close to a million. */
export const farmLimits = {
  /** Series with something added. */
  added: 200,
  /** Different architectures that are added. */
  architectures: 50,
  removed: 5_000,
  /** Characters of a name or a version. */
  name: 60,
};

/** Whether a page can show a farm with these changes. */
export function isWithinFarmLimits({ added, removed }: FarmChanges): boolean {
  if (added.length > farmLimits.added || removed.length > farmLimits.removed) return false;
  const architectures = new Set(added.flatMap((series) => series.architectures));
  if (architectures.size > farmLimits.architectures) return false;
  const names = [
    ...architectures,
    ...added.flatMap(({ name, version = "" }) => [name, version]),
    ...removed.flatMap(({ series, architecture = "" }) => [series, architecture]),
  ];
  return names.every((name) => name.length <= farmLimits.name);
}
