import { compareVersions, type Farm, type FarmSeries } from "../../core/index.ts";

/** What a user changed about a series or one architecture of it. */
type FarmMark = "added" | "taken off" | null;

/** An architecture in a series. */
export interface FarmCell {
  readonly architecture: string;
  readonly built: boolean;
  readonly mark: FarmMark;
}

/** A series of the farm, or one that the user took off. */
export interface FarmRow {
  readonly series: FarmSeries;
  /** Whether it still has standard support; where nobody knows, it has. */
  readonly supported: boolean;
  readonly inFile: boolean;
  readonly mark: FarmMark;
  readonly cells: readonly FarmCell[];
}

export interface FarmView {
  /** Without the user's changes. */
  readonly publicFarm: Farm;
  /** With them. */
  readonly farm: Farm;
  /** Series that the file names. */
  readonly inFile: readonly string[];
  /** Architectures, in the order of the columns. */
  readonly columns: readonly string[];
  /** ISO 8601 day. */
  readonly today: string;
}

/** Every series, newest first, also those that were taken off. */
export function listFarmRows({ publicFarm, farm, inFile, columns, today }: FarmView): readonly FarmRow[] {
  const known = new Map(publicFarm.series.map((series) => [series.name, series]));
  const left = new Set(farm.series.map(({ name }) => name));
  const named = new Set(inFile);
  const off = publicFarm.series.filter(({ name }) => !left.has(name));
  return [...farm.series, ...off]
    .toSorted((a, b) => compareVersions(b.version, a.version))
    .map((series) => {
      const before = known.get(series.name);
      return {
        series,
        supported: series.endOfLife === null || series.endOfLife >= today,
        inFile: named.has(series.name),
        mark: before === undefined ? "added" : left.has(series.name) ? null : "taken off",
        cells: listCells(series, before ?? series, columns),
      };
    });
}

function listCells(series: FarmSeries, before: FarmSeries, columns: readonly string[]): readonly FarmCell[] {
  const builtNow = new Set(series.architectures);
  const builtBefore = new Set(before.architectures);
  return columns.map((architecture) => {
    const built = builtNow.has(architecture);
    const isChanged = built !== builtBefore.has(architecture);
    return { architecture, built, mark: isChanged ? (built ? "added" : "taken off") : null };
  });
}

/** Whether a row stands in the short list: what is supported, what the file names and what was changed. */
export function isShownAtFirst({ supported, inFile, mark, cells }: FarmRow): boolean {
  return supported || inFile || mark !== null || cells.some((cell) => cell.mark !== null);
}

/** Every architecture of the farm, with or without changes, and what else is asked for, in alphabetical order. */
export function farmColumns({ publicFarm, farm }: Pick<FarmView, "publicFarm" | "farm">, asked: readonly string[]) {
  const all = [...publicFarm.series, ...farm.series].flatMap(({ architectures }) => architectures);
  return [...new Set([...all, ...asked])].toSorted();
}
