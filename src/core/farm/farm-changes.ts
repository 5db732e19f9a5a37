/**
 * What a user makes of the farm: plain data, names are not checked. In a list of changes that `compareFarms` made, only a
 * series that the farm does not have comes with a version.
 */
export interface FarmChanges {
  readonly added: readonly AddedSeries[];
  readonly removed: readonly RemovedFromFarm[];
}

/** A series that the farm does not have, or one that it has with further architectures. */
export interface AddedSeries {
  readonly name: string;
  /** Where the farm has no such series, one without a version is passed over: nothing says where it belongs. */
  readonly version?: string;
  readonly architectures: readonly string[];
}

/** A whole series, or one architecture of it. */
interface RemovedFromFarm {
  readonly series: string;
  readonly architecture?: string;
}

export const noFarmChanges: FarmChanges = { added: [], removed: [] };

/** How many changes there are: a series counts as one, and so does an architecture of a series that the farm has. */
export function countFarmChanges({ added, removed }: FarmChanges): number {
  return added.reduce(
    (sum, { version, architectures }) => sum + (version === undefined ? architectures.length : 1),
    removed.length,
  );
}
